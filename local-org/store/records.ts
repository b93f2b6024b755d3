import type { Database } from "./database.ts";
import type { RecordRow } from "./rows.ts";
import { row } from "./statements.ts";

/** A field of a record. `type` is how the API calls its kind, "Text" where it is left out. */
export interface RecordField {
  name: string;
  label: string;
  value: string | null;
  type?: string;
}

export function recordRow(db: Database, id: string): RecordRow | null {
  return row(db, "SELECT * FROM record WHERE id = ?", id);
}

export function fieldsOf(record: RecordRow): RecordField[] {
  return JSON.parse(record.fields_json) as RecordField[];
}
