import type { Database } from "./database.ts";
import { run } from "./statements.ts";

/** What a group announces. */
export interface NewAnnouncement {
  elementId: string;
  expiresAt: number;
  sendsEmails: boolean;
}

/** Makes a post of a group its announcement, in the place of another. */
export function announce(db: Database, groupId: string, { elementId, expiresAt, sendsEmails }: NewAnnouncement): void {
  const sql = `UPDATE chatter_group SET announcement_element_id = ?, announcement_expires_at = ?, announcement_is_archived = 0,
    announcement_sends_emails = ? WHERE id = ?`;
  run(db, sql, elementId, expiresAt, Number(sendsEmails), groupId);
}

/** Changes when a group's announcement ends, and whether it is archived. */
export function changeAnnouncement(db: Database, groupId: string, changes: { expiresAt: number | null; isArchived: boolean }): void {
  const sql = "UPDATE chatter_group SET announcement_expires_at = ?, announcement_is_archived = ? WHERE id = ?";
  run(db, sql, changes.expiresAt, Number(changes.isArchived), groupId);
}

/** Takes a group's announcement back. Its post stays. */
export function endAnnouncement(db: Database, groupId: string): void {
  run(db, "UPDATE chatter_group SET announcement_element_id = NULL, announcement_expires_at = NULL WHERE id = ?", groupId);
}
