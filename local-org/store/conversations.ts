import type { Database } from "./database.ts";
import { newId, PREFIX } from "./ids.ts";
import { row, rows, run } from "./statements.ts";
import { likePattern } from "./users.ts";

export interface ConversationRow {
  id: string;
  latest_at: number;
  /** Whether the person who asks has read it. */
  is_read: number;
}

export interface MessageRow {
  id: string;
  conversation_id: string;
  sender_id: string;
  text: string;
  sent_at: number;
}

/** What a page of a list is about: the newest first, behind a place in it. */
export interface MessagesAsked {
  userId: string;
  /** Words to look for, or null for all. */
  text: string | null;
  /** The last one of the page before. */
  before: { at: number; id: string };
  limit: number;
}

const HAS_TEXT = "m.text LIKE ? ESCAPE '\\'";

/** Conversations of a person, those with the newest message first; with words, those in which a member or message has them. */
export function conversationsOf(db: Database, { userId, text, before, limit }: MessagesAsked): ConversationRow[] {
  const pattern = likePattern(text ?? "", true);
  const words =
    text === null
      ? ""
      : `AND (EXISTS (SELECT 1 FROM message m WHERE m.conversation_id = c.id AND ${HAS_TEXT})
           OR EXISTS (SELECT 1 FROM conversation_member o JOIN user u ON u.id = o.user_id
             WHERE o.conversation_id = c.id AND o.user_id <> mine.user_id AND u.first_name || ' ' || u.last_name LIKE ? ESCAPE '\\'))`;
  return rows(
    db,
    `SELECT c.id, c.latest_at, mine.is_read FROM conversation_member mine JOIN conversation c ON c.id = mine.conversation_id
     WHERE mine.user_id = ? AND (c.latest_at, c.id) < (?, ?) ${words} ORDER BY c.latest_at DESC, c.id DESC LIMIT ?`,
    userId,
    before.at,
    before.id,
    ...(text === null ? [] : [pattern, pattern]),
    limit,
  );
}

/** The conversation, or null where the person is no member. */
export function conversationRow(db: Database, id: string, userId: string): ConversationRow | null {
  return row(
    db,
    `SELECT c.id, c.latest_at, mine.is_read FROM conversation_member mine JOIN conversation c ON c.id = mine.conversation_id
     WHERE mine.user_id = ? AND c.id = ?`,
    userId,
    id,
  );
}

export function conversationMemberIds(db: Database, id: string): string[] {
  const sql = "SELECT user_id FROM conversation_member WHERE conversation_id = ? ORDER BY user_id";
  return rows<{ user_id: string }>(db, sql, id).map((member) => member.user_id);
}

/** Messages of a person, or of one of their conversations; the newest first. */
export function messagesOf(db: Database, { userId, text, before, limit }: MessagesAsked, conversationId?: string): MessageRow[] {
  return rows(
    db,
    `SELECT m.* FROM conversation_member mine JOIN message m ON m.conversation_id = mine.conversation_id
     WHERE mine.user_id = ? AND (m.sent_at, m.id) < (?, ?) ${conversationId === undefined ? "" : "AND m.conversation_id = ?"}
     ${text === null ? "" : `AND ${HAS_TEXT}`} ORDER BY m.sent_at DESC, m.id DESC LIMIT ?`,
    userId,
    before.at,
    before.id,
    ...(conversationId === undefined ? [] : [conversationId]),
    ...(text === null ? [] : [likePattern(text, true)]),
    limit,
  );
}

/** The message, or null where the person was not in its conversation. */
export function messageRow(db: Database, id: string, userId: string): MessageRow | null {
  return row(
    db,
    `SELECT m.* FROM conversation_member mine JOIN message m ON m.conversation_id = mine.conversation_id
     WHERE mine.user_id = ? AND m.id = ?`,
    userId,
    id,
  );
}

export function countUnread(db: Database, userId: string): number {
  return row<{ n: number }>(db, "SELECT COUNT(*) AS n FROM conversation_member WHERE user_id = ? AND is_read = 0", userId)?.n ?? 0;
}

export function setConversationRead(db: Database, id: string, userId: string, isRead: boolean): void {
  run(db, "UPDATE conversation_member SET is_read = ? WHERE conversation_id = ? AND user_id = ?", Number(isRead), id, userId);
}

/** The id of the conversation that exactly these people have; a new one where they had none. */
export function conversationAmong(db: Database, memberIds: readonly string[]): string {
  const members = [...new Set(memberIds)].toSorted();
  const key = members.join(" ");
  const found = row<{ id: string }>(db, "SELECT id FROM conversation WHERE members_key = ?", key);
  if (found) return found.id;
  const id = newId(db, PREFIX.conversation);
  run(db, "INSERT INTO conversation (id, members_key, latest_at) VALUES (?, ?, 0)", id, key);
  for (const member of members) {
    run(db, "INSERT INTO conversation_member (conversation_id, user_id, is_read) VALUES (?, ?, 1)", id, member);
  }
  return id;
}

/** Writes a message, which the others have not read. @returns its id */
export function addMessage(db: Database, message: { conversationId: string; senderId: string; text: string; at: number }): string {
  const { conversationId, senderId, text, at } = message;
  const id = newId(db, PREFIX.message);
  const sql = "INSERT INTO message (id, conversation_id, sender_id, text, sent_at) VALUES (?, ?, ?, ?, ?)";
  run(db, sql, id, conversationId, senderId, text, at);
  run(db, "UPDATE conversation SET latest_at = ? WHERE id = ?", at, conversationId);
  run(db, "UPDATE conversation_member SET is_read = (user_id = ?) WHERE conversation_id = ?", senderId, conversationId);
  return id;
}
