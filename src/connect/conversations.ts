import { asObject } from "~/lib/readers.ts";
import type { Connection } from "./connection.ts";
import type { ChatterConversation, ChatterConversationSummary, ChatterMessage, ChatterMessagePage } from "./contract/conversations.ts";

/** Private messages are always one's own. */
const MINE = "/chatter/users/me";

/** Path of one's conversations, or of those in which the words are found; a ChatterConversationPage. */
export function conversationsPath(words = ""): string {
  return `${MINE}/conversations${words === "" ? "" : `?q=${encodeURIComponent(words)}`}`;
}

/** Path of a conversation with its newest messages; a ChatterConversation. */
export function conversationPath(id: string): string {
  return `${MINE}/conversations/${encodeURIComponent(id)}`;
}

/** What answers the path of a conversation, and its further pages: the conversation, or its messages alone. */
export type ConversationAnswer = Omit<ChatterConversation, "messages"> &
  Omit<ChatterMessagePage, "messages"> & { messages?: ChatterMessagePage | ChatterMessage[] | null };

/** The page of messages in an answer; null if it has none. */
export function messagePageOf(answer: ConversationAnswer): ChatterMessagePage | null {
  const { messages } = answer;
  return Array.isArray(messages) ? { ...answer, messages } : asObject(messages);
}

/** Path of how many conversations have unread messages; an UnreadConversationCount. */
export const UNREAD_PATH = `${MINE}/conversations/unread-count`;

/** Path of all one's messages; a ChatterMessagePage. */
export const MESSAGES_PATH = `${MINE}/messages`;

/** What is sent: to up to nine people, or to those of a message that it answers. */
export type MessageInput = { body: string } & ({ recipients: readonly string[] } | { inReplyTo: string });

/** How many people a message can go to. */
export const MOST_RECIPIENTS = 9;

/** Sends a private message. Source: `POST /chatter/users/me/messages`. */
export function postMessage(connection: Connection, input: MessageInput): Promise<ChatterMessage> {
  return connection.send("POST", MESSAGES_PATH, input);
}

/** Says whether one has read a conversation. Source: `PATCH /chatter/users/me/conversations/{id}`. */
export function setConversationRead(connection: Connection, id: string, read: boolean): Promise<ChatterConversationSummary> {
  return connection.send("PATCH", conversationPath(id), { read });
}

/** Whether an id is that of a conversation. */
export function isConversation(id: string): boolean {
  return id.startsWith("03M");
}
