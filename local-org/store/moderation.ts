import type { Database } from "./database.ts";
import { newId, PREFIX } from "./ids.ts";
import { row, rows, run } from "./statements.ts";

export const FLAG_TYPES = ["FlagAsInappropriate", "FlagAsSpam"] as const;
export const FLAG_VISIBILITIES = ["ModeratorsOnly", "SelfAndModerators"] as const;
export type FlagType = (typeof FLAG_TYPES)[number];
export type FlagVisibility = (typeof FLAG_VISIBILITIES)[number];

/** One person's flag on a feed element, comment or file. */
export interface FlagRow {
  id: string;
  item_id: string;
  user_id: string;
  type: FlagType;
  note: string | null;
  visibility: FlagVisibility;
  created_at: number;
}

export function isModerator(db: Database, userId: string): boolean {
  return row(db, "SELECT 1 FROM moderator WHERE user_id = ?", userId) !== null;
}

export function addModerator(db: Database, userId: string): void {
  run(db, "INSERT OR IGNORE INTO moderator (user_id) VALUES (?)", userId);
}

/** Flags something. Somebody's second flag replaces the first. */
export function addFlag(
  db: Database,
  flag: { itemId: string; userId: string; type: FlagType; note: string | null; visibility: FlagVisibility; at: number },
): void {
  removeFlags(db, flag.itemId, flag.userId);
  run(
    db,
    "INSERT INTO moderation_flag (id, item_id, user_id, type, note, visibility, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
    newId(db, PREFIX.moderationFlag),
    flag.itemId,
    flag.userId,
    flag.type,
    flag.note,
    flag.visibility,
    flag.at,
  );
}

/** @param userId whose flag; everybody's where it is left out */
export function removeFlags(db: Database, itemId: string, userId?: string): void {
  run(db, "DELETE FROM moderation_flag WHERE item_id = ?1 AND (?2 IS NULL OR user_id = ?2)", itemId, userId ?? null);
}

/** All flags on something, oldest first. */
export function flagsOf(db: Database, itemId: string): FlagRow[] {
  return rows(db, "SELECT * FROM moderation_flag WHERE item_id = ? ORDER BY created_at, id", itemId);
}

/** The elements that are flagged, or a comment of which is. */
export function flaggedElementIds(db: Database): Set<string> {
  const found = rows<{ id: string }>(
    db,
    "SELECT COALESCE(c.element_id, f.item_id) AS id FROM moderation_flag f LEFT JOIN comment c ON c.id = f.item_id",
  );
  return new Set(found.map(({ id }) => id));
}

/** The elements about a topic that those who run the site look after. */
export function managedElementIds(db: Database): Set<string> {
  const sql = "SELECT e.element_id AS id FROM element_topic e JOIN topic t ON t.id = e.topic_id WHERE t.is_managed = 1";
  return new Set(rows<{ id: string }>(db, sql).map(({ id }) => id));
}

/** Has a topic looked after. */
export function manageTopic(db: Database, name: string): void {
  run(db, "UPDATE topic SET is_managed = 1 WHERE name = ?", name);
}
