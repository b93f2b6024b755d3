import type { Database } from "./database.ts";

type Statement = ReturnType<Database["prepare"]>;

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** The prepared statement of this SQL text. Parsing costs more than most of the queries, so each text is parsed once. */
export function statement(db: Database, sql: string): Statement {
  let statements = prepared.get(db);
  if (!statements) prepared.set(db, (statements = new Map()));
  let found = statements.get(sql);
  if (!found) statements.set(sql, (found = db.prepare(sql)));
  return found;
}

/** All rows. The caller names the shape of a row, which must be that of the SELECT. */
export function rows<Row>(db: Database, sql: string, ...parameters: unknown[]): Row[] {
  return statement(db, sql).all(parameters) as Row[];
}

/** The first row, or null. */
export function row<Row>(db: Database, sql: string, ...parameters: unknown[]): Row | null {
  return (statement(db, sql).get(parameters) as Row | undefined) ?? null;
}

/** Writes; returns how many rows changed. */
export function run(db: Database, sql: string, ...parameters: unknown[]): number {
  return statement(db, sql).run(parameters).changes;
}
