import { z } from "zod";
import { FeedElementSchema } from "./feed-elements.ts";
import { flag, MessageBodyInputSchema } from "./inputs.ts";
import { urlPageFields } from "./page-fields.ts";
import { shape } from "./shape.ts";

/** A feed element that stands at the head of its group until it expires. Source: `GET /chatter/announcements/{id}`. */
export const AnnouncementSchema = shape({
  expirationDate: z.string(),
  feedElement: FeedElementSchema,
  id: z.string(),
  isArchived: z.boolean(),
  sendEmails: z.boolean(),
  url: z.string(),
});
export type Announcement = z.infer<typeof AnnouncementSchema>;

/** Source: `GET /chatter/announcements?parentId=`, `/chatter/groups/{id}/announcements`. */
export const AnnouncementPageSchema = shape({ announcements: z.array(AnnouncementSchema) }, urlPageFields);
export type AnnouncementPage = z.infer<typeof AnnouncementPageSchema>;

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
