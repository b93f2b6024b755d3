import type { Database } from "./database.ts";
import type { RecordRow } from "./rows.ts";
import { row, rows } from "./statements.ts";

/** Takes the id of who looks. */
const HIDDEN = "(viewers_json IS NOT NULL AND NOT EXISTS (SELECT 1 FROM json_each(r.viewers_json) WHERE value = ?))";

/** A field of a record. `type` is how the API calls its kind, "Text" where it is left out. */
export interface RecordField {
  name: string;
  label: string;
  value: string | null;
  type?: string;
}

/** The record, or null where there is none or this person may not see it. */
export function recordRow(db: Database, id: string, viewerId: string): RecordRow | null {
  return row(db, `SELECT * FROM record r WHERE id = ? AND NOT ${HIDDEN}`, id, viewerId);
}

/** The records that the person may not see. */
export function hiddenRecordIds(db: Database, viewerId: string): string[] {
  return rows<{ id: string }>(db, `SELECT id FROM record r WHERE ${HIDDEN}`, viewerId).map(({ id }) => id);
}

export function fieldsOf(record: RecordRow): RecordField[] {
  return JSON.parse(record.fields_json) as RecordField[];
}
