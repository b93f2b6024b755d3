import type { Database } from "./database.ts";
import { rows, run } from "./statements.ts";

/** The ids of the elements pinned in the feed of an entity, latest first. */
export function pinnedElementIds(db: Database, entityId: string): string[] {
  const sql = "SELECT element_id FROM pinned_element WHERE entity_id = ? ORDER BY pinned_at DESC";
  return rows<{ element_id: string }>(db, sql, entityId).map((pinned) => pinned.element_id);
}

/** @param pinnedAt null unpins it */
export function setPinned(db: Database, entityId: string, elementId: string, pinnedAt: number | null): void {
  if (pinnedAt === null) run(db, "DELETE FROM pinned_element WHERE entity_id = ? AND element_id = ?", entityId, elementId);
  else run(db, "INSERT OR IGNORE INTO pinned_element (entity_id, element_id, pinned_at) VALUES (?, ?, ?)", entityId, elementId, pinnedAt);
}
