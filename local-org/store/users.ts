import type { Database } from "./database.ts";
import { idsByName } from "./names.ts";
import type { UserRow } from "./rows.ts";
import { row, rows, run } from "./statements.ts";

export function userRow(db: Database, id: string): UserRow | null {
  return row(db, "SELECT * FROM user WHERE id = ?", id);
}

/** Whether somebody is at home there: in a site, people who are no members can be named. */
export function isMemberOf(db: Database, userId: string): boolean {
  return userRow(db, userId)?.is_member === 1;
}

/** Whether somebody is not of the company: their profiles, and what they see of others, hold a summary alone. */
export function isExternal(user: UserRow | null): boolean {
  return user?.user_type === "ChatterGuest" || user?.user_type === "Portal";
}

/** Active people by name: those that {@link idsByName} finds for the text, or everybody for no text. */
export function searchUsers(db: Database, text: string, limit: number, offset: number): UserRow[] {
  if (text === "") {
    const all = "SELECT * FROM user WHERE is_active = 1 AND is_member = 1 ORDER BY first_name, last_name, id LIMIT ? OFFSET ?";
    return rows(db, all, limit, offset);
  }
  return idsByName(db, text)
    .slice(offset, offset + limit)
    .flatMap((id) => userRow(db, id) ?? []);
}

/** Writes what a person says about themselves; null for nothing. */
export function setAboutMe(db: Database, userId: string, aboutMe: string | null): void {
  run(db, "UPDATE user SET about_me = ? WHERE id = ?", aboutMe, userId);
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
  const escaped = text
    .replace(/[%_\\]/g, "\\$&")
    .replaceAll("*", "%")
    .replaceAll("?", "_");
  return `${anywhere ? "%" : ""}${escaped}%`;
}

export function userIdByName(db: Database, username: string): string | null {
  return row<{ id: string }>(db, "SELECT id FROM user WHERE username = ?", username)?.id ?? null;
}
