import type { Database } from "./database.ts";
import type { GroupMemberRow, GroupRow } from "./rows.ts";
import { row, rows } from "./statements.ts";
import { likePattern } from "./users.ts";

/** A group as one person sees it. */
export interface ViewedGroup extends GroupRow {
  member_count: number;
  file_count: number;
  my_membership_id: string | null;
  my_role: string | null;
  has_requested: number;
  pending_requests: number;
}

const VIEWED = `
  SELECT g.*,
    (SELECT COUNT(*) FROM group_member m WHERE m.group_id = g.id) AS member_count,
    (SELECT COUNT(*) FROM file_share s WHERE s.entity_id = g.id) AS file_count,
    mine.id AS my_membership_id, mine.role AS my_role,
    EXISTS (SELECT 1 FROM group_request r WHERE r.group_id = g.id AND r.user_id = ?1 AND r.status = 'Pending') AS has_requested,
    (SELECT COUNT(*) FROM group_request r WHERE r.group_id = g.id AND r.status = 'Pending') AS pending_requests
  FROM chatter_group g LEFT JOIN group_member mine ON mine.group_id = g.id AND mine.user_id = ?1`;

/** A group, or null where there is none or it is unlisted and the person is no member. */
export function viewedGroup(db: Database, groupId: string, viewerId: string): ViewedGroup | null {
  const sql = `${VIEWED} WHERE g.id = ?2 AND (g.visibility <> 'Unlisted' OR mine.id IS NOT NULL)`;
  return row(db, sql, viewerId, groupId);
}

/** Which groups of a list. */
export interface GroupSearch {
  viewerId: string;
  text: string;
  archived: boolean | null;
  limit: number;
  offset: number;
}

/** The groups that the person may find, by name. */
export function searchGroups(db: Database, { viewerId, text, archived, limit, offset }: GroupSearch): ViewedGroup[] {
  return rows(
    db,
    `${VIEWED} WHERE (g.visibility <> 'Unlisted' OR mine.id IS NOT NULL)
     AND (g.name LIKE ?2 ESCAPE '\\' OR g.description LIKE ?2 ESCAPE '\\') AND (?3 IS NULL OR g.is_archived = ?3)
     ORDER BY g.name, g.id LIMIT ?4 OFFSET ?5`,
    viewerId,
    likePattern(text, true),
    archived === null ? null : Number(archived),
    limit,
    offset,
  );
}

/** The groups that a member is in, as the viewer sees them, by name. */
export function groupsOf(
  db: Database,
  { memberId, viewerId, limit, offset }: { memberId: string; viewerId: string; limit: number; offset: number },
): ViewedGroup[] {
  return rows(
    db,
    `${VIEWED} JOIN group_member theirs ON theirs.group_id = g.id AND theirs.user_id = ?2
     WHERE g.visibility <> 'Unlisted' OR mine.id IS NOT NULL ORDER BY g.name, g.id LIMIT ?3 OFFSET ?4`,
    viewerId,
    memberId,
    limit,
    offset,
  );
}

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

export function memberGroupIds(db: Database, userId: string): string[] {
  return rows<{ group_id: string }>(db, "SELECT group_id FROM group_member WHERE user_id = ?", userId).map((m) => m.group_id);
}

export function isMember(db: Database, groupId: string, userId: string): boolean {
  return row(db, "SELECT 1 FROM group_member WHERE group_id = ? AND user_id = ?", groupId, userId) !== null;
}
