import type { Database } from "./database.ts";
import type { FeedElementRow } from "./rows.ts";
import { row, rows } from "./statements.ts";

/** The elements with these ids, by id. */
export function elementRows(db: Database, ids: readonly string[]): Map<string, FeedElementRow> {
  const sql = "SELECT f.* FROM json_each(?) k CROSS JOIN feed_element f ON f.id = k.value";
  return new Map(rows<FeedElementRow>(db, sql, JSON.stringify(ids)).map((element) => [element.id, element]));
}

/** One element, whoever may see it. */
export function elementRow(db: Database, id: string): FeedElementRow | null {
  return row(db, "SELECT * FROM feed_element WHERE id = ?", id);
}

/** Whether anybody has commented. */
export function hasComments(db: Database, elementId: string): boolean {
  return row(db, "SELECT 1 FROM comment WHERE element_id = ? LIMIT 1", elementId) !== null;
}

/** Whether anybody has commented on it or likes it. */
export function hasAttention(db: Database, elementId: string): boolean {
  return hasComments(db, elementId) || row(db, "SELECT 1 FROM chatter_like WHERE item_id = ? LIMIT 1", elementId) !== null;
}
