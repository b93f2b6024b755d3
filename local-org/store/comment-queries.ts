import type { Database } from "./database.ts";
import { groupRows } from "./group-rows.ts";
import type { CommentRow } from "./rows.ts";
import { seesComment } from "./reviewing.ts";
import { row, rows } from "./statements.ts";

/** Which comments of an element that a person sees: all of them, those that answer no comment, or those that answer one. */
export type CommentScope = { elementId: string; viewerId: string; threadParentId?: string | null };

/** The place of a comment in time. */
export interface CommentKey {
  at: number;
  id: string;
}

const THREAD = { all: "?3 IS NULL", top: "?3 IS NULL AND c.thread_parent_id IS NULL", replies: "c.thread_parent_id = ?3" } as const;

/** The first three parameters are those of the scope. */
function conditionOf({ elementId, viewerId, threadParentId }: CommentScope): { sql: string; parameters: (string | null)[] } {
  const thread = threadParentId === undefined ? "all" : threadParentId === null ? "top" : "replies";
  return {
    sql: `c.element_id = ?1 AND ${seesComment("c", "?2")} AND ${THREAD[thread]}`,
    parameters: [elementId, viewerId, threadParentId ?? null],
  };
}

/** Comments older than the key, newest first. */
export function commentsBefore(db: Database, scope: CommentScope, before: CommentKey, limit: number): CommentRow[] {
  const { sql, parameters } = conditionOf(scope);
  return rows(
    db,
    `SELECT c.* FROM comment c WHERE ${sql} AND (c.created_at, c.id) < (?4, ?5) ORDER BY c.created_at DESC, c.id DESC LIMIT ?6`,
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
    `SELECT c.* FROM comment c WHERE ${sql} AND (c.created_at, c.id) > (?4, ?5) ORDER BY c.created_at, c.id LIMIT ?6`,
    ...parameters,
    after.at,
    after.id,
    limit,
  );
}

export function countComments(db: Database, scope: CommentScope): number {
  const { sql, parameters } = conditionOf(scope);
  return row<{ total: number }>(db, `SELECT COUNT(*) AS total FROM comment c WHERE ${sql}`, ...parameters)?.total ?? 0;
}

/** The latest comments of each of the elements, oldest of them first. */
export function latestComments(db: Database, elementIds: readonly string[], viewerId: string, limit: number): Map<string, CommentRow[]> {
  const sql = `SELECT c.* FROM json_each(?1) k CROSS JOIN comment c ON c.id IN
    (SELECT n.id FROM comment n WHERE n.element_id = k.value AND ${seesComment("n", "?2")} ORDER BY n.created_at DESC, n.id DESC LIMIT ?3)
    ORDER BY c.created_at, c.id`;
  return groupRows(rows<CommentRow>(db, sql, JSON.stringify(elementIds), viewerId, limit), (comment) => comment.element_id);
}

export function seesCommentRow(db: Database, id: string, viewerId: string): boolean {
  return row(db, `SELECT 1 FROM comment c WHERE c.id = ?1 AND ${seesComment("c", "?2")}`, id, viewerId) !== null;
}

export function commentRow(db: Database, id: string): CommentRow | null {
  return row(db, "SELECT * FROM comment WHERE id = ?", id);
}

/** How many answers each of the comments has; none for those without. */
export function countReplies(db: Database, ids: readonly string[], viewerId: string): Map<string, number> {
  const sql = `SELECT c.thread_parent_id AS id, COUNT(*) AS total FROM comment c
    WHERE c.thread_parent_id IN (SELECT value FROM json_each(?1)) AND ${seesComment("c", "?2")} GROUP BY c.thread_parent_id`;
  return new Map(rows<{ id: string; total: number }>(db, sql, JSON.stringify(ids), viewerId).map(({ id, total }) => [id, total]));
}

/** The latest answers to a comment, oldest of them first. */
export function latestReplies(db: Database, thread: CommentScope, limit: number): CommentRow[] {
  return commentsBefore(db, thread, { at: Number.MAX_SAFE_INTEGER, id: "~" }, limit).toReversed();
}
