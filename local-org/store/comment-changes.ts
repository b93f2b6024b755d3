import type { Database } from "./database.ts";
import { isRich } from "./feed-elements.ts";
import { addEntry, mentionedIds } from "./feed-entries.ts";
import type { CommentRow, FeedElementRow } from "./rows.ts";
import { indexComment } from "./search-index.ts";
import type { StoredSegment } from "./segments.ts";
import { rows, run } from "./statements.ts";

/** Writes another revision of a comment. Not a transaction of its own. */
export function editComment(
  db: Database,
  comment: CommentRow,
  element: FeedElementRow,
  { segments, editorId, at }: { segments: readonly StoredSegment[]; editorId: string; at: number },
): void {
  run(
    db,
    "UPDATE comment SET body_json = ?, is_rich_text = ?, revision = revision + 1, edited_at = ?, edited_by = ? WHERE id = ?",
    JSON.stringify(segments),
    Number(isRich(segments)),
    at,
    editorId,
    comment.id,
  );
  indexComment(db, { id: comment.id, elementId: element.id, segments });
  placeByComments(db, element);
}

/** Says that an answer is right, or takes that back. */
export function setVerified(db: Database, commentId: string, { userId, isSet, at }: { userId: string; isSet: boolean; at: number }): void {
  const sql = "UPDATE comment SET is_verified = ?, verified_by = ?, verified_at = ? WHERE id = ?";
  run(db, sql, Number(isSet), isSet ? userId : null, isSet ? at : null, commentId);
}

/** Lets everybody see a comment that waited for review. */
export function publishComment(db: Database, commentId: string): void {
  run(db, "UPDATE comment SET status = 'Published' WHERE id = ?", commentId);
}

/** Deletes a comment with all that stands below it in its thread and everything that people did to them. Not a transaction of its own. */
export function deleteComment(db: Database, comment: CommentRow, element: FeedElementRow): void {
  const thread = `(WITH RECURSIVE thread (id) AS
    (SELECT ?1 UNION SELECT c.id FROM comment c JOIN thread t ON c.thread_parent_id = t.id) SELECT id FROM thread)`;
  for (const table of ["chatter_like", "up_down_vote", "moderation_flag"])
    run(db, `DELETE FROM ${table} WHERE item_id IN ${thread}`, comment.id);
  run(db, `UPDATE feed_element SET best_answer_id = NULL, best_answer_by = NULL WHERE best_answer_id IN ${thread}`, comment.id);
  run(db, `DELETE FROM comment WHERE id IN ${thread}`, comment.id);
  placeByComments(db, element);
}

/** Puts the element into the feeds of those who comment on it and are named in comments, and of nobody else for that. */
function placeByComments(db: Database, { id, created_at, activity_at, is_direct_message }: FeedElementRow): void {
  if (is_direct_message) return;
  run(db, "DELETE FROM feed_entry WHERE element_id = ? AND reason IN ('comment', 'comment-mention')", id);
  const entry = { id, createdAt: created_at, activityAt: activity_at };
  for (const { user_id, body_json } of rows<CommentRow>(db, "SELECT * FROM comment WHERE element_id = ?", id)) {
    addEntry(db, user_id, "comment", entry);
    for (const mentioned of mentionedIds(JSON.parse(body_json) as StoredSegment[])) addEntry(db, mentioned, "comment-mention", entry);
  }
}
