import type { Connection } from "./connection.ts";
import type { CommentPage } from "./contract/comments.ts";

/** How many earlier comments one press of "show earlier" brings. */
const PAGE_SIZE = 25;

/**
 * Path of the newest comments of an element, oldest of them first; the next page holds earlier ones.
 * Source: `/chatter/feed-elements/{id}/capabilities/comments/items`.
 */
export function commentsPath(elementId: string): string {
  return `/chatter/feed-elements/${encodeURIComponent(elementId)}/capabilities/comments/items?pageSize=${PAGE_SIZE}`;
}

/** One page of comments. `path` is {@link commentsPath}, or a `nextPageUrl` exactly as the org gave it. */
export function getCommentPage(connection: Connection, path: string, signal?: AbortSignal): Promise<CommentPage> {
  return connection.get(path, signal);
}
