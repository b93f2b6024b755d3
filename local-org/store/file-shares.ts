import type { Database } from "./database.ts";
import { PREFIX } from "./ids.ts";
import { run } from "./statements.ts";

/**
 * Shares a file with a person, group or record; nothing happens where it is shared already.
 *
 * @param type "C" for those who may change it; viewers, or inferred for records, without it
 */
export function shareFile(db: Database, fileId: string, entityId: string, at: number, type = usualType(entityId)): void {
  run(
    db,
    "INSERT OR IGNORE INTO file_share (file_id, entity_id, sharing_type, created_at) VALUES (?, ?, ?, ?)",
    fileId,
    entityId,
    type,
    at,
  );
}

function usualType(entityId: string): string {
  return entityId.startsWith(PREFIX.user) || entityId.startsWith(PREFIX.group) ? "V" : "I";
}
