import type { Database } from "./database.ts";
import { row, rows, run } from "./statements.ts";

/** Keeps an element among a person's bookmarks or muted elements, or takes it out. */
export function setMark(
  db: Database,
  kind: "bookmark" | "mute",
  { userId, elementId, isSet, at }: { userId: string; elementId: string; isSet: boolean; at: number },
): void {
  if (isSet) run(db, `INSERT OR IGNORE INTO ${kind} (user_id, element_id, created_at) VALUES (?, ?, ?)`, userId, elementId, at);
  else run(db, `DELETE FROM ${kind} WHERE user_id = ? AND element_id = ?`, userId, elementId);
}

export function mutedElementIds(db: Database, userId: string): Set<string> {
  const muted = rows<{ element_id: string }>(db, "SELECT element_id FROM mute WHERE user_id = ?", userId);
  return new Set(muted.map((mark) => mark.element_id));
}

/** @param readAt null takes the mark away */
export function setReadMark(db: Database, elementId: string, userId: string, readAt: number | null): void {
  if (readAt === null) run(db, "DELETE FROM read_mark WHERE element_id = ? AND user_id = ?", elementId, userId);
  else run(db, "INSERT OR REPLACE INTO read_mark (element_id, user_id, read_at) VALUES (?, ?, ?)", elementId, userId, readAt);
}

export function isReadBy(db: Database, elementId: string, userId: string): boolean {
  return row(db, "SELECT 1 FROM read_mark WHERE element_id = ? AND user_id = ?", elementId, userId) !== null;
}

/** Who read an element and when, latest first. */
export function readMarks(db: Database, elementId: string, limit: number, offset: number): { user_id: string; read_at: number }[] {
  const sql = "SELECT user_id, read_at FROM read_mark WHERE element_id = ? ORDER BY read_at DESC, user_id LIMIT ? OFFSET ?";
  return rows(db, sql, elementId, limit, offset);
}

/** The item is a feed element or a comment. */
export function setVote(db: Database, itemId: string, userId: string, vote: "Up" | "Down" | "None"): void {
  if (vote === "None") run(db, "DELETE FROM up_down_vote WHERE item_id = ? AND user_id = ?", itemId, userId);
  else run(db, "INSERT OR REPLACE INTO up_down_vote (item_id, user_id, vote) VALUES (?, ?, ?)", itemId, userId, vote);
}
