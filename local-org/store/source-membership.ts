import type { Database } from "./database.ts";
import type { FeedSource } from "./feed-keys.ts";
import { row, rows } from "./statements.ts";

/** Whether one of the sources has an element. */
export function isInSources(db: Database, elementId: string, sources: readonly FeedSource[]): boolean {
  const entries = new Set(
    rows<{ entity_id: string; reason: string }>(db, "SELECT entity_id, reason FROM feed_entry WHERE element_id = ?", elementId).map(
      ({ entity_id, reason }) => `${entity_id} ${reason}`,
    ),
  );
  return sources.some((source) => {
    switch (source.kind) {
      case "all":
        return true;
      case "entry":
        return entries.has(`${source.entityId} ${source.reason}`);
      case "found":
        return (JSON.parse(source.ids) as string[]).includes(elementId);
      default:
        return row(db, `SELECT 1 FROM ${source.kind} WHERE user_id = ? AND element_id = ?`, source.userId, elementId) !== null;
    }
  });
}
