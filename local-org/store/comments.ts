import type { Database } from "./database.ts";
import { isRich } from "./feed-elements.ts";
import { addEntry, inlineFileIds, mentionedIds } from "./feed-entries.ts";
import { newId, PREFIX } from "./ids.ts";
import { indexComment } from "./search-index.ts";
import type { StoredSegment } from "./segments.ts";
import { row, run } from "./statements.ts";

/** What a new comment is made of. */
export interface NewComment {
  id?: string;
  elementId: string;
  userId: string;
  segments: readonly StoredSegment[];
  /** Found from the segments where it is left out. */
  isRichText?: boolean;
  /** The comment that this one answers. */
  threadParentId?: string;
  fileId?: string;
  /** The element that it shares. */
  sharedElementId?: string;
  isVerified?: boolean;
  status?: "PendingReview" | "Published";
  createdAt?: number;
}

/**
 * Writes a comment, moves its element up in the feeds sorted by activity, and puts the element into the feeds of
 * the commenter and of everybody mentioned. Not a transaction of its own.
 *
 * @returns the id of the comment
 * @throws where there is no such element
 */
export function createComment(db: Database, comment: NewComment): string {
  const { elementId, userId, segments, createdAt = Date.now() } = comment;
  const element = row<{ created_at: number; activity_at: number; is_direct_message: number }>(
    db,
    "SELECT created_at, activity_at, is_direct_message FROM feed_element WHERE id = ?",
    elementId,
  );
  if (!element) throw new Error(`There is no feed element ${elementId}.`);
  const id = comment.id ?? newId(db, PREFIX.comment);
  run(
    db,
    `INSERT INTO comment (id, element_id, user_id, thread_parent_id, thread_level, body_json, is_rich_text, file_id,
       shared_element_id, is_verified, created_at, status)
     VALUES (?1, ?2, ?3, ?4, COALESCE((SELECT thread_level + 1 FROM comment WHERE id = ?4), 0), ?5, ?6, ?7, ?8, ?9, ?10, ?11)`,
    id,
    elementId,
    userId,
    comment.threadParentId ?? null,
    JSON.stringify(segments),
    Number(comment.isRichText ?? isRich(segments)),
    comment.fileId ?? null,
    comment.sharedElementId ?? null,
    Number(comment.isVerified ?? false),
    createdAt,
    comment.status ?? "Published",
  );
  indexComment(db, { id, elementId, segments });
  const activityAt = Math.max(element.activity_at, createdAt);
  run(db, "UPDATE feed_element SET activity_at = ?1, modified_at = MAX(modified_at, ?1) WHERE id = ?2", activityAt, elementId);
  run(db, "UPDATE feed_entry SET activity_at = ? WHERE element_id = ?", activityAt, elementId);
  if (!element.is_direct_message) {
    const entry = { id: elementId, createdAt: element.created_at, activityAt };
    addEntry(db, userId, "comment", entry);
    for (const mentioned of mentionedIds(segments)) addEntry(db, mentioned, "comment-mention", entry);
    for (const file of inlineFileIds(segments)) addEntry(db, file, "file", entry);
    if (comment.fileId) addEntry(db, comment.fileId, "file", entry);
  }
  return id;
}
