import { type ConversationRow, conversationMemberIds, type MessageRow, messagesOf } from "../../store/conversations.ts";
import { NEWEST } from "../../store/feed-keys.ts";
import type { Json, Scope } from "../scope.ts";
import { drawUserSummary } from "./user.ts";

/** The URL of what is below `/conversations` or `/messages` of who asks. */
export function ownUrl(scope: Scope, rest: string): string {
  return scope.url(`/chatter/users/${scope.userId}/${rest}`);
}

/** The people of a conversation: who asks is one of them. Not documented: whether they are, or the others alone. */
export function drawMembers(scope: Scope, conversationId: string): Json[] {
  return conversationMemberIds(scope.db, conversationId)
    .map((id) => drawUserSummary(scope, id))
    .filter((user) => user !== null);
}

/** A ChatterMessage. Its body has text and no segments. */
export function drawMessage(scope: Scope, { id, conversation_id, sender_id, text, sent_at }: MessageRow): Json {
  return {
    body: { isRichText: false, messageSegments: [], text },
    conversationId: conversation_id,
    conversationUrl: ownUrl(scope, `conversations/${conversation_id}`),
    id,
    recipients: drawMembers(scope, conversation_id).filter((member) => member.id !== sender_id),
    sender: drawUserSummary(scope, sender_id),
    sendingCommunity: null,
    sentDate: scope.date(sent_at),
    url: ownUrl(scope, `messages/${id}`),
  };
}

/** A ChatterConversationSummary. */
export function drawConversationSummary(scope: Scope, { id, is_read }: ConversationRow): Json {
  const [latest] = messagesOf(scope.db, { userId: scope.userId, text: null, before: NEWEST, limit: 1 }, id);
  return {
    id,
    latestMessage: latest ? drawMessage(scope, latest) : null,
    members: drawMembers(scope, id),
    read: is_read === 1,
    url: ownUrl(scope, `conversations/${id}`),
  };
}
