import { favoritesOf } from "../../store/favorites.ts";
import type { FavoriteRow } from "../../store/rows.ts";
import type { Json, Scope } from "../scope.ts";
import { drawReference, nameOfEntity } from "./actor.ts";
import { drawUserSummary } from "./user.ts";

/** The FeedFavorites of who asks. */
export function drawFavorites(scope: Scope): Json {
  const favorites = favoritesOf(scope.db, scope.userId).map((favorite) => drawFavorite(scope, favorite));
  return { favorites, total: favorites.length };
}

/** One FeedFavorite. */
export function drawFavorite(scope: Scope, favorite: FavoriteRow): Json {
  const url = scope.url(`/chatter/feeds/favorites/${favorite.user_id}/${favorite.id}`);
  return {
    community: null,
    createdBy: drawUserSummary(scope, favorite.user_id),
    feedUrl: `${url}/feed-elements`,
    id: favorite.id,
    lastViewDate: favorite.last_view_at === null ? null : scope.date(favorite.last_view_at),
    // Topics can be renamed, and their favourites with them.
    name: (favorite.target_id && nameOfEntity(scope, favorite.target_id)) ?? favorite.name,
    searchText: favorite.search_text,
    target: favorite.target_id === null ? null : drawReference(scope, favorite.target_id),
    type: favorite.type,
    url,
    user: drawUserSummary(scope, favorite.user_id),
  };
}
