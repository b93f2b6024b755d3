import { elementPath } from "./feed-elements.ts";
import type { Connection } from "./connection.ts";
import type { FeedEntityIsEditable } from "./contract/capabilities.ts";
import type { Comment } from "./contract/comments.ts";
import type { FeedElement } from "./contract/feed-elements.ts";
import type { CommentInput, FeedElementInput } from "./contract/inputs.ts";

/** Path of a comment. */
const commentPath = (id: string) => `/chatter/comments/${encodeURIComponent(id)}`;

/** Whether the person may edit an element or comment. @param url its `edit.isEditableByMeUrl`, as the org gave it */
export async function isEditableByMe(connection: Connection, url: string, signal?: AbortSignal): Promise<boolean> {
  const { feedEntityIsEditableByMe } = await connection.get<FeedEntityIsEditable>(url, signal);
  return feedEntityIsEditableByMe === true;
}

/** A feed element without its comments. Source: `GET /chatter/feed-elements/{id}`. */
export function getElementAlone(connection: Connection, id: string): Promise<FeedElement> {
  return connection.get(`${elementPath(id)}?recentCommentCount=0`);
}

/** A comment. Source: `GET /chatter/comments/{id}`. */
export function getComment(connection: Connection, id: string): Promise<Comment> {
  return connection.get(commentPath(id));
}

/** Edits the body of an element, and the title of a question. Answers with the element. Source: `PATCH /chatter/feed-elements/{id}` (34.0). */
export function editFeedElement(connection: Connection, id: string, input: FeedElementInput): Promise<FeedElement> {
  return connection.send("PATCH", elementPath(id), input);
}

/** Edits the body of a comment. Answers with the comment. Source: `PATCH /chatter/comments/{id}` (34.0). */
export function editComment(connection: Connection, id: string, input: CommentInput): Promise<Comment> {
  return connection.send("PATCH", commentPath(id), input);
}
