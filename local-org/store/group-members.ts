import type { Database } from "./database.ts";
import { newId, PREFIX } from "./ids.ts";
import type { GroupMemberRow } from "./rows.ts";
import { row, rows, run } from "./statements.ts";

/** The members of a group: owner, managers, then everybody else, each by name. */
export function groupMembers(db: Database, groupId: string, limit: number, offset: number): GroupMemberRow[] {
  return rows(
    db,
    `SELECT m.* FROM group_member m JOIN user u ON u.id = m.user_id WHERE m.group_id = ?
     ORDER BY CASE m.role WHEN 'GroupOwner' THEN 0 WHEN 'GroupManager' THEN 1 ELSE 2 END, u.first_name, u.last_name, u.id
     LIMIT ? OFFSET ?`,
    groupId,
    limit,
    offset,
  );
}

/** The ids of the groups that a person is in. */
export function memberGroupIds(db: Database, userId: string): string[] {
  return rows<{ group_id: string }>(db, "SELECT group_id FROM group_member WHERE user_id = ?", userId).map((m) => m.group_id);
}

/** One membership by its own id, which begins with 0FB. */
export function membershipRow(db: Database, id: string): GroupMemberRow | null {
  return row(db, "SELECT * FROM group_member WHERE id = ?", id);
}

/** What a person is in a group, or null for no member. */
export function membershipOf(db: Database, groupId: string, userId: string): GroupMemberRow | null {
  return row(db, "SELECT * FROM group_member WHERE group_id = ? AND user_id = ?", groupId, userId);
}

/** Whether a person runs a group, as its owner or one of its managers; never where it is no group. */
export function runsGroup(db: Database, groupId: string, userId: string): boolean {
  const role = membershipOf(db, groupId, userId)?.role;
  return role === "GroupOwner" || role === "GroupManager";
}

/** A new member of a group. */
export interface NewMember {
  groupId: string;
  userId: string;
  role: string;
  at: number;
}

/**
 * Makes somebody a member who is none yet. A request to join that waits is granted by that.
 *
 * @returns the id of the membership
 */
export function addMember(db: Database, { groupId, userId, role, at }: NewMember): string {
  const id = newId(db, PREFIX.groupMember);
  run(db, "INSERT INTO group_member (id, group_id, user_id, role, created_at) VALUES (?, ?, ?, ?, ?)", id, groupId, userId, role, at);
  const grant = "UPDATE group_request SET status = 'Accepted', updated_at = ? WHERE group_id = ? AND user_id = ? AND status = 'Pending'";
  run(db, grant, at, groupId, userId);
  return id;
}

export function deleteMembership(db: Database, id: string): void {
  run(db, "DELETE FROM group_member WHERE id = ?", id);
}
