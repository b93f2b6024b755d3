import type { Database } from "./database.ts";
import { rows, run } from "./statements.ts";

/** Writes a row as it was read from a table of this name elsewhere. What the table has no column for is left out. */
export function insertRow(db: Database, table: "user" | "photo", row: object): void {
  const columns = rows<{ name: string }>(db, `SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name);
  const values = columns.map((name) => (row as Record<string, unknown>)[name]);
  run(db, `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`, ...values);
}
