import type { Database } from "./database.ts";
import { groupRows } from "./group-rows.ts";
import type { LikeRow } from "./rows.ts";
import { row, rows, run } from "./statements.ts";

/** Likes of an item, latest first. */
export function likesOf(db: Database, itemId: string, limit: number, offset = 0): LikeRow[] {
  const sql = "SELECT * FROM chatter_like WHERE item_id = ? ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?";
  return rows(db, sql, itemId, limit, offset);
}

/** The latest likes of each of the items. */
export function latestLikes(db: Database, itemIds: readonly string[], limit: number): Map<string, LikeRow[]> {
  const sql = `SELECT l.* FROM json_each(?) k CROSS JOIN chatter_like l ON l.id IN
    (SELECT n.id FROM chatter_like n WHERE n.item_id = k.value ORDER BY n.created_at DESC, n.id DESC LIMIT ?)
    ORDER BY l.created_at DESC, l.id DESC`;
  return groupRows(rows<LikeRow>(db, sql, JSON.stringify(itemIds), limit), (like) => like.item_id);
}

export function likeRow(db: Database, id: string): LikeRow | null {
  return row(db, "SELECT * FROM chatter_like WHERE id = ?", id);
}

export function deleteLike(db: Database, id: string): void {
  run(db, "DELETE FROM chatter_like WHERE id = ?", id);
}
