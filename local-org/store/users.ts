import type { Database } from "./database.ts";
import type { UserRow } from "./rows.ts";
import { row, rows } from "./statements.ts";

export function userRow(db: Database, id: string): UserRow | null {
  return row(db, "SELECT * FROM user WHERE id = ?", id);
}

/** People by name; those whose names begin with the text, in first or last name, or everybody for no text. */
export function searchUsers(db: Database, text: string, limit: number, offset: number): UserRow[] {
  const pattern = likePattern(text);
  return rows(
    db,
    `SELECT * FROM user WHERE is_active = 1
     AND (first_name || ' ' || last_name LIKE ?1 ESCAPE '\\' OR last_name LIKE ?1 ESCAPE '\\' OR nickname LIKE ?1 ESCAPE '\\')
     ORDER BY first_name, last_name, id LIMIT ?2 OFFSET ?3`,
    pattern,
    limit,
    offset,
  );
}

/** What a person did and got, as in chatterActivity and the counts of a profile. */
export interface UserCounts {
  posts: number;
  comments: number;
  commentsReceived: number;
  likesReceived: number;
  followers: number;
  followedPeople: number;
  followedRecords: number;
  groups: number;
}

export function userCounts(db: Database, userId: string): UserCounts {
  const counts = row<UserCounts>(
    db,
    `SELECT
      (SELECT COUNT(*) FROM feed_element WHERE actor_id = ?1) AS posts,
      (SELECT COUNT(*) FROM comment WHERE user_id = ?1) AS comments,
      (SELECT COUNT(*) FROM feed_element f JOIN comment c ON c.element_id = f.id WHERE f.actor_id = ?1) AS commentsReceived,
      (SELECT COUNT(*) FROM feed_element f JOIN chatter_like l ON l.item_id = f.id WHERE f.actor_id = ?1) AS likesReceived,
      (SELECT COUNT(*) FROM subscription WHERE subject_id = ?1) AS followers,
      (SELECT COUNT(*) FROM subscription WHERE subscriber_id = ?1 AND substr(subject_id, 1, 3) = '005') AS followedPeople,
      (SELECT COUNT(*) FROM subscription WHERE subscriber_id = ?1 AND substr(subject_id, 1, 3) <> '005') AS followedRecords,
      (SELECT COUNT(*) FROM group_member WHERE user_id = ?1) AS groups`,
    userId,
  );
  if (!counts) throw new Error("A query of counts alone always has a row.");
  return counts;
}

/** The LIKE pattern of what begins with the text; `*` and `?` are wildcards as in the API. */
export function likePattern(text: string, anywhere = false): string {
  const escaped = text.replace(/[%_\\]/g, "\\$&").replaceAll("*", "%").replaceAll("?", "_");
  return `${anywhere ? "%" : ""}${escaped}%`;
}

