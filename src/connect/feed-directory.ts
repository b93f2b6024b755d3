import type { Connection } from "./connection.ts";
import type { FeedFavorite } from "./contract/feeds.ts";

/** All feeds of the person, including favourites; a FeedDirectory. Source: `GET /chatter/feeds`. */
export const FEED_DIRECTORY_PATH = "/chatter/feeds";

/** What becomes a favourite: a search, or a topic or list view by its id. */
export type NewFavorite = { searchText: string } | { targetId: string };

/** Saves a favourite. Source: `POST /chatter/feeds/favorites/me`. */
export function addFavorite(connection: Connection, favorite: NewFavorite): Promise<FeedFavorite> {
  return connection.send("POST", "/chatter/feeds/favorites/me", favorite);
}

/** Deletes a favourite. Source: `DELETE /chatter/feeds/favorites/me/{id}`. */
export function removeFavorite(connection: Connection, id: string): Promise<null> {
  return connection.send("DELETE", favoritePath(id));
}

/** Sets `lastViewDate` to now. Source: `PATCH /chatter/feeds/favorites/me/{id}`. */
export function markFavoriteViewed(connection: Connection, id: string): Promise<FeedFavorite> {
  return connection.send("PATCH", favoritePath(id), { updateLastViewDate: true });
}

function favoritePath(id: string): string {
  return `/chatter/feeds/favorites/me/${encodeURIComponent(id)}`;
}
