import { z } from "zod";
import { ActorWithIdSchema, ReferenceSchema } from "./actors.ts";
import { FilesCapabilitySchema, LinkCapabilitySchema } from "./attachment-capabilities.ts";
import { PollCapabilitySchema } from "./capabilities.ts";
import { MessageBodySchema } from "./message-segments.ts";
import { openEnum, shape } from "./shape.ts";

/**
 * A shared element or comment, in short. `isEntityAvailable` is false where it was deleted or must not be seen; then
 * little else is set. Its capabilities are few: what it shows, not what can be done to it.
 */
export const FeedEntitySummarySchema = shape({
  actor: ActorWithIdSchema,
  body: MessageBodySchema,
  capabilities: shape({
    files: FilesCapabilitySchema,
    link: LinkCapabilitySchema,
    poll: PollCapabilitySchema,
    questionAndAnswers: shape({ questionTitle: z.string() }),
  }),
  createdDate: z.string(),
  feedElementType: openEnum("Bundle", "FeedItem", "Recommendation"),
  header: MessageBodySchema,
  id: z.string(),
  isEntityAvailable: z.boolean(),
  modifiedDate: z.string(),
  originalFeedItem: ReferenceSchema,
  originalFeedItemActor: ActorWithIdSchema,
  parent: ActorWithIdSchema,
  photoUrl: z.string(),
  relativeCreatedDate: z.string(),
  url: z.string(),
  visibility: openEnum("AllUsers", "InternalUsers"),
});
export type FeedEntitySummary = z.infer<typeof FeedEntitySummarySchema>;

export const FeedEntityShareCapabilitySchema = shape({ feedEntity: FeedEntitySummarySchema });
export type FeedEntityShareCapability = z.infer<typeof FeedEntityShareCapabilitySchema>;
