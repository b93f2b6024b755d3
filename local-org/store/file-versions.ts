import type { Database } from "./database.ts";
import { newId, PREFIX } from "./ids.ts";
import { row, run } from "./statements.ts";

/** The bytes of a version and what is known of them. */
export interface NewVersion {
  extension: string | null;
  mimeType: string;
  bytes: Buffer;
  /** MD5 in hexadecimal. */
  checksum: string;
  width: number | null;
  height: number | null;
  textPreview: string | null;
  pageCount: number;
}

/**
 * Stores a new file with its first version. Nobody but its owner sees it.
 *
 * @param at epoch milliseconds
 * @returns its id
 */
export function createFile(
  db: Database,
  {
    ownerId,
    title,
    description,
    version,
    at,
  }: { ownerId: string; title: string; description: string | null; version: NewVersion; at: number },
): string {
  const id = newId(db, PREFIX.file);
  db.transaction(() => {
    const sql = "INSERT INTO file (id, owner_id, title, description, created_at, modified_at) VALUES (?, ?, ?, ?, ?, ?)";
    run(db, sql, id, ownerId, title, description, at, at);
    addVersion(db, id, version, at);
  })();
  return id;
}

/** Stores the next version of a file, which is then the one that people get. */
export function addVersion(db: Database, fileId: string, version: NewVersion, at: number): void {
  const latest = row<{ number: number | null }>(db, "SELECT MAX(version_number) AS number FROM file_version WHERE file_id = ?", fileId);
  run(
    db,
    `INSERT INTO file_version (id, file_id, version_number, file_extension, mime_type, checksum, content_size, width, height,
       text_preview, page_count, bytes, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    newId(db, PREFIX.fileVersion),
    fileId,
    (latest?.number ?? 0) + 1,
    version.extension,
    version.mimeType,
    version.checksum,
    version.bytes.length,
    version.width,
    version.height,
    version.textPreview,
    version.pageCount,
    version.bytes,
    at,
  );
  run(db, "UPDATE file SET modified_at = ? WHERE id = ?", at, fileId);
}
