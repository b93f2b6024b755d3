import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { OrgContext } from "./context.ts";
import { databaseName } from "./sites.ts";
import { type Database, ORG_DATABASE, openDatabase, resetDatabase } from "./store/database.ts";

/**
 * Puts the data of another org in place of this one's. Who is signed in here stays so.
 *
 * @param folder where this org's databases are
 * @param from the folder of an org that has been stopped
 */
export function loadData(context: OrgContext, folder: string, from: string): void {
  const signIns = context.db.prepare("SELECT * FROM oauth_artifact").all() as Record<string, unknown>[];
  context.db = exchange(context.db, folder, from, ORG_DATABASE);
  for (const site of context.sites) site.context.db = exchange(site.context.db, folder, from, databaseName(site));
  keepSignIns(context.db, signIns);
}

function exchange(db: Database, folder: string, from: string, name: string): Database {
  db.close();
  resetDatabase(folder, name);
  copyFileSync(join(from, `${name}.db`), join(folder, `${name}.db`));
  return openDatabase(folder, name);
}

function keepSignIns(db: Database, signIns: readonly Record<string, unknown>[]): void {
  db.transaction(() => {
    for (const signIn of signIns) {
      const columns = Object.keys(signIn);
      db.prepare(`INSERT OR REPLACE INTO oauth_artifact (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`).run(
        Object.values(signIn),
      );
    }
  })();
}
