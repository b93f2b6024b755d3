import { z } from "zod";
import { ReferenceSchema, UserSummarySchema } from "./actors.ts";
import { MessageBodySchema } from "./message-segments.ts";
import { tokenPageFields } from "./page-fields.ts";
import { shape } from "./shape.ts";

/** A private message, which is no feed element. Its body has text but no segments. Source: `POST /chatter/users/me/messages`. */
export const ChatterMessageSchema = shape({
  body: MessageBodySchema,
  conversationId: z.string(),
  conversationUrl: z.string(),
  id: z.string(),
  recipients: z.array(UserSummarySchema),
  sender: UserSummarySchema,
  sendingCommunity: ReferenceSchema,
  sentDate: z.string(),
  url: z.string(),
});
export type ChatterMessage = z.infer<typeof ChatterMessageSchema>;

/** Source: `GET /chatter/users/me/messages`. */
export const ChatterMessagePageSchema = shape({ messages: z.array(ChatterMessageSchema) }, tokenPageFields);
export type ChatterMessagePage = z.infer<typeof ChatterMessagePageSchema>;

/** A conversation with its messages. Source: `GET /chatter/users/me/conversations/{id}`. */
export const ChatterConversationSchema = shape({
  conversationId: z.string(),
  conversationUrl: z.string(),
  members: z.array(UserSummarySchema),
  messages: ChatterMessagePageSchema,
  read: z.boolean(),
});
export type ChatterConversation = z.infer<typeof ChatterConversationSchema>;

/** A conversation with its latest message. */
export const ChatterConversationSummarySchema = shape({
  id: z.string(),
  latestMessage: ChatterMessageSchema,
  members: z.array(UserSummarySchema),
  read: z.boolean(),
  url: z.string(),
});
export type ChatterConversationSummary = z.infer<typeof ChatterConversationSummarySchema>;

/** Source: `GET /chatter/users/me/conversations`. */
export const ChatterConversationPageSchema = shape({ conversations: z.array(ChatterConversationSummarySchema) }, tokenPageFields);
export type ChatterConversationPage = z.infer<typeof ChatterConversationPageSchema>;

/** Source: `GET /chatter/users/me/conversations/unread-count`. */
export const UnreadConversationCountSchema = shape({ hasMore: z.boolean(), unreadCount: z.number() });
export type UnreadConversationCount = z.infer<typeof UnreadConversationCountSchema>;
