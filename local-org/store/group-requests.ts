import type { Database } from "./database.ts";
import { newId, PREFIX } from "./ids.ts";
import { row, rows, run } from "./statements.ts";

/** Somebody asked to join a group. */
export interface GroupRequestRow {
  id: string;
  group_id: string;
  user_id: string;
  status: "Accepted" | "Declined" | "Pending";
  response_message: string | null;
  created_at: number;
  updated_at: number;
}

export function groupRequestRow(db: Database, id: string): GroupRequestRow | null {
  return row(db, "SELECT * FROM group_request WHERE id = ?", id);
}

/**
 * The requests of a group, the oldest first.
 *
 * @param status null for all
 */
export function groupRequests(db: Database, groupId: string, status: string | null): GroupRequestRow[] {
  const sql = "SELECT * FROM group_request WHERE group_id = ?1 AND (?2 IS NULL OR status = ?2) ORDER BY created_at, id";
  return rows(db, sql, groupId, status);
}

/**
 * Asks to join. Who waits for an answer already keeps the request that waits.
 *
 * @returns the id of the request
 */
export function requestMembership(db: Database, groupId: string, userId: string, at: number): string {
  const waiting = "SELECT id FROM group_request WHERE group_id = ? AND user_id = ? AND status = 'Pending'";
  const existing = row<{ id: string }>(db, waiting, groupId, userId);
  if (existing) return existing.id;
  const id = newId(db, PREFIX.groupRequest);
  const insert = "INSERT INTO group_request (id, group_id, user_id, status, created_at, updated_at) VALUES (?, ?, ?, 'Pending', ?, ?)";
  run(db, insert, id, groupId, userId, at, at);
  return id;
}

/** Answers a request. Making the person a member is another matter. */
export function answerRequest(
  db: Database,
  id: string,
  answer: { status: "Accepted" | "Declined"; message: string | null; at: number },
): void {
  const sql = "UPDATE group_request SET status = ?, response_message = ?, updated_at = ? WHERE id = ?";
  run(db, sql, answer.status, answer.message, answer.at, id);
}
