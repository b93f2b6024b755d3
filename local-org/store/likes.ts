import type { Database } from "./database.ts";
import { newId, PREFIX } from "./ids.ts";
import { row, run } from "./statements.ts";

/** A like or its absence. The item is a feed element or a comment. */
export interface Liking {
  itemId: string;
  userId: string;
  liked: boolean;
  at?: number;
}

/**
 * Makes a person like an item, or not. Doing it twice changes nothing.
 *
 * @returns the id of the like, or null where there is none afterwards
 */
export function setLike(db: Database, { itemId, userId, liked, at = Date.now() }: Liking): string | null {
  if (!liked) {
    run(db, "DELETE FROM chatter_like WHERE item_id = ? AND user_id = ?", itemId, userId);
    return null;
  }
  const existing = row<{ id: string }>(db, "SELECT id FROM chatter_like WHERE item_id = ? AND user_id = ?", itemId, userId);
  if (existing) return existing.id;
  const id = newId(db, PREFIX.like);
  run(db, "INSERT INTO chatter_like (id, item_id, user_id, created_at) VALUES (?, ?, ?, ?)", id, itemId, userId, at);
  return id;
}
