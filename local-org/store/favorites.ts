import type { Database } from "./database.ts";
import { newId, PREFIX } from "./ids.ts";
import type { FavoriteRow } from "./rows.ts";
import { row, rows, run } from "./statements.ts";

export function favoritesOf(db: Database, userId: string): FavoriteRow[] {
  return rows(db, "SELECT * FROM favorite WHERE user_id = ? ORDER BY created_at, id", userId);
}

export function favoriteRow(db: Database, id: string): FavoriteRow | null {
  return row(db, "SELECT * FROM favorite WHERE id = ?", id);
}

/** What a person keeps: a search text or a target. The other is null. */
export interface NewFavorite {
  userId: string;
  type: "ListView" | "Search" | "Topic";
  name: string;
  searchText: string | null;
  targetId: string | null;
  at: number;
}

/** Keeps a favourite. One for the same search or target is there already: it is left as it is. */
export function addFavorite(db: Database, { userId, type, name, searchText, targetId, at }: NewFavorite): string {
  const same = "SELECT id FROM favorite WHERE user_id = ? AND search_text IS ? AND target_id IS ?";
  const kept = row<{ id: string }>(db, same, userId, searchText, targetId);
  if (kept) return kept.id;
  const id = newId(db, PREFIX.favorite);
  const insert = "INSERT INTO favorite (id, user_id, type, name, search_text, target_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)";
  run(db, insert, id, userId, type, name, searchText, targetId, at);
  return id;
}

export function setFavoriteViewed(db: Database, id: string, at: number): void {
  run(db, "UPDATE favorite SET last_view_at = ? WHERE id = ?", at, id);
}

export function removeFavorite(db: Database, id: string): void {
  run(db, "DELETE FROM favorite WHERE id = ?", id);
}
