import { commentRow, seesCommentRow } from "../store/comment-queries.ts";
import { elementRow } from "../store/element-rows.ts";
import type { CommentRow, FeedElementRow } from "../store/rows.ts";
import { notFound } from "./errors.ts";
import { type ApiContext, idParam } from "./route.ts";
import type { Scope } from "./scope.ts";

/**
 * The element that the path names.
 *
 * @throws ApiError 404 where there is none, or who asks may not see it
 */
export function findElement(c: ApiContext): FeedElementRow {
  return visibleElement(c.get("scope"), idParam(c));
}

/**
 * An element by its id.
 *
 * @throws ApiError 404 where there is none, or who asks may not see it
 */
export function visibleElement(scope: Scope, id: string): FeedElementRow {
  const element = elementRow(scope.db, id);
  if (!element || !scope.visibility.canSee(element)) throw notFound();
  return element;
}

/**
 * The comment that the path names, with its element.
 *
 * @throws ApiError 404 where there is none, or who asks may not see its element
 */
export function findComment(c: ApiContext): { comment: CommentRow; element: FeedElementRow } {
  const scope = c.get("scope");
  const comment = commentRow(scope.db, idParam(c));
  if (!comment || !seesCommentRow(scope.db, comment.id, scope.userId)) throw notFound();
  return { comment, element: visibleElement(scope, comment.element_id) };
}
