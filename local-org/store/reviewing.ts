import type { Database } from "./database.ts";
import { runsGroup } from "./group-members.ts";
import type { CommentRow, FeedElementRow } from "./rows.ts";
import { row } from "./statements.ts";

/**
 * Whether a person may approve posts at all: the permission "Can Approve Feed Post and Comment". The local org has no
 * permissions of persons; whoever runs a group has this one.
 */
export function isReviewer(db: Database, userId: string): boolean {
  return row(db, "SELECT 1 FROM group_member WHERE user_id = ? AND role IN ('GroupOwner', 'GroupManager') LIMIT 1", userId) !== null;
}

/** SQL that is true for a comment that a person sees: one that waits for review is there for who wrote it and who may approve it. */
export function seesComment(comment: string, userId: string): string {
  return `(${comment}.status = 'Published' OR ${comment}.user_id = ${userId} OR EXISTS (SELECT 1 FROM feed_element reviewed
    JOIN group_member reviewer ON reviewer.group_id = reviewed.parent_id AND reviewer.role IN ('GroupOwner', 'GroupManager')
    WHERE reviewed.id = ${comment}.element_id AND reviewer.user_id = ${userId}))`;
}

/** Whether a person may approve this comment: it waits in a group that they run. */
export function canReviewComment(db: Database, { status }: CommentRow, { parent_id }: FeedElementRow, userId: string): boolean {
  return status === "PendingReview" && runsGroup(db, parent_id, userId);
}

/** Whether a person may approve this post: it waits in a group that they run. */
export function canReview(db: Database, { status, parent_id }: FeedElementRow, userId: string): boolean {
  return status === "PendingReview" && runsGroup(db, parent_id, userId);
}
