import type { Database } from "./database.ts";
import type { FavoriteRow } from "./rows.ts";
import { row, rows } from "./statements.ts";

export function favoritesOf(db: Database, userId: string): FavoriteRow[] {
  return rows(db, "SELECT * FROM favorite WHERE user_id = ? ORDER BY created_at, id", userId);
}

export function favoriteRow(db: Database, id: string): FavoriteRow | null {
  return row(db, "SELECT * FROM favorite WHERE id = ?", id);
}
