import { z } from "zod";
import { ActorWithIdSchema, MotifSchema, ReferenceSchema, UserSummarySchema } from "./actors.ts";
import { ChatterLikePageSchema } from "./likes.ts";
import { MessageBodySchema } from "./message-segments.ts";
import { ModerationFlagsSchema } from "./moderation.ts";
import { tokenPageFields } from "./page-fields.ts";
import { openEnum, shape } from "./shape.ts";
import { TopicSchema } from "./topics.ts";

/** An approval process. `status` is where it stands. */
export const ApprovalCapabilitySchema = shape({
  id: z.string(),
  postTemplateFields: z.array(shape({ displayName: z.string(), displayValue: z.string(), record: ReferenceSchema })),
  processInstanceStepId: z.string(),
  status: openEnum("Approved", "Fault", "Held", "NoResponse", "Pending", "Reassigned", "Rejected", "Removed", "Started"),
});
export type ApprovalCapability = z.infer<typeof ApprovalCapabilitySchema>;

/** Something that an integration or the org lets people do with an element. */
export const PlatformActionSchema = shape({
  actionUrl: z.string(),
  apiName: z.string(),
  confirmationMessage: z.string(),
  executingUser: UserSummarySchema,
  groupDefault: z.boolean(),
  iconUrl: z.string(),
  id: z.string(),
  label: z.string(),
  modifiedDate: z.string(),
  platformActionGroup: ReferenceSchema,
  status: openEnum("FailedStatus", "NewStatus", "PendingStatus", "SuccessfulStatus"),
  subtype: z.string(),
  type: openEnum("ActionLink", "CustomButton", "InvocableAction", "ProductivityAction", "QuickAction", "StandardButton"),
  url: z.string(),
});
export type PlatformAction = z.infer<typeof PlatformActionSchema>;

/** Actions that belong together: the main ones, or those of a menu. */
export const PlatformActionGroupSchema = shape({
  category: openEnum("Overflow", "Primary"),
  id: z.string(),
  modifiedDate: z.string(),
  platformActions: z.array(PlatformActionSchema),
  url: z.string(),
});
export type PlatformActionGroup = z.infer<typeof PlatformActionGroupSchema>;

export const AssociatedActionsCapabilitySchema = shape({ platformActionGroups: z.array(PlatformActionGroupSchema) });
export type AssociatedActionsCapability = z.infer<typeof AssociatedActionsCapabilitySchema>;

export const BannerCapabilitySchema = shape({ motif: MotifSchema, style: openEnum("Announcement") });
export type BannerCapability = z.infer<typeof BannerCapabilitySchema>;

export const BookmarksCapabilitySchema = shape({ isBookmarkedByCurrentUser: z.boolean() });
export type BookmarksCapability = z.infer<typeof BookmarksCapabilitySchema>;

/** Who likes an element. `total` beside `page` is where an older document has the count. */
export const ChatterLikesCapabilitySchema = shape({
  isLikedByCurrentUser: z.boolean(),
  likesMessage: MessageBodySchema,
  myLike: ReferenceSchema,
  page: ChatterLikePageSchema,
  total: z.number(),
});
export type ChatterLikesCapability = z.infer<typeof ChatterLikesCapabilitySchema>;

export const CloseCapabilitySchema = shape({ canContextUserUpdateIsClosed: z.boolean(), isClosed: z.boolean() });
export type CloseCapability = z.infer<typeof CloseCapabilitySchema>;

/** Some of the people in a direct message. */
export const DirectMessageMemberPageSchema = shape({ users: z.array(UserSummarySchema) }, tokenPageFields);
export type DirectMessageMemberPage = z.infer<typeof DirectMessageMemberPageSchema>;

/** Somebody brought people into a direct message, or took them out. */
export const DirectMessageMemberActivitySchema = shape({
  activityDate: z.string(),
  actor: UserSummarySchema,
  membersAdded: DirectMessageMemberPageSchema,
  membersRemoved: DirectMessageMemberPageSchema,
});
export type DirectMessageMemberActivity = z.infer<typeof DirectMessageMemberActivitySchema>;

export const DirectMessageCapabilitySchema = shape({
  memberChanges: shape({ activities: z.array(DirectMessageMemberActivitySchema) }, tokenPageFields),
  members: DirectMessageMemberPageSchema,
  originalMembers: DirectMessageMemberPageSchema,
  subject: z.string(),
});
export type DirectMessageCapability = z.infer<typeof DirectMessageCapabilitySchema>;

/** Whether and when an element was edited. `latestRevision` counts from 1. */
export const EditCapabilitySchema = shape({
  isEditRestricted: z.boolean(),
  isEditableByMeUrl: z.string(),
  lastEditedBy: ActorWithIdSchema,
  lastEditedDate: z.string(),
  latestRevision: z.number(),
  relativeLastEditedDate: z.string(),
});
export type EditCapability = z.infer<typeof EditCapabilitySchema>;

/** Whether who asks may edit an element or comment. Source: `…/capabilities/edit/is-editable-by-me` (34.0). */
export const FeedEntityIsEditableSchema = shape({
  areAttachmentsEditableByMe: z.boolean(),
  feedEntityIsEditableByMe: z.boolean(),
  feedEntityUrl: z.string(),
});
export type FeedEntityIsEditable = z.infer<typeof FeedEntityIsEditableSchema>;

export const InteractionsCapabilitySchema = shape({ count: z.number() });
export type InteractionsCapability = z.infer<typeof InteractionsCapabilitySchema>;

export const ModerationCapabilitySchema = shape({ moderationFlags: ModerationFlagsSchema });
export type ModerationCapability = z.infer<typeof ModerationCapabilitySchema>;

export const MuteCapabilitySchema = shape({ isMutedByMe: z.boolean() });
export type MuteCapability = z.infer<typeof MuteCapabilitySchema>;

/** What an element was made from: its record, and who had it made. */
export const OriginCapabilitySchema = shape({ actor: UserSummarySchema, originRecord: ReferenceSchema });
export type OriginCapability = z.infer<typeof OriginCapabilitySchema>;

export const PinCapabilitySchema = shape({ isPinnableByMe: z.boolean(), isPinned: z.boolean() });
export type PinCapability = z.infer<typeof PinCapabilitySchema>;

/** One choice of a poll. `position` counts from 1; `voteCountRatio` goes from 0 to 1. */
export const FeedPollChoiceSchema = shape({
  id: z.string(),
  position: z.number(),
  text: z.string(),
  voteCount: z.number(),
  voteCountRatio: z.number(),
});
export type FeedPollChoice = z.infer<typeof FeedPollChoiceSchema>;

/** A poll. `myChoiceId` is null until one votes. */
export const PollCapabilitySchema = shape({
  choices: z.array(FeedPollChoiceSchema),
  myChoiceId: z.string(),
  totalVoteCount: z.number(),
});
export type PollCapability = z.infer<typeof PollCapabilitySchema>;

/** One person's reading of an element. */
export const ReadBySchema = shape({ lastReadDateByUser: z.string(), user: UserSummarySchema });
export type ReadBy = z.infer<typeof ReadBySchema>;

export const ReadByCapabilitySchema = shape({
  isReadByMe: z.boolean(),
  lastReadDateByMe: z.string(),
  page: shape({ items: z.array(ReadBySchema) }, tokenPageFields),
});
export type ReadByCapability = z.infer<typeof ReadByCapabilitySchema>;

/** Somebody or something that the org recommends. */
export const RecommendationSchema = shape({
  actOnUrl: z.string(),
  action: z.string(),
  displayLabel: z.string(),
  entity: ActorWithIdSchema,
  explanation: shape({ detailsUrl: z.string(), summary: z.string(), type: z.string() }),
  motif: MotifSchema,
  platformActionGroup: PlatformActionGroupSchema,
  recommendationType: z.string(),
  url: z.string(),
});
export type Recommendation = z.infer<typeof RecommendationSchema>;

export const RecommendationsCapabilitySchema = shape({ items: z.array(RecommendationSchema) });
export type RecommendationsCapability = z.infer<typeof RecommendationsCapabilitySchema>;

export const StatusCapabilitySchema = shape({
  feedEntityStatus: openEnum("Draft", "Isolated", "PendingReview", "Published"),
  isApprovableByMe: z.boolean(),
});
export type StatusCapability = z.infer<typeof StatusCapabilitySchema>;

export const TopicsCapabilitySchema = shape({ canAssignTopics: z.boolean(), items: z.array(TopicSchema) });
export type TopicsCapability = z.infer<typeof TopicsCapabilitySchema>;

/** One changed field of a record, values as text. */
export const TrackedChangeItemSchema = shape({ fieldName: z.string(), newValue: z.string(), oldValue: z.string() });
export type TrackedChangeItem = z.infer<typeof TrackedChangeItemSchema>;

export const TrackedChangesCapabilitySchema = shape({ changes: z.array(TrackedChangeItemSchema) });
export type TrackedChangesCapability = z.infer<typeof TrackedChangesCapabilitySchema>;

export const UpDownVoteCapabilitySchema = shape({
  downVoteCount: z.number(),
  myVote: openEnum("Down", "None", "Up"),
  upVoteCount: z.number(),
});
export type UpDownVoteCapability = z.infer<typeof UpDownVoteCapabilitySchema>;

/** Whether an answer was found to be right. */
export const VerifiedCapabilitySchema = shape({
  isVerifiableByMe: z.boolean(),
  isVerified: z.boolean(),
  isVerifiedByAnonymized: z.boolean(),
  lastVerifiedByUser: UserSummarySchema,
  lastVerifiedDate: z.string(),
});
export type VerifiedCapability = z.infer<typeof VerifiedCapabilitySchema>;
