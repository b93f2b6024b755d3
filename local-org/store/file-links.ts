import { randomBytes } from "node:crypto";
import type { Database } from "./database.ts";
import { row, run } from "./statements.ts";

/** A link to a file for people without an account. */
export interface FileLinkRow {
  file_id: string;
  token: string;
  expires_at: number | null;
  created_at: number;
}

export function fileLink(db: Database, fileId: string): FileLinkRow | null {
  return row(db, "SELECT * FROM file_link WHERE file_id = ?", fileId);
}

/** Gives a file a link, or the link that it has another end. @param expiresAt null for no end */
export function setFileLink(db: Database, fileId: string, expiresAt: number | null, at: number): void {
  const sql = `INSERT INTO file_link (file_id, token, expires_at, created_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (file_id) DO UPDATE SET expires_at = excluded.expires_at`;
  run(db, sql, fileId, randomBytes(12).toString("base64url"), expiresAt, at);
}

/** @returns whether there was one */
export function deleteFileLink(db: Database, fileId: string): boolean {
  return run(db, "DELETE FROM file_link WHERE file_id = ?", fileId) > 0;
}
