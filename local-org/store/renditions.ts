import type { Database } from "./database.ts";
import { row, run } from "./statements.ts";

/** Kinds of renditions, as the API names them. */
export type RenditionType = "THUMB120BY90" | "THUMB240BY180" | "THUMB720BY480" | "PDF";

/** A picture or PDF made from a version of a file. */
export interface Rendition {
  mime_type: string;
  bytes: Buffer;
}

export function savedRendition(db: Database, versionId: string, type: RenditionType, page: number): Rendition | null {
  const sql = `SELECT mime_type, bytes FROM rendition
    WHERE file_version_id = ? AND type = ? AND page = ? AND status = 'Success' AND bytes IS NOT NULL`;
  return row(db, sql, versionId, type, page);
}

export function saveRendition(
  db: Database,
  { versionId, type, page }: { versionId: string; type: RenditionType; page: number },
  rendition: Rendition,
): void {
  run(
    db,
    `INSERT OR REPLACE INTO rendition (file_version_id, type, page, status, mime_type, bytes) VALUES (?, ?, ?, 'Success', ?, ?)`,
    versionId,
    type,
    page,
    rendition.mime_type,
    rendition.bytes,
  );
}
