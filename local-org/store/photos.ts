import type { Database } from "./database.ts";
import { row } from "./statements.ts";

/** A stored photo of a person or a group. */
export interface PhotoRow {
  owner_id: string;
  mime_type: string;
  bytes: Buffer;
}

export function photoRow(db: Database, versionId: string): PhotoRow | null {
  return row(db, "SELECT owner_id, mime_type, bytes FROM photo WHERE version_id = ?", versionId);
}
