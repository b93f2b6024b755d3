import { z } from "zod";
import { openEnum, shape } from "./shape.ts";

/** The API takes booleans as text too. */
export const flag = z.union([z.boolean(), z.enum(["false", "true"])]);

/** A piece of a body to be posted. `type` says which properties count, in any case: "Text", "text". */
export const MessageSegmentInputSchema = shape({
  type: openEnum("EntityLink", "Hashtag", "InlineImage", "Link", "MarkupBegin", "MarkupEnd", "Mention", "Text"),
  /** Text. */
  text: z.string(),
  /** Mention: a person's or group's id, or a person's user name. */
  id: z.string(),
  username: z.string(),
  /** Hashtag: the word without "#". */
  tag: z.string(),
  /** Link, hyperlink MarkupBegin. */
  url: z.string(),
  /** EntityLink. */
  entityId: z.string(),
  /** InlineImage. */
  fileId: z.string(),
  altText: z.string(),
  /** MarkupBegin, MarkupEnd. */
  markupType: openEnum(
    "Bold",
    "Code",
    "Hyperlink",
    "Italic",
    "ListItem",
    "OrderedList",
    "Paragraph",
    "Strikethrough",
    "Underline",
    "UnorderedList",
  ),
});
export type MessageSegmentInput = z.infer<typeof MessageSegmentInputSchema>;

/** Up to 10,000 characters and 25 mentions. */
export const MessageBodyInputSchema = shape({ messageSegments: z.array(MessageSegmentInputSchema) });
export type MessageBodyInput = z.infer<typeof MessageBodyInputSchema>;

/** `PATCH …/capabilities/poll` */
export const PollVoteInputSchema = shape({ myChoiceId: z.string() });
export type PollVoteInput = z.infer<typeof PollVoteInputSchema>;

/** `PATCH …/capabilities/bookmarks` */
export const BookmarksCapabilityInputSchema = shape({ isBookmarkedByCurrentUser: flag });
export type BookmarksCapabilityInput = z.infer<typeof BookmarksCapabilityInputSchema>;

/** `PATCH …/capabilities/chatter-likes` */
export const ChatterLikesCapabilityInputSchema = shape({ isLikedByCurrentUser: flag });
export type ChatterLikesCapabilityInput = z.infer<typeof ChatterLikesCapabilityInputSchema>;

/** `PATCH …/capabilities/mute` */
export const MuteCapabilityInputSchema = shape({ isMutedByMe: flag });
export type MuteCapabilityInput = z.infer<typeof MuteCapabilityInputSchema>;

/** `PATCH …/capabilities/read-by` */
export const ReadByCapabilityInputSchema = shape({ isReadByMe: flag, lastReadDateByMe: z.string() });
export type ReadByCapabilityInput = z.infer<typeof ReadByCapabilityInputSchema>;

/** `PATCH …/capabilities/close` */
export const CloseCapabilityInputSchema = shape({ isClosed: flag });
export type CloseCapabilityInput = z.infer<typeof CloseCapabilityInputSchema>;

/** `PATCH …/capabilities/status` */
export const StatusCapabilityInputSchema = shape({ feedEntityStatus: openEnum("Draft", "Isolated", "PendingReview", "Published") });
export type StatusCapabilityInput = z.infer<typeof StatusCapabilityInputSchema>;

/** `PATCH …/capabilities/up-down-vote` */
export const UpDownVoteCapabilityInputSchema = shape({ vote: openEnum("Down", "None", "Up") });
export type UpDownVoteCapabilityInput = z.infer<typeof UpDownVoteCapabilityInputSchema>;

/** `PATCH …/capabilities/verified` of a comment */
export const VerifiedCapabilityInputSchema = shape({ isVerified: flag });
export type VerifiedCapabilityInput = z.infer<typeof VerifiedCapabilityInputSchema>;

/** `PATCH …/pinned-feed-elements` */
export const PinCapabilityInputSchema = shape({ entityId: z.string(), isPinned: flag });
export type PinCapabilityInput = z.infer<typeof PinCapabilityInputSchema>;

/** `PATCH …/capabilities/question-and-answers` */
export const QuestionAndAnswersCapabilityInputSchema = shape({ bestAnswerId: z.string(), questionTitle: z.string() });
export type QuestionAndAnswersCapabilityInput = z.infer<typeof QuestionAndAnswersCapabilityInputSchema>;

/** A file that is in the org already, or a new one that comes with the call. */
export const ContentCapabilityInputSchema = shape({
  contentDocumentId: z.string(),
  description: z.string(),
  sharingOption: openEnum("Allowed", "Restricted"),
  title: z.string(),
});
export type ContentCapabilityInput = z.infer<typeof ContentCapabilityInputSchema>;

/** What a post brings besides its body. */
export const FeedElementCapabilitiesInputSchema = shape({
  associatedActions: shape({ actionLinkGroupIds: z.array(z.string()) }),
  bookmarks: BookmarksCapabilityInputSchema,
  canvas: shape({
    description: z.string(),
    developerName: z.string(),
    height: z.string(),
    namespacePrefix: z.string(),
    parameters: z.string(),
    thumbnailUrl: z.string(),
    title: z.string(),
  }),
  content: ContentCapabilityInputSchema,
  directMessage: shape({ membersToAdd: z.array(z.string()), membersToRemove: z.array(z.string()), subject: z.string() }),
  extensions: shape({ itemsToAdd: z.array(z.unknown()), itemsToRemove: z.array(z.string()) }),
  feedEntityShare: shape({ feedEntityId: z.string() }),
  files: shape({ items: z.array(shape({ id: z.string(), operationType: openEnum("Add", "Remove") })) }),
  link: shape({ url: z.string(), urlName: z.string() }),
  /** 2 to 10 choices. */
  poll: shape({ choices: z.array(z.string()), myChoiceId: z.string() }),
  questionAndAnswers: QuestionAndAnswersCapabilityInputSchema,
  status: StatusCapabilityInputSchema,
  topics: shape({ contextTopicName: z.string(), topics: z.array(z.string()) }),
});
export type FeedElementCapabilitiesInput = z.infer<typeof FeedElementCapabilitiesInputSchema>;

/** A post, or the change of one: `POST /chatter/feed-elements`, `PATCH /chatter/feed-elements/{id}`. `subjectId` may be "me". */
export const FeedElementInputSchema = shape({
  body: MessageBodyInputSchema,
  capabilities: FeedElementCapabilitiesInputSchema,
  feedElementType: openEnum("FeedItem"),
  originalFeedElementId: z.string(),
  subjectId: z.string(),
  visibility: openEnum("AllUsers", "InternalUsers"),
});
export type FeedElementInput = z.infer<typeof FeedElementInputSchema>;

/** A comment, or the change of one: `POST …/capabilities/comments/items`, `PATCH /chatter/comments/{id}`. */
export const CommentInputSchema = shape({
  body: MessageBodyInputSchema,
  capabilities: shape({
    content: ContentCapabilityInputSchema,
    feedEntityShare: shape({ feedEntityId: z.string() }),
    record: shape({ recordId: z.string() }),
  }),
  threadParentId: z.string(),
});
export type CommentInput = z.infer<typeof CommentInputSchema>;

/** A flag: `POST …/capabilities/moderation`, `POST …/moderation-flags`. The note has up to 4,000 characters. */
export const ModerationFlagInputSchema = shape({
  note: z.string(),
  type: openEnum("FlagAsInappropriate", "FlagAsSpam"),
  visibility: openEnum("ModeratorsOnly", "SelfAndModerators"),
});
export type ModerationFlagInput = z.infer<typeof ModerationFlagInputSchema>;
