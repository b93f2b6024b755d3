import { z } from "zod";
import { ActorWithIdSchema, ReferenceSchema, UserSummarySchema } from "./actors.ts";
import * as attachment from "./attachment-capabilities.ts";
import * as capability from "./capabilities.ts";
import { ClientInfoSchema, CommentsCapabilitySchema, CommentSchema } from "./comments.ts";
import { FeedEntityShareCapabilitySchema } from "./feed-entity-share.ts";
import { MessageBodySchema } from "./message-segments.ts";
import { ModerationFlagsSchema } from "./moderation.ts";
import { tokenPageFields } from "./page-fields.ts";
import { openEnum, shape } from "./shape.ts";

/** A question and the answer found best. */
export const QuestionAndAnswersCapabilitySchema = shape({
  bestAnswer: CommentSchema,
  bestAnswerSelectedBy: UserSummarySchema,
  canCurrentUserSelectOrRemoveBestAnswer: z.boolean(),
  candidateAnswers: shape({ count: z.number() }),
  escalatedCase: ReferenceSchema,
  questionTitle: z.string(),
});
export type QuestionAndAnswersCapability = z.infer<typeof QuestionAndAnswersCapabilitySchema>;

/** Several elements in one. A bundle of tracked changes has the latest of them in `changes`, the elements in `page`. */
export const BundleCapabilitySchema = shape({
  bundleType: openEnum("GenericBundle", "TrackedChangeBundle"),
  changes: z.array(capability.TrackedChangeItemSchema),
  get page() {
    return FeedElementPageSchema;
  },
  totalElements: z.number(),
});
export type BundleCapability = z.infer<typeof BundleCapabilitySchema>;

/** What can be done to a feed element, and what it shows. A capability that it does not have is missing; one that is null is there, without a value. */
export const FeedElementCapabilitiesSchema = shape({
  approval: capability.ApprovalCapabilitySchema,
  associatedActions: capability.AssociatedActionsCapabilitySchema,
  banner: capability.BannerCapabilitySchema,
  bookmarks: capability.BookmarksCapabilitySchema,
  get bundle() {
    return BundleCapabilitySchema;
  },
  callCollaboration: attachment.CallCollaborationCapabilitySchema,
  canvas: attachment.CanvasCapabilitySchema,
  caseComment: attachment.CaseCommentCapabilitySchema,
  chatterLikes: capability.ChatterLikesCapabilitySchema,
  close: capability.CloseCapabilitySchema,
  comments: CommentsCapabilitySchema,
  content: attachment.ContentCapabilitySchema,
  dashboardComponentSnapshot: attachment.DashboardComponentSnapshotCapabilitySchema,
  directMessage: capability.DirectMessageCapabilitySchema,
  edit: capability.EditCapabilitySchema,
  emailMessage: attachment.EmailMessageCapabilitySchema,
  enhancedLink: attachment.EnhancedLinkCapabilitySchema,
  extensions: attachment.ExtensionsCapabilitySchema,
  feedEntityShare: FeedEntityShareCapabilitySchema,
  files: attachment.FilesCapabilitySchema,
  interactions: capability.InteractionsCapabilitySchema,
  link: attachment.LinkCapabilitySchema,
  mediaReferences: attachment.MediaReferenceCapabilitySchema,
  moderation: capability.ModerationCapabilitySchema,
  mute: capability.MuteCapabilitySchema,
  origin: capability.OriginCapabilitySchema,
  pin: capability.PinCapabilitySchema,
  poll: capability.PollCapabilitySchema,
  questionAndAnswers: QuestionAndAnswersCapabilitySchema,
  readBy: capability.ReadByCapabilitySchema,
  recommendations: capability.RecommendationsCapabilitySchema,
  recordSnapshot: attachment.RecordSnapshotCapabilitySchema,
  socialPost: attachment.SocialPostCapabilitySchema,
  status: capability.StatusCapabilitySchema,
  topics: capability.TopicsCapabilitySchema,
  trackedChanges: capability.TrackedChangesCapabilitySchema,
  upDownVote: capability.UpDownVoteCapabilitySchema,
});
export type FeedElementCapabilities = z.infer<typeof FeedElementCapabilitiesSchema>;

/** What a feed item is about. Says nothing about what can be done with it: the capabilities do. */
const feedItemType = openEnum(
  "ActivityEvent",
  "AdvancedTextPost",
  "ApprovalPost",
  "AttachArticleEvent",
  "CallLogPost",
  "CanvasPost",
  "CaseCommentPost",
  "ChangeStatusPost",
  "CollaborationGroupCreated",
  "CollaborationGroupUnarchived",
  "ContentPost",
  "CreateRecordEvent",
  "DashboardComponentAlert",
  "DashboardComponentSnapshot",
  "EmailMessageEvent",
  "LinkPost",
  "MilestoneEvent",
  "PollPost",
  "QuestionPost",
  "SocialPost",
  "TextPost",
  "TrackedChange",
  "UserStatus",
);

/**
 * A feed element of any type. Bundles and recommendations have no actor. The body may be null, or an object of nulls:
 * then the header has the words. Source: `GET /chatter/feed-elements/{id}`.
 */
export const FeedElementSchema = shape({
  actor: ActorWithIdSchema,
  body: MessageBodySchema,
  get capabilities() {
    return FeedElementCapabilitiesSchema;
  },
  clientInfo: ClientInfoSchema,
  createdDate: z.string(),
  event: z.boolean(),
  feedElementType: openEnum("Bundle", "FeedItem", "Recommendation"),
  hasVerifiedComment: z.boolean(),
  header: MessageBodySchema,
  id: z.string(),
  isDeleteRestricted: z.boolean(),
  isSharable: z.boolean(),
  moderationFlags: ModerationFlagsSchema,
  modifiedDate: z.string(),
  originalFeedItem: ReferenceSchema,
  originalFeedItemActor: ActorWithIdSchema,
  parent: ActorWithIdSchema,
  photoUrl: z.string(),
  relativeCreatedDate: z.string(),
  type: feedItemType,
  url: z.string(),
  visibility: openEnum("AllUsers", "InternalUsers"),
});
export type FeedElement = z.infer<typeof FeedElementSchema>;

/** A page of feed elements. `updatesUrl` is null for feeds that cannot be asked for updates. Source: `…/feed-elements`. */
export const FeedElementPageSchema = shape(
  {
    get elements() {
      return z.array(FeedElementSchema);
    },
    /** Older name of `elements`. */
    get items() {
      return z.array(FeedElementSchema);
    },
    isModifiedToken: z.string(),
    isModifiedUrl: z.string(),
    updatesToken: z.string(),
    updatesUrl: z.string(),
  },
  tokenPageFields,
);
export type FeedElementPage = z.infer<typeof FeedElementPageSchema>;
