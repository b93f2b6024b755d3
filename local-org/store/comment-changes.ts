import type { Database } from "./database.ts";
import { isRich } from "./feed-elements.ts";
import { addEntry, mentionedIds } from "./feed-entries.ts";
import type { CommentRow, FeedElementRow } from "./rows.ts";
import type { StoredSegment } from "./segments.ts";
import { rows, run } from "./statements.ts";

/** Writes another revision of a comment. Not a transaction of its own. */
export function editComment(
  db: Database,
  comment: CommentRow,
  element: FeedElementRow,
  segments: readonly StoredSegment[],
  at: number,
): void {
  run(
    db,
    "UPDATE comment SET body_json = ?, is_rich_text = ?, revision = revision + 1, edited_at = ? WHERE id = ?",
    JSON.stringify(segments),
    Number(isRich(segments)),
    at,
    comment.id,
  );
  placeByComments(db, element);
}

/** Deletes a comment with the answers to it and everything that people did to them. Not a transaction of its own. */
export function deleteComment(db: Database, comment: CommentRow, element: FeedElementRow): void {
  for (const table of ["chatter_like", "up_down_vote"]) {
    run(db, `DELETE FROM ${table} WHERE item_id IN (SELECT id FROM comment WHERE id = ?1 OR thread_parent_id = ?1)`, comment.id);
  }
  run(db, "UPDATE feed_element SET best_answer_id = NULL, best_answer_by = NULL WHERE best_answer_id = ?", comment.id);
  run(db, "DELETE FROM comment WHERE id = ?1 OR thread_parent_id = ?1", comment.id);
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
