import { z } from "zod";
import { ActorWithIdSchema, ReferenceSchema } from "./actors.ts";
import { ContentCapabilitySchema } from "./attachment-capabilities.ts";
import { EditCapabilitySchema, StatusCapabilitySchema, UpDownVoteCapabilitySchema, VerifiedCapabilitySchema } from "./capabilities.ts";
import { FeedEntityShareCapabilitySchema } from "./feed-entity-share.ts";
import { ChatterLikePageSchema } from "./likes.ts";
import { MessageBodySchema } from "./message-segments.ts";
import { ModerationFlagsSchema } from "./moderation.ts";
import { tokenPageFields } from "./page-fields.ts";
import { RecordViewSchema } from "./records.ts";
import { openEnum, shape } from "./shape.ts";

/** The program that something was posted with. */
export const ClientInfoSchema = shape({ applicationName: z.string(), applicationUrl: z.string() });
export type ClientInfo = z.infer<typeof ClientInfoSchema>;

/** What can be done to a comment, and what it shows. */
export const CommentCapabilitiesSchema = shape({
  get comments() {
    return CommentsCapabilitySchema;
  },
  content: ContentCapabilitySchema,
  edit: EditCapabilitySchema,
  feedEntityShare: FeedEntityShareCapabilitySchema,
  record: shape({ recordId: z.string(), recordView: RecordViewSchema }),
  status: StatusCapabilitySchema,
  upDownVote: UpDownVoteCapabilitySchema,
  verified: VerifiedCapabilitySchema,
});
export type CommentCapabilities = z.infer<typeof CommentCapabilitiesSchema>;

/**
 * A comment. `threadLevel` is 0 for a comment on the element, more for an answer to another comment, which
 * `threadParentId` names. Source: `GET /chatter/comments/{id}`.
 */
export const CommentSchema = shape({
  body: MessageBodySchema,
  get capabilities() {
    return CommentCapabilitiesSchema;
  },
  clientInfo: ClientInfoSchema,
  createdDate: z.string(),
  feedElement: ReferenceSchema,
  feedItem: ReferenceSchema,
  id: z.string(),
  isDeleteRestricted: z.boolean(),
  likes: ChatterLikePageSchema,
  likesMessage: MessageBodySchema,
  moderationFlags: ModerationFlagsSchema,
  myLike: ReferenceSchema,
  parent: ReferenceSchema,
  relativeCreatedDate: z.string(),
  threadLevel: z.number(),
  threadParentId: z.string(),
  type: openEnum("ContentComment", "TextComment"),
  url: z.string(),
  user: ActorWithIdSchema,
});
export type Comment = z.infer<typeof CommentSchema>;

/**
 * A page of comments. `comments` is an older name of `items`. By default the newest, oldest of them first; the next page
 * holds earlier ones. Source: `…/capabilities/comments/items`.
 */
export const CommentPageSchema = shape(
  {
    get items() {
      return z.array(CommentSchema);
    },
    get comments() {
      return z.array(CommentSchema);
    },
  },
  tokenPageFields,
);
export type CommentPage = z.infer<typeof CommentPageSchema>;

/** The comments of an element or comment. `total` and `comments` beside `page` are where older documents have them. */
export const CommentsCapabilitySchema = shape({
  get page() {
    return CommentPageSchema;
  },
  get comments() {
    return z.array(CommentSchema);
  },
  total: z.number(),
});
export type CommentsCapability = z.infer<typeof CommentsCapabilitySchema>;
