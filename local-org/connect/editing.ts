import { recordRow } from "../store/records.ts";
import type { CommentRow, FeedElementRow } from "../store/rows.ts";
import { isSystemEvent } from "./drawing/feed-element.ts";
import type { Scope } from "./scope.ts";

/** Whether who asks may change the words of an element: their own, and those on records that they own. */
export function canEditElement(scope: Scope, element: FeedElementRow): boolean {
  if (element.body_json === null || isSystemEvent(element)) return false;
  return element.actor_id === scope.userId || ownsRecord(scope, element.parent_id);
}

/** Whether who asks may change the words of a comment: their own, and those on records that they own. */
export function canEditComment(scope: Scope, comment: CommentRow, element: FeedElementRow): boolean {
  return comment.user_id === scope.userId || ownsRecord(scope, element.parent_id);
}

/** People and groups are no records. */
function ownsRecord({ db, userId }: Scope, parentId: string): boolean {
  return recordRow(db, parentId, userId)?.owner_id === userId;
}
