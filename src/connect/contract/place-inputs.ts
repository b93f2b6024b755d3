import { z } from "zod";
import { groupFields } from "./actors.ts";
import { flag, FeedElementInputSchema, MessageBodyInputSchema } from "./inputs.ts";
import { openEnum, shape } from "./shape.ts";

/** `POST …/following`: what to follow; `POST …/members` has `userId`. */
export const FollowingInputSchema = shape({ subjectId: z.string() });
export type FollowingInput = z.infer<typeof FollowingInputSchema>;

/** `POST /chatter/groups/{id}/members` */
export const GroupMemberInputSchema = shape({ role: groupFields.myRole, userId: z.string() });
export type GroupMemberInput = z.infer<typeof GroupMemberInputSchema>;

/** `PATCH /chatter/group-membership-requests/{id}`; the message has up to 756 characters. */
export const GroupMembershipRequestUpdateSchema = shape({
  responseMessage: z.string(),
  status: openEnum("Accepted", "Declined"),
});
export type GroupMembershipRequestUpdate = z.infer<typeof GroupMembershipRequestUpdateSchema>;

/** `POST /chatter/groups`, `PATCH /chatter/groups/{id}` */
export const ChatterGroupInputSchema = shape({
  announcement: z.string(),
  canHaveChatterGuests: flag,
  description: z.string(),
  information: shape({ text: z.string(), title: z.string() }),
  isArchived: flag,
  isAutoArchiveDisabled: flag,
  name: z.string(),
  owner: z.string(),
  visibility: groupFields.visibility,
});
export type ChatterGroupInput = z.infer<typeof ChatterGroupInputSchema>;

/** `POST /chatter/announcements`: a new post, or one that is there (`feedItemId`). */
export const AnnouncementInputSchema = shape({
  body: MessageBodyInputSchema,
  expirationDate: z.string(),
  feedItemId: z.string(),
  isArchived: flag,
  parentId: z.string(),
  sendEmails: flag,
});
export type AnnouncementInput = z.infer<typeof AnnouncementInputSchema>;

/** `PATCH /connect/topics/{id}` */
export const TopicInputSchema = shape({ description: z.string(), idsToMerge: z.array(z.string()), name: z.string() });
export type TopicInput = z.infer<typeof TopicInputSchema>;

/** `POST /chatter/users/{id}/streams`, `PATCH …/{streamId}` */
export const ChatterStreamInputSchema = shape({
  description: z.string(),
  name: z.string(),
  subscriptionsToAdd: z.array(shape({ entityId: z.string() })),
  subscriptionsToRemove: z.array(shape({ entityId: z.string() })),
});
export type ChatterStreamInput = z.infer<typeof ChatterStreamInputSchema>;

/** `PATCH /chatter/users/me`: up to 1,000 characters. */
export const UserInputSchema = shape({ aboutMe: z.string() });
export type UserInput = z.infer<typeof UserInputSchema>;

/** `POST /chatter/feed-elements/batch`: up to 500 posts. */
export const FeedElementBatchInputSchema = shape({
  inputs: z.array(shape({ binaryPartNames: z.array(z.string()), richInput: FeedElementInputSchema })),
});
export type FeedElementBatchInput = z.infer<typeof FeedElementBatchInputSchema>;

/** `POST /connect/batch`: up to 25 calls. URLs begin at the version: "/v66.0/chatter/…". */
export const BatchInputSchema = shape({
  batchRequests: z.array(
    shape({
      binaryPartName: z.string(),
      binaryPartNameAlias: z.string(),
      method: openEnum("Delete", "Get", "Patch", "Post", "Put"),
      richInput: z.unknown(),
      url: z.string(),
    }),
  ),
  haltOnError: flag,
});
export type BatchInput = z.infer<typeof BatchInputSchema>;
