import { z } from "zod";
import { urlPageFields } from "./page-fields.ts";
import { shape } from "./shape.ts";

/** Something that a person was told. `seen` is that the list was opened, `read` that this one was. */
export const NotificationSchema = shape({
  additionalData: z.string(),
  communityId: z.string(),
  communityName: z.string(),
  count: z.number(),
  id: z.string(),
  image: z.string(),
  lastModified: z.string(),
  messageBody: z.string(),
  messageTitle: z.string(),
  mostRecentActivityDate: z.string(),
  organizationId: z.string(),
  read: z.boolean(),
  recipientId: z.string(),
  seen: z.boolean(),
  target: z.string(),
  targetPageRef: z.string(),
  type: z.string(),
  url: z.string(),
});
export type Notification = z.infer<typeof NotificationSchema>;

/** Source: `GET /connect/notifications`. Other programs than Salesforce's get custom types alone. */
export const NotificationCollectionSchema = shape({ notifications: z.array(NotificationSchema) }, urlPageFields);
export type NotificationCollection = z.infer<typeof NotificationCollectionSchema>;

/** Source: `GET /connect/notifications/status`. */
export const NotificationStatusSchema = shape({
  lastActivity: z.string(),
  oldestUnread: z.string(),
  oldestUnseen: z.string(),
  unreadCount: z.number(),
  unseenCount: z.number(),
});
export type NotificationStatus = z.infer<typeof NotificationStatusSchema>;
