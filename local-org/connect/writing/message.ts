import { addMessage, conversationAmong, conversationMemberIds, messageRow } from "../../store/conversations.ts";
import { invalidBody, invalidId, notFound } from "../errors.ts";
import { checkedId } from "../route.ts";
import type { Json, Scope } from "../scope.ts";
import { forbidden, missing, tooMuch } from "./input.ts";

const MOST_RECIPIENTS = 9;
const MOST_LETTERS = 10_000;

/**
 * Sends a private message: to up to nine people, or to those of the message that it answers. The same people have one
 * conversation.
 *
 * @returns its id
 * @throws ApiError where the input is not as it should be; nothing is written then. The codes are not documented.
 */
export function sendMessage(scope: Scope, input: Json): string {
  const { db, userId, now } = scope;
  const text = typeof input.body === "string" ? input.body.trim() : "";
  if (text === "") throw missing("body");
  if (text.length > MOST_LETTERS) throw tooMuch("STRING_TOO_LONG", `body can have up to ${MOST_LETTERS} characters.`);
  const isReply = typeof input.inReplyTo === "string" && input.inReplyTo !== "";
  if (isReply && input.recipients !== undefined) throw invalidBody("Give either recipients or inReplyTo.");
  const members = isReply ? readReply(scope, String(input.inReplyTo)) : [userId, ...readRecipients(scope, input.recipients)];
  return db.transaction(() => addMessage(db, { conversationId: conversationAmong(db, members), senderId: userId, text, at: now }))();
}

/** @throws ApiError 403 where nobody is left to read it */
function readReply(scope: Scope, inReplyTo: string): string[] {
  const answered = messageRow(scope.db, checkedId(inReplyTo), scope.userId);
  if (!answered) throw notFound();
  const members = conversationMemberIds(scope.db, answered.conversation_id);
  const isHeard = members.some((id) => id !== scope.userId && scope.user(id)?.is_active === 1);
  if (!isHeard) throw forbidden("The recipients of this message are inactive.");
  return members;
}

/** JSON has an array; parameters have one text with commas. */
function readRecipients(scope: Scope, input: unknown): string[] {
  const texts = Array.isArray(input) ? input.map(String) : typeof input === "string" ? input.split(",").map((text) => text.trim()) : [];
  const ids = [...new Set(texts.filter(Boolean).map(checkedId))].filter((id) => id !== scope.userId);
  if (ids.length === 0) throw missing("recipients");
  if (ids.length > MOST_RECIPIENTS) throw tooMuch("LIMIT_EXCEEDED", `A message can have up to ${MOST_RECIPIENTS} recipients.`);
  for (const id of ids) if (!scope.user(id)?.is_active) throw invalidId(id);
  return ids;
}
