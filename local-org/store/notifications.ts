import { createHash } from "node:crypto";
import type { Database } from "./database.ts";
import { row, rows, run } from "./statements.ts";

/** Somebody was told something by an app of the org, with a custom notification type. */
export interface NotificationRow {
  id: string;
  recipient_id: string;
  type_id: string;
  title: string;
  body: string;
  target_id: string | null;
  is_seen: number;
  is_read: number;
  created_at: number;
  modified_at: number;
}

export interface NewNotification {
  recipientId: string;
  typeId: string;
  title: string;
  body: string;
  targetId: string | null;
  at: number;
}

/** @returns the id. Which form it has is not documented: here it is 32 hexadecimal digits. */
export function addNotification(db: Database, { recipientId, typeId, title, body, targetId, at }: NewNotification): string {
  const { count } = row<{ count: number }>(db, "SELECT COUNT(*) AS count FROM notification") ?? { count: 0 };
  const id = createHash("md5").update(`${recipientId} ${count}`).digest("hex");
  run(
    db,
    `INSERT INTO notification (id, recipient_id, type_id, title, body, target_id, created_at, modified_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    recipientId,
    typeId,
    title,
    body,
    targetId,
    at,
    at,
  );
  return id;
}

/** A person's notifications between two times, both left out, newest first. */
export function notificationsOf(
  db: Database,
  recipientId: string,
  { after = -Infinity, before = Infinity, limit = -1 }: { after?: number; before?: number; limit?: number } = {},
): NotificationRow[] {
  const sql = `SELECT * FROM notification WHERE recipient_id = ? AND created_at > ? AND created_at < ?
    ORDER BY created_at DESC, id DESC LIMIT ?`;
  return rows(db, sql, recipientId, after, before, limit);
}

export function notificationRow(db: Database, id: string): NotificationRow | null {
  return row(db, "SELECT * FROM notification WHERE id = ?", id);
}

/** Marks one. What is read is seen; what is taken back to unseen is unread. Undefined leaves a mark as it is. */
export function markNotification(
  db: Database,
  id: string,
  marks: { read: boolean | undefined; seen: boolean | undefined },
  at: number,
): void {
  const read = marks.seen === false ? false : marks.read;
  const seen = marks.read === true ? true : marks.seen;
  const sql = `UPDATE notification SET is_read = COALESCE(?, is_read), is_seen = COALESCE(?, is_seen), modified_at = ? WHERE id = ?`;
  run(db, sql, flag(read), flag(seen), at, id);
}

function flag(value: boolean | undefined): number | null {
  return value === undefined ? null : Number(value);
}
