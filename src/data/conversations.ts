import type { UserSummary } from "~/connect/contract/actors.ts";
import type { ChatterConversationSummary, ChatterMessage } from "~/connect/contract/conversations.ts";
import { type ConversationAnswer, messagePageOf } from "~/connect/conversations.ts";
import { nextPageUrl } from "~/connect/pages.ts";
import { objectsOf } from "~/lib/readers.ts";
import { editList } from "./list-edits.ts";
import { receive } from "./receive.ts";
import type { Kind } from "./records.ts";
import { noteSeen } from "./seen.ts";
import type { Store } from "./store.ts";

/** A conversation as far as its messages were read. */
export interface Thread {
  id: string;
  members: readonly UserSummary[];
  /** Oldest first. */
  messages: readonly ChatterMessage[];
  /** The page with older ones, as the org names it; null where there are none. */
  olderUrl: string | null;
  read: boolean;
}

/** Conversations with their latest message, by id. */
export const CONVERSATIONS: Kind<ChatterConversationSummary> = {
  name: "conversation",
  limit: 500,
  merge: (known, answer) => ({ ...known, ...answer }),
};

/** Messages of conversations, by the id of the conversation. */
export const THREADS: Kind<Thread> = { name: "thread", limit: 40, merge: mergeThreads };

/** What has become of a sent message, by the id of its entry in the outbox: the id of its conversation, or of a direct message. */
export const SENT_MESSAGES: Kind<{ id: string; createdId: string }> = { name: "sent-message", limit: 50 };

/** The name of the list of conversations, for what is added to it here. */
export const CONVERSATION_LIST = "conversations";

/** The name of the list of direct messages that were sent from this page or another tab. */
export const DIRECT_MESSAGE_LIST = "direct-messages";

/**
 * What an answer says of a conversation's messages. The org's order does not count.
 *
 * @param answer the conversation, or a further page, which may be the messages alone
 */
export function threadOf(id: string, answer: ConversationAnswer): Thread {
  const page = messagePageOf(answer);
  return {
    id,
    members: objectsOf(answer.members),
    messages: byTime(objectsOf(page?.messages)),
    olderUrl: nextPageUrl(page),
    read: answer.read !== false,
  };
}

/** The thread with a message that it may have already. */
export function withMessage(thread: Thread, message: ChatterMessage): Thread {
  return { ...thread, messages: byTime([...thread.messages, message]) };
}

/** The thread with an older page. */
export function withOlder(thread: Thread, older: Thread): Thread {
  return { ...thread, messages: byTime([...older.messages, ...thread.messages]), olderUrl: older.olderUrl };
}

/** The newest messages with older ones that were read before, unless some in between were never read. */
function mergeThreads(known: Thread, answer: Thread): Thread {
  const ids = new Set(answer.messages.map(({ id }) => id));
  const isGap = answer.olderUrl !== null && known.messages.length > 0 && !known.messages.some(({ id }) => ids.has(id));
  if (isGap) return answer;
  const isOlderKnown = timeOf(known.messages[0]) < timeOf(answer.messages[0]);
  return {
    ...answer,
    messages: byTime([...known.messages, ...answer.messages]),
    olderUrl: isOlderKnown ? known.olderUrl : answer.olderUrl,
  };
}

/** When a message was sent, in epoch milliseconds; 0 if the org does not say. */
export function timeOf(message: ChatterMessage | null | undefined): number {
  return Date.parse(message?.sentDate ?? "") || 0;
}

function byTime(messages: readonly ChatterMessage[]): ChatterMessage[] {
  const known = new Map(messages.map((message) => [message.id ?? message, message]));
  return [...known.values()].toSorted((one, other) => timeOf(one) - timeOf(other));
}

/** A message in the form of other things that are written, for the outbox. */
export function asWritten(message: ChatterMessage) {
  const { id, body, sender, sentDate } = message;
  return { id, body, user: sender, createdDate: sentDate };
}

/** Receives conversations of a list. @returns their ids */
export function receiveConversations(store: Store, list: readonly ChatterConversationSummary[], asOf: number): string[] {
  return list.flatMap((conversation) => {
    if (conversation.latestMessage) noteSeen(store, asWritten(conversation.latestMessage));
    return receive(store, CONVERSATIONS, conversation, asOf) ?? [];
  });
}

/** Receives a message that was sent, here or in another tab: in its conversation, and at the top of the list. */
export function receiveMessage(store: Store, message: ChatterMessage): void {
  const { records } = store;
  const id = message.conversationId;
  noteSeen(store, asWritten(message));
  if (!id) return;
  const isKnown = records.said(CONVERSATIONS, id) !== undefined;
  const members = [...objectsOf([message.sender]), ...objectsOf(message.recipients)];
  const latest = { latestMessage: message, read: true };
  if (isKnown) records.confirm(CONVERSATIONS, id, (conversation) => ({ ...conversation, ...latest }));
  else receive(store, CONVERSATIONS, { id, members, url: message.conversationUrl, ...latest }, records.tick());
  editList(store, CONVERSATION_LIST, id, true);
  records.confirm(THREADS, id, (thread) => withMessage(thread, message));
}

/** Notes that a conversation was read, or was not. */
export function receiveRead(store: Store, id: string, read: boolean): void {
  store.records.confirm(CONVERSATIONS, id, (conversation) => ({ ...conversation, read }));
  store.records.confirm(THREADS, id, (thread) => ({ ...thread, read }));
}
