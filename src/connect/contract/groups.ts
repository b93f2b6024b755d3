import { z } from "zod";
import { actorFields, ActorWithIdSchema, groupFields, ReferenceSchema, UserSummarySchema } from "./actors.ts";
import { AnnouncementSchema } from "./announcements.ts";
import { flag } from "./inputs.ts";
import { urlPageFields } from "./page-fields.ts";
import { openEnum, shape } from "./shape.ts";

/**
 * A group. `mySubscription` is the membership of the asking person, to be deleted to leave. `pendingRequests` is null but
 * for managers of private groups. Source: `GET /chatter/groups/{id}`.
 */
export const ChatterGroupSchema = shape(
  {
    announcement: AnnouncementSchema,
    information: shape({ text: z.string(), title: z.string() }),
    pendingRequests: z.number(),
  },
  { ...groupFields, ...actorFields },
);
export type ChatterGroup = z.infer<typeof ChatterGroupSchema>;

/** A page of groups, without a total. Source: `GET /chatter/groups`, `/chatter/users/{id}/groups`. */
export const ChatterGroupPageSchema = shape({ groups: z.array(ChatterGroupSchema), total: z.number() }, urlPageFields);
export type ChatterGroupPage = z.infer<typeof ChatterGroupPageSchema>;

/** A person's membership in a group. Source: `POST /chatter/groups/{id}/members`. */
export const GroupMemberSchema = shape({
  id: z.string(),
  lastFeedAccessDate: z.string(),
  role: groupFields.myRole,
  url: z.string(),
  user: UserSummarySchema,
});
export type GroupMember = z.infer<typeof GroupMemberSchema>;

/** A page of a group's members. Source: `GET /chatter/groups/{id}/members`. */
export const GroupMemberPageSchema = shape(
  { members: z.array(GroupMemberSchema), myMembership: ReferenceSchema, totalMemberCount: z.number() },
  urlPageFields,
);
export type GroupMemberPage = z.infer<typeof GroupMemberPageSchema>;

/** Somebody asks to join a private group. Source: `POST /chatter/groups/{id}/members/requests`. */
export const GroupMembershipRequestSchema = shape({
  createdDate: z.string(),
  id: z.string(),
  lastUpdateDate: z.string(),
  requestedGroup: ReferenceSchema,
  responseMessage: z.string(),
  status: openEnum("Accepted", "Declined", "Pending"),
  url: z.string(),
  user: UserSummarySchema,
});
export type GroupMembershipRequest = z.infer<typeof GroupMembershipRequestSchema>;

/** Source: `GET /chatter/groups/{id}/members/requests`. */
export const GroupMembershipRequestsSchema = shape({ requests: z.array(GroupMembershipRequestSchema), total: z.number() });
export type GroupMembershipRequests = z.infer<typeof GroupMembershipRequestsSchema>;

/** How often a group writes to the asking person. Source: `GET /chatter/groups/{id}/my-settings`. */
export const GroupChatterSettingsSchema = shape({
  emailFrequency: openEnum("DailyDigest", "EachPost", "Never", "UseDefault", "WeeklyDigest"),
});
export type GroupChatterSettings = z.infer<typeof GroupChatterSettingsSchema>;

/** A record that belongs to a group. */
export const GroupRecordSchema = shape({ id: z.string(), record: ActorWithIdSchema, url: z.string() });
export type GroupRecord = z.infer<typeof GroupRecordSchema>;

/** Source: `GET /chatter/groups/{id}/records`. */
export const GroupRecordPageSchema = shape({ records: z.array(GroupRecordSchema), totalRecordCount: z.number() }, urlPageFields);
export type GroupRecordPage = z.infer<typeof GroupRecordPageSchema>;

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

/** `POST /chatter/groups/{id}/members` */
export const GroupMemberInputSchema = shape({ role: groupFields.myRole, userId: z.string() });
export type GroupMemberInput = z.infer<typeof GroupMemberInputSchema>;

/** `PATCH /chatter/group-membership-requests/{id}`; the message has up to 756 characters. */
export const GroupMembershipRequestUpdateSchema = shape({
  responseMessage: z.string(),
  status: openEnum("Accepted", "Declined"),
});
export type GroupMembershipRequestUpdate = z.infer<typeof GroupMembershipRequestUpdateSchema>;
