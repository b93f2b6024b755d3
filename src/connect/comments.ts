import { keepalive, type Connection } from "./connection.ts";
import type { Comment, CommentPage } from "./contract/comments.ts";
import type { CommentInput } from "./contract/inputs.ts";

/** How many earlier comments one press of "show earlier" brings. */
const PAGE_SIZE = 25;

/**
 * Path of the newest comments of an element, oldest of them first; the next page holds earlier ones.
 * Source: `/chatter/feed-elements/{id}/capabilities/comments/items`.
 */
export function commentsPath(elementId: string): string {
  return `${itemsPath(elementId)}?pageSize=${PAGE_SIZE}`;
}

function itemsPath(elementId: string): string {
  return `/chatter/feed-elements/${encodeURIComponent(elementId)}/capabilities/comments/items`;
}

/** One page of comments. `path` is {@link commentsPath}, or a `nextPageUrl` exactly as the org gave it. */
export function getCommentPage(connection: Connection, path: string, signal?: AbortSignal): Promise<CommentPage> {
  return connection.get(path, signal);
}

/** Comments on an element. Source: `POST …/capabilities/comments/items`, which answers 201 with the comment. */
export function postComment(connection: Connection, elementId: string, input: CommentInput): Promise<Comment> {
  return connection.send("POST", itemsPath(elementId), input);
}

/** Likes a comment or takes the like back; answers with the comment as it is then. Source: `PATCH /chatter/comments/{id}/likes` (39.0). */
export function setCommentLike(connection: Connection, commentId: string, isLiked: boolean): Promise<Comment> {
  return connection.send("PATCH", `/chatter/comments/${encodeURIComponent(commentId)}/likes`, { isLikedByCurrentUser: isLiked });
}

/** Deletes a comment, even while the page is being left. Source: `DELETE /chatter/comments/{id}`, which answers 204. */
export async function deleteComment(connection: Connection, commentId: string): Promise<void> {
  await connection.call("DELETE", `/chatter/comments/${encodeURIComponent(commentId)}`, { fetcher: keepalive });
}
