import type { Database } from "./database.ts";
import { row, run } from "./statements.ts";

/** How often a group writes to a person; null where nothing was set. */
export function groupEmailOf(db: Database, groupId: string, userId: string): string | null {
  const sql = "SELECT frequency FROM group_email WHERE group_id = ? AND user_id = ?";
  return row<{ frequency: string }>(db, sql, groupId, userId)?.frequency ?? null;
}

export function setGroupEmail(db: Database, groupId: string, userId: string, frequency: string): void {
  run(db, "INSERT OR REPLACE INTO group_email (group_id, user_id, frequency) VALUES (?, ?, ?)", groupId, userId, frequency);
}

/** How often a group that the person joins will write to them. Which it is to begin with is not documented. */
export function defaultGroupEmailOf(db: Database, userId: string): string {
  return row<{ frequency: string }>(db, "SELECT frequency FROM default_group_email WHERE user_id = ?", userId)?.frequency ?? "DailyDigest";
}

export function setDefaultGroupEmail(db: Database, userId: string, frequency: string): void {
  run(db, "INSERT OR REPLACE INTO default_group_email (user_id, frequency) VALUES (?, ?)", userId, frequency);
}
