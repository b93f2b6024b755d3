import type { Database } from "./database.ts";
import { rows } from "./statements.ts";

/** A person or group that a post may mention, as far as finding it goes. */
export interface Mentionable {
  id: string;
  name: string;
  /** Other words to find a person by. */
  nickname: string | null;
  /** Followed by who asks, or a group of theirs. */
  is_mine: number;
}

/** The people who can be mentioned: active ones of the company, and its guests where they are members of the group. */
export function mentionableUsers(db: Database, viewerId: string, contextId: string | null): Mentionable[] {
  return rows(
    db,
    `SELECT u.id, TRIM(COALESCE(u.first_name, '') || ' ' || u.last_name) AS name, u.nickname,
       EXISTS (SELECT 1 FROM subscription s WHERE s.subscriber_id = ?1 AND s.subject_id = u.id)
         OR EXISTS (SELECT 1 FROM group_member m WHERE m.group_id = ?2 AND m.user_id = u.id) AS is_mine
     FROM user u WHERE u.is_active = 1 AND u.is_member = 1
       AND (u.user_type = 'Internal' OR EXISTS (SELECT 1 FROM group_member m WHERE m.group_id = ?2 AND m.user_id = u.id))`,
    viewerId,
    contextId,
  );
}

/** The groups that can be mentioned: not archived, and public ones or those of who asks. */
export function mentionableGroups(db: Database, viewerId: string): Mentionable[] {
  return rows(
    db,
    `SELECT g.id, g.name, NULL AS nickname, m.id IS NOT NULL AS is_mine
     FROM chatter_group g LEFT JOIN group_member m ON m.group_id = g.id AND m.user_id = ?
     WHERE g.is_archived = 0 AND (g.visibility = 'PublicAccess' OR m.id IS NOT NULL)`,
    viewerId,
  );
}
