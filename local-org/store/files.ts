import type { Database } from "./database.ts";
import { row, rows, run } from "./statements.ts";
import { likePattern } from "./users.ts";

/** A file with one of its versions, without the bytes. */
export interface FileRow {
  id: string;
  owner_id: string;
  title: string;
  description: string | null;
  origin: string;
  sharing_privacy: string;
  created_at: number;
  modified_at: number;
  version_id: string;
  version_number: number;
  file_extension: string | null;
  mime_type: string;
  checksum: string;
  content_size: number;
  width: number | null;
  height: number | null;
  text_preview: string | null;
  page_count: number;
  version_created_at: number;
}

const COLUMNS = `f.id, f.owner_id, f.title, f.description, f.origin, f.sharing_privacy, f.created_at, f.modified_at,
  v.id AS version_id, v.version_number, v.file_extension, v.mime_type, v.checksum, v.content_size, v.width, v.height,
  v.text_preview, v.page_count, v.created_at AS version_created_at`;

const LATEST = "v.version_number = (SELECT MAX(n.version_number) FROM file_version n WHERE n.file_id = f.id)";

/** @param versionNumber the latest where it is left out */
export function fileRow(db: Database, id: string, versionNumber?: number): FileRow | null {
  const from = `SELECT ${COLUMNS} FROM file f JOIN file_version v ON v.file_id = f.id WHERE f.id = ?`;
  return versionNumber === undefined
    ? row(db, `${from} AND ${LATEST}`, id)
    : row(db, `${from} AND v.version_number = ?`, id, versionNumber);
}

export function fileBytes(db: Database, versionId: string): Buffer | null {
  return row<{ bytes: Buffer }>(db, "SELECT bytes FROM file_version WHERE id = ?", versionId)?.bytes ?? null;
}

/** Whose files: those a person owns, those shared with the person, or those shared with the person's groups. */
export type FileFilter = "owned" | "shared-with-me" | "groups";

const FILTER: Record<FileFilter, string> = {
  owned: "f.owner_id = ?1",
  "shared-with-me": `f.owner_id <> ?1 AND f.id IN (SELECT file_id FROM file_share WHERE entity_id = ?1)`,
  groups: `f.id IN (SELECT s.file_id FROM group_member m JOIN file_share s ON s.entity_id = m.group_id WHERE m.user_id = ?1)`,
};

/** Which files of a list. */
export interface FileSearch {
  filter: FileFilter;
  userId: string;
  text: string;
  limit: number;
  offset: number;
}

/** Files, the latest changed first. */
export function searchFiles(db: Database, { filter, userId, text, limit, offset }: FileSearch): FileRow[] {
  return rows(
    db,
    `SELECT ${COLUMNS} FROM file f JOIN file_version v ON v.file_id = f.id AND ${LATEST}
     WHERE ${FILTER[filter]} AND f.title LIKE ?2 ESCAPE '\\' ORDER BY f.modified_at DESC, f.id DESC LIMIT ?3 OFFSET ?4`,
    userId,
    likePattern(text, true),
    limit,
    offset,
  );
}

/** The files shared with a group or a record, the latest shared first. */
export function filesSharedWith(db: Database, entityId: string, limit: number, offset: number): FileRow[] {
  return rows(
    db,
    `SELECT ${COLUMNS} FROM file_share s JOIN file f ON f.id = s.file_id JOIN file_version v ON v.file_id = f.id AND ${LATEST}
     WHERE s.entity_id = ? ORDER BY s.created_at DESC, f.id DESC LIMIT ? OFFSET ?`,
    entityId,
    limit,
    offset,
  );
}

/** One share of a file. `sharing_type`: V viewer, C collaborator, I inferred. */
export interface FileShareRow {
  entity_id: string;
  sharing_type: string;
}

/** Whom a file is shared with, the first share first. */
export function fileShares(db: Database, fileId: string): FileShareRow[] {
  return rows(db, "SELECT entity_id, sharing_type FROM file_share WHERE file_id = ? ORDER BY created_at, entity_id", fileId);
}

/** Whether the person, or a group of the person, may change the file. */
export function isCollaborator(db: Database, fileId: string, userId: string): boolean {
  const sql = `SELECT 1 FROM file_share WHERE file_id = ?1 AND sharing_type = 'C'
    AND (entity_id = ?2 OR entity_id IN (SELECT group_id FROM group_member WHERE user_id = ?2)) LIMIT 1`;
  return row(db, sql, fileId, userId) !== null;
}

/** Gives a file another title and description. */
export function renameFile(
  db: Database,
  id: string,
  { title, description, at }: { title: string; description: string | null; at: number },
): void {
  run(db, "UPDATE file SET title = ?, description = ?, modified_at = ? WHERE id = ?", title, description, at, id);
}

/** Deletes a file with its versions, renditions and shares. Posts that had it stay, without it. */
export function deleteFile(db: Database, id: string): void {
  db.transaction(() => {
    run(db, "DELETE FROM rendition WHERE file_version_id IN (SELECT id FROM file_version WHERE file_id = ?)", id);
    for (const table of ["file_link", "file_share", "file_version"]) run(db, `DELETE FROM ${table} WHERE file_id = ?`, id);
    run(db, "DELETE FROM feed_entry WHERE entity_id = ?", id);
    run(db, "DELETE FROM file WHERE id = ?", id);
  })();
}

/** Who or what a file is shared with. */
export function fileShareEntityIds(db: Database, fileId: string): string[] {
  const sql = "SELECT entity_id FROM file_share WHERE file_id = ?";
  return rows<{ entity_id: string }>(db, sql, fileId).map((share) => share.entity_id);
}

/** The ids of the feed elements that a file is attached to, or whose comments it is attached to. */
export function elementIdsOfFile(db: Database, fileId: string): string[] {
  const sql = "SELECT element_id FROM feed_entry WHERE entity_id = ? AND reason IN ('file', 'parent')";
  return rows<{ element_id: string }>(db, sql, fileId).map((entry) => entry.element_id);
}
