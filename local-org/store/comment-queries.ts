import type { Database } from "./database.ts";
import { groupRows } from "./group-rows.ts";
import type { CommentRow } from "./rows.ts";
import { row, rows } from "./statements.ts";

/** Which comments of an element: all of them, those that answer no comment, or those that answer one. */
export type CommentScope = { elementId: string; threadParentId?: string | null };

/** The place of a comment in time. */
export interface CommentKey {
  at: number;
  id: string;
}

const THREAD = { all: "", top: "AND thread_parent_id IS NULL", replies: "AND thread_parent_id = ?" } as const;

function conditionOf({ elementId, threadParentId }: CommentScope): { sql: string; parameters: string[] } {
  const thread = threadParentId === undefined ? "all" : threadParentId === null ? "top" : "replies";
  return { sql: `element_id = ? ${THREAD[thread]}`, parameters: threadParentId ? [elementId, threadParentId] : [elementId] };
}

/** Comments older than the key, newest first. */
export function commentsBefore(db: Database, scope: CommentScope, before: CommentKey, limit: number): CommentRow[] {
  const { sql, parameters } = conditionOf(scope);
  return rows(
    db,
    `SELECT * FROM comment WHERE ${sql} AND (created_at, id) < (?, ?) ORDER BY created_at DESC, id DESC LIMIT ?`,
    ...parameters,
    before.at,
    before.id,
    limit,
  );
}

/** Comments newer than the key, oldest first. */
export function commentsAfter(db: Database, scope: CommentScope, after: CommentKey, limit: number): CommentRow[] {
  const { sql, parameters } = conditionOf(scope);
  return rows(
    db,
    `SELECT * FROM comment WHERE ${sql} AND (created_at, id) > (?, ?) ORDER BY created_at, id LIMIT ?`,
    ...parameters,
    after.at,
    after.id,
    limit,
  );
}

export function countComments(db: Database, scope: CommentScope): number {
  const { sql, parameters } = conditionOf(scope);
  return row<{ total: number }>(db, `SELECT COUNT(*) AS total FROM comment WHERE ${sql}`, ...parameters)?.total ?? 0;
}

/** The latest comments of each of the elements, oldest of them first. */
export function latestComments(db: Database, elementIds: readonly string[], limit: number): Map<string, CommentRow[]> {
  const sql = `SELECT c.* FROM json_each(?) k CROSS JOIN comment c ON c.id IN
    (SELECT n.id FROM comment n WHERE n.element_id = k.value ORDER BY n.created_at DESC, n.id DESC LIMIT ?)
    ORDER BY c.created_at, c.id`;
  return groupRows(rows<CommentRow>(db, sql, JSON.stringify(elementIds), limit), (comment) => comment.element_id);
}

export function commentRow(db: Database, id: string): CommentRow | null {
  return row(db, "SELECT * FROM comment WHERE id = ?", id);
}

/** How many answers each of the comments has; none for those without. */
export function countReplies(db: Database, ids: readonly string[]): Map<string, number> {
  const sql = `SELECT thread_parent_id AS id, COUNT(*) AS total FROM comment
    WHERE thread_parent_id IN (SELECT value FROM json_each(?)) GROUP BY thread_parent_id`;
  return new Map(rows<{ id: string; total: number }>(db, sql, JSON.stringify(ids)).map(({ id, total }) => [id, total]));
}

/** The latest answers to a comment, oldest of them first. */
export function latestReplies(db: Database, thread: CommentScope, limit: number): CommentRow[] {
  return commentsBefore(db, thread, { at: Number.MAX_SAFE_INTEGER, id: "~" }, limit).toReversed();
}
