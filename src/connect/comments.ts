import { keepalive, type Connection } from "./connection.ts";
import type { VerifiedCapability } from "./contract/capabilities.ts";
import type { Comment, CommentPage } from "./contract/comments.ts";
import type { FeedElement } from "./contract/feed-elements.ts";
import type { CommentInput } from "./contract/inputs.ts";

/** How many comments "show earlier" loads. */
const PAGE_SIZE = 25;

/**
 * Path of an element's newest comments, the oldest of them first, 100 at most; the next page has earlier ones. Source:
 * `/chatter/feed-elements/{id}/capabilities/comments/items`.
 */
export function commentsPath(elementId: string, pageSize = PAGE_SIZE): string {
  return `${itemsPath(elementId)}?pageSize=${pageSize}`;
}

function itemsPath(elementId: string): string {
  return `/chatter/feed-elements/${encodeURIComponent(elementId)}/capabilities/comments/items`;
}

/** One page of comments. `path` is {@link commentsPath}, or a `nextPageUrl` exactly as the org sent it. */
export function getCommentPage(connection: Connection, path: string, signal?: AbortSignal): Promise<CommentPage> {
  return connection.get(path, signal);
}

/**
 * A comment's element with that comment alone, inside of those that it answers: each page of comments on the way has one.
 * Source: `GET /chatter/comments/{id}/thread-context` (44.0).
 */
export function getThreadContext(connection: Connection, commentId: string): Promise<FeedElement> {
  return connection.get(`/chatter/comments/${encodeURIComponent(commentId)}/thread-context`);
}

/** Posts a comment. Source: `POST …/capabilities/comments/items`, which returns 201 with the comment. */
export function postComment(connection: Connection, elementId: string, input: CommentInput): Promise<Comment> {
  return connection.send("POST", itemsPath(elementId), input);
}

/** Likes or unlikes a comment, and returns it. Source: `PATCH /chatter/comments/{id}/likes` (39.0). */
export function setCommentLike(connection: Connection, commentId: string, isLiked: boolean): Promise<Comment> {
  return connection.send("PATCH", `/chatter/comments/${encodeURIComponent(commentId)}/likes`, { isLikedByCurrentUser: isLiked });
}

/** Says that an answer is right, or takes that back. Source: `PATCH /chatter/comments/{id}/capabilities/verified`. */
export function setVerified(connection: Connection, commentId: string, isVerified: boolean): Promise<VerifiedCapability> {
  return connection.send("PATCH", `/chatter/comments/${encodeURIComponent(commentId)}/capabilities/verified`, { isVerified });
}

/** Deletes a comment, even while the page unloads. Source: `DELETE /chatter/comments/{id}`, which returns 204. */
export async function deleteComment(connection: Connection, commentId: string): Promise<void> {
  await connection.call("DELETE", `/chatter/comments/${encodeURIComponent(commentId)}`, { fetcher: keepalive });
}
