import type { Connection } from "./connection.ts";
import type { FeedDirectory, FeedFavorite } from "./contract/feeds.ts";

/** All feeds of the person, including favourites. Source: `GET /chatter/feeds`. */
export function getFeedDirectory(connection: Connection, signal?: AbortSignal): Promise<FeedDirectory> {
  return connection.get("/chatter/feeds", signal);
}

/** Saves a search as a favourite. Source: `POST /chatter/feeds/favorites/me`. */
export function addFavorite(connection: Connection, searchText: string): Promise<FeedFavorite> {
  return connection.send("POST", "/chatter/feeds/favorites/me", { searchText });
}

/** Deletes a favourite. Source: `DELETE /chatter/feeds/favorites/me/{id}`. */
export function removeFavorite(connection: Connection, id: string): Promise<null> {
  return connection.send("DELETE", `/chatter/feeds/favorites/me/${encodeURIComponent(id)}`);
}
