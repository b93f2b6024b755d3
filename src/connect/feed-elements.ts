import type { Connection } from "./connection.ts";
import type { BookmarksCapability, ChatterLikesCapability } from "./contract/capabilities.ts";
import type { FeedElement } from "./contract/feed-elements.ts";

/** Path of one feed element, without parameters. */
export function elementPath(id: string): string {
  return `/chatter/feed-elements/${encodeURIComponent(id)}`;
}

/** Path of one feed element with its latest comments. */
export function feedElementPath(id: string): string {
  return `${elementPath(id)}?recentCommentCount=25`;
}

/** One feed element. Source: `GET /chatter/feed-elements/{id}`. */
export function getFeedElement(connection: Connection, id: string, signal?: AbortSignal): Promise<FeedElement> {
  return connection.get(feedElementPath(id), signal);
}

/** Likes or unlikes an element, and returns the new state. Source: `PATCH …/capabilities/chatter-likes` (39.0). */
export function setLike(connection: Connection, elementId: string, isLiked: boolean): Promise<ChatterLikesCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/chatter-likes`, { isLikedByCurrentUser: isLiked });
}

/** Adds or removes a bookmark. Source: `PATCH …/capabilities/bookmarks`. */
export function setBookmark(connection: Connection, elementId: string, isBookmarked: boolean): Promise<BookmarksCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/bookmarks`, { isBookmarkedByCurrentUser: isBookmarked });
}
