import type { Database } from "./database.ts";
import { newId, PREFIX } from "./ids.ts";
import type { GroupRow } from "./rows.ts";
import { row, rows, run } from "./statements.ts";
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
     AND (g.name LIKE ?2 ESCAPE '\\' OR COALESCE(g.description, '') LIKE ?2 ESCAPE '\\') AND (?3 IS NULL OR g.is_archived = ?3)
     ORDER BY g.name COLLATE NOCASE, g.id LIMIT ?4 OFFSET ?5`,
    viewerId,
    likePattern(text, true),
    archived === null ? null : Number(archived),
    limit,
    offset,
  );
}

/** Which groups of a person. */
export interface MemberSearch {
  memberId: string;
  viewerId: string;
  text: string;
  limit: number;
  offset: number;
}

/** The groups that a member is in, as the viewer sees them, by name. */
export function groupsOf(db: Database, { memberId, viewerId, text, limit, offset }: MemberSearch): ViewedGroup[] {
  return rows(
    db,
    `${VIEWED} JOIN group_member theirs ON theirs.group_id = g.id AND theirs.user_id = ?2
     WHERE (g.visibility <> 'Unlisted' OR mine.id IS NOT NULL) AND (g.name LIKE ?3 ESCAPE '\\' OR COALESCE(g.description, '') LIKE ?3 ESCAPE '\\')
     ORDER BY g.name COLLATE NOCASE, g.id LIMIT ?4 OFFSET ?5`,
    viewerId,
    memberId,
    likePattern(text, true),
    limit,
    offset,
  );
}

/** What can be said about a group when it is made and later. What is left out stays. */
export interface GroupChanges {
  name?: string;
  description?: string | null;
  information?: { title: string | null; text: string | null };
  visibility?: string;
  isArchived?: boolean;
  isBroadcast?: boolean;
  canHaveGuests?: boolean;
}

/**
 * Makes a group without members.
 *
 * @returns its id
 */
export function createGroup(db: Database, { ownerId, name, at }: { ownerId: string; name: string; at: number }): string {
  const id = newId(db, PREFIX.group);
  const sql = "INSERT INTO chatter_group (id, name, visibility, owner_id, created_at) VALUES (?, ?, 'PublicAccess', ?, ?)";
  run(db, sql, id, name, ownerId, at);
  return id;
}

/** Changes what is given of a group. */
export function changeGroup(db: Database, id: string, changes: GroupChanges): void {
  const { information, isArchived, isBroadcast, canHaveGuests } = changes;
  const columns: Record<string, unknown> = {
    name: changes.name,
    description: changes.description,
    visibility: changes.visibility,
    information_title: information?.title,
    information_text: information?.text,
    is_archived: isArchived === undefined ? undefined : Number(isArchived),
    is_broadcast: isBroadcast === undefined ? undefined : Number(isBroadcast),
    can_have_guests: canHaveGuests === undefined ? undefined : Number(canHaveGuests),
  };
  for (const [column, value] of Object.entries(columns)) {
    if (value !== undefined) run(db, `UPDATE chatter_group SET ${column} = ? WHERE id = ?`, value, id);
  }
}

export function isMember(db: Database, groupId: string, userId: string): boolean {
  return row(db, "SELECT 1 FROM group_member WHERE group_id = ? AND user_id = ?", groupId, userId) !== null;
}
