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

/** The ids of the elements pinned in the feed of an entity, latest first. */
export function pinnedElementIds(db: Database, entityId: string): string[] {
  const sql = "SELECT element_id FROM pinned_element WHERE entity_id = ? ORDER BY pinned_at DESC";
  return rows<{ element_id: string }>(db, sql, entityId).map((pinned) => pinned.element_id);
}
