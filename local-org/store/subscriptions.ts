import type { Database } from "./database.ts";
import { newId, PREFIX } from "./ids.ts";
import type { SubscriptionRow } from "./rows.ts";
import { row, rows, run } from "./statements.ts";

/** The id of the follow, or null where the person does not follow the subject. */
export function subscriptionId(db: Database, subscriberId: string, subjectId: string): string | null {
  const sql = "SELECT id FROM subscription WHERE subscriber_id = ? AND subject_id = ?";
  return row<{ id: string }>(db, sql, subscriberId, subjectId)?.id ?? null;
}

export function followedIds(db: Database, subscriberId: string): string[] {
  const sql = "SELECT subject_id FROM subscription WHERE subscriber_id = ?";
  return rows<{ subject_id: string }>(db, sql, subscriberId).map((subscription) => subscription.subject_id);
}

export function subscriptionRow(db: Database, id: string): SubscriptionRow | null {
  return row(db, "SELECT * FROM subscription WHERE id = ?", id);
}

/** Has the person follow the subject. Does nothing where they do. Answers with the id of the follow. */
export function follow(db: Database, subscriberId: string, subjectId: string, at: number): string {
  const known = subscriptionId(db, subscriberId, subjectId);
  if (known !== null) return known;
  const id = newId(db, PREFIX.subscription);
  run(db, "INSERT INTO subscription (id, subscriber_id, subject_id, created_at) VALUES (?, ?, ?, ?)", id, subscriberId, subjectId, at);
  return id;
}

export function unfollow(db: Database, id: string): void {
  run(db, "DELETE FROM subscription WHERE id = ?", id);
}

/** A piece of a list of follows, latest first, and how many there are in all. */
export interface SubscriptionPage {
  subscriptions: SubscriptionRow[];
  total: number;
}

export function followersOf(db: Database, subjectId: string, limit: number, offset: number): SubscriptionPage {
  return page(db, "subject_id = ?", [subjectId], limit, offset);
}

/** @param prefix key prefix of the subjects, or "" for all */
export function followingOf(db: Database, subscriberId: string, prefix: string, limit: number, offset: number): SubscriptionPage {
  return page(db, "subscriber_id = ? AND subject_id LIKE ? || '%'", [subscriberId, prefix], limit, offset);
}

function page(db: Database, condition: string, parameters: string[], limit: number, offset: number): SubscriptionPage {
  const list = `SELECT * FROM subscription WHERE ${condition} ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?`;
  const count = `SELECT COUNT(*) AS total FROM subscription WHERE ${condition}`;
  return {
    subscriptions: rows(db, list, ...parameters, limit, offset),
    total: row<{ total: number }>(db, count, ...parameters)?.total ?? 0,
  };
}
