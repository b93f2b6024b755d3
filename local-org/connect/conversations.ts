import {
  conversationRow,
  type ConversationRow,
  conversationsOf,
  countUnread,
  messageRow,
  type MessagesAsked,
  messagesOf,
  setConversationRead,
} from "../store/conversations.ts";
import { drawConversationSummary, drawMembers, drawMessage, ownUrl } from "./drawing/conversation.ts";
import { ApiError, notFound } from "./errors.ts";
import { featuresOf } from "./features.ts";
import { pageToken, readPageToken } from "./feed-tokens.ts";
import { numberParam, pageUrl, searchParam } from "./paging.ts";
import { answer, type ApiContext, createRoutes, flagOf, idParam, readInput, userIdParam } from "./route.ts";
import type { Json, Scope } from "./scope.ts";
import { sendMessage } from "./writing/message.ts";

/** `/chatter/users/me/conversations` and `/chatter/users/me/messages`: private messages, each person's own. */
export const conversations = createRoutes();

const OWN = "/chatter/users/:user";

/** More unread conversations than this are not counted; the number is not documented. */
const MOST_COUNTED = 50;

/** A ChatterConversationPage. */
conversations.get(`${OWN}/conversations`, (c) => {
  const scope = ownScope(c);
  const asked = readAsked(c, scope);
  const found = conversationsOf(scope.db, asked);
  const last = found.length === asked.limit ? found.at(-2) : undefined;
  return answer(c, {
    ...tokens(c, `/chatter/users/${scope.userId}/conversations`, last && { at: last.latest_at, id: last.id }),
    conversations: found.slice(0, asked.limit - 1).map((each) => drawConversationSummary(scope, each)),
  });
});

conversations.get(`${OWN}/conversations/unread-count`, (c) => {
  const scope = ownScope(c);
  const count = countUnread(scope.db, scope.userId);
  return answer(c, { hasMore: count > MOST_COUNTED, unreadCount: Math.min(count, MOST_COUNTED) });
});

/** A ChatterConversation, with its newest messages first. Not documented: their order. */
conversations.get(`${OWN}/conversations/:id`, (c) => {
  const { scope, row } = findConversation(c);
  return answer(c, {
    conversationId: row.id,
    conversationUrl: ownUrl(scope, `conversations/${row.id}`),
    members: drawMembers(scope, row.id),
    messages: drawMessages(c, scope, { resource: `conversations/${row.id}`, conversationId: row.id }),
    read: row.is_read === 1,
  });
});

/** Answers with a ChatterConversationSummary. */
conversations.patch(`${OWN}/conversations/:id`, async (c) => {
  const { scope, row } = findConversation(c);
  const isRead = flagOf(await readInput(c), "read");
  setConversationRead(scope.db, row.id, scope.userId, isRead);
  return answer(c, drawConversationSummary(scope, { ...row, is_read: Number(isRead) }));
});

/** A ChatterMessagePage. */
conversations.get(`${OWN}/messages`, (c) => {
  const scope = ownScope(c);
  return answer(c, drawMessages(c, scope, { resource: "messages" }));
});

conversations.post(`${OWN}/messages`, async (c) => {
  const scope = ownScope(c);
  const id = sendMessage(scope, await readInput(c));
  return answer(c, drawMessage(scope, ownMessage(scope, id)), 201);
});

conversations.get(`${OWN}/messages/:id`, (c) => {
  const scope = ownScope(c);
  return answer(c, drawMessage(scope, ownMessage(scope, idParam(c))));
});

function ownMessage({ db, userId }: Scope, id: string) {
  const message = messageRow(db, id, userId);
  if (!message) throw notFound();
  return message;
}

/**
 * Who asks, where the path names the same person. How messages that are switched off are refused is not documented: as
 * other features are. No site of this org has them (Community.privateMessagesEnabled).
 */
function ownScope(c: ApiContext): Scope {
  const scope = c.get("scope");
  if (!featuresOf(scope.context).chatterMessages || scope.context.rules !== null) {
    throw new ApiError(403, "FUNCTIONALITY_NOT_ENABLED", "Chatter messages are not enabled for this organization.");
  }
  if (userIdParam(c, "user") === scope.userId) return scope;
  throw new ApiError(403, "INSUFFICIENT_ACCESS", "You do not have access to messages of another user.");
}

function findConversation(c: ApiContext): { scope: Scope; row: ConversationRow } {
  const scope = ownScope(c);
  const row = conversationRow(scope.db, idParam(c), scope.userId);
  if (!row) throw notFound();
  return { scope, row };
}

function readAsked(c: ApiContext, { userId }: Scope): MessagesAsked {
  const size = numberParam(c, "pageSize", { least: 1, most: 100, usual: 25 });
  return { userId, text: searchParam(c), before: readPageToken(c.req.query("page")), limit: size + 1 };
}

/** A ChatterMessagePage: all of a person's messages, or those of a conversation. */
function drawMessages(c: ApiContext, scope: Scope, { resource, conversationId }: { resource: string; conversationId?: string }): Json {
  const asked = readAsked(c, scope);
  const found = messagesOf(scope.db, asked, conversationId);
  const last = found.length === asked.limit ? found.at(-2) : undefined;
  return {
    ...tokens(c, `/chatter/users/${scope.userId}/${resource}`, last && { at: last.sent_at, id: last.id }),
    messages: found.slice(0, asked.limit - 1).map((message) => drawMessage(scope, message)),
  };
}

function tokens(c: ApiContext, resource: string, last: { at: number; id: string } | undefined): Json {
  const current = c.req.query("page") || null;
  const next = last ? pageToken(last) : null;
  return {
    currentPageToken: current,
    currentPageUrl: pageUrl(c, resource, current),
    nextPageToken: next,
    nextPageUrl: next === null ? null : pageUrl(c, resource, next),
  };
}
