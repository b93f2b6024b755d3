import type { Database } from "./database.ts";
import { indexedText } from "./search-text.ts";
import type { StoredCapabilities, StoredSegment } from "./segments.ts";
import { row, rows, run } from "./statements.ts";

/** Puts a post into the index, in place of what it said before. What is deleted leaves it by itself. */
export function indexElement(db: Database, id: string, segments: readonly StoredSegment[] | null, capabilities: StoredCapabilities): void {
  run(db, "DELETE FROM search_row WHERE element_id = ? AND comment_id IS NULL", id);
  addText(db, id, null, indexedText(segments, capabilities));
}

/** Puts a comment into the index, in place of what it said before. */
export function indexComment(
  db: Database,
  { id, elementId, segments }: { id: string; elementId: string; segments: readonly StoredSegment[] },
): void {
  run(db, "DELETE FROM search_row WHERE comment_id = ?", id);
  addText(db, elementId, id, indexedText(segments));
}

/** Fills the index of a database that is older than it. */
export function fillSearchIndex(db: Database): void {
  if (row(db, "SELECT 1 FROM search_row LIMIT 1") !== null) return;
  db.transaction(() => {
    const elements = "SELECT id, body_json, capabilities_json FROM feed_element";
    for (const { id, body_json, capabilities_json } of rows<{ id: string; body_json: string | null; capabilities_json: string }>(
      db,
      elements,
    )) {
      indexElement(db, id, segmentsOf(body_json), JSON.parse(capabilities_json) as StoredCapabilities);
    }
    const comments = "SELECT id, element_id, body_json FROM comment";
    for (const { id, element_id, body_json } of rows<{ id: string; element_id: string; body_json: string }>(db, comments)) {
      indexComment(db, { id, elementId: element_id, segments: segmentsOf(body_json) ?? [] });
    }
  })();
}

function segmentsOf(json: string | null): StoredSegment[] | null {
  return json === null ? null : (JSON.parse(json) as StoredSegment[]);
}

function addText(db: Database, elementId: string, commentId: string | null, text: string): void {
  if (text.trim() === "") return;
  const made = row<{ id: number }>(db, "INSERT INTO search_row (element_id, comment_id) VALUES (?, ?) RETURNING id", elementId, commentId);
  if (made) run(db, "INSERT INTO post_text (rowid, words) VALUES (?, ?)", made.id, text);
}
