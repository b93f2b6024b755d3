import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import Libsql from "libsql";
import { migrations } from "./migrations.ts";
import { fillSearchIndex } from "./search-index.ts";

/** One embedded SQL database, opened synchronously. */
export type Database = InstanceType<typeof Libsql>;

/** The name of the org's own database. Each site has one of its own beside it. */
export const ORG_DATABASE = "org";

/**
 * Opens the database in the folder, makes the folder where it is missing, and brings the tables up to date.
 *
 * @param folder where the database file lives, or ":memory:"
 * @param name of the file, without its ending
 */
export function openDatabase(folder: string, name = ORG_DATABASE): Database {
  if (folder !== ":memory:") mkdirSync(folder, { recursive: true });
  const db = new Libsql(folder === ":memory:" ? folder : join(folder, `${name}.db`));
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = NORMAL");
  db.pragma("foreign_keys = ON");
  migrate(db);
  fillSearchIndex(db);
  return db;
}

/** Deletes a database in the folder. The next {@link openDatabase} begins anew. */
export function resetDatabase(folder: string, name = ORG_DATABASE): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(join(folder, `${name}.db${suffix}`), { force: true });
}

function migrate(db: Database): void {
  const { user_version: done } = db.prepare("PRAGMA user_version").get() as { user_version: number };
  for (const [version, sql] of migrations.entries()) {
    if (version < done) continue;
    db.transaction(() => {
      db.exec(sql);
      db.exec(`PRAGMA user_version = ${version + 1}`);
    })();
  }
}
