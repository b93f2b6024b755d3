import type { Database } from "./database.ts";
import { runsGroup } from "./group-members.ts";
import type { FeedElementRow } from "./rows.ts";
import { row } from "./statements.ts";

/**
 * Whether a person may approve posts at all: the permission "Can Approve Feed Post and Comment". The local org has no
 * permissions of persons; whoever runs a group has this one.
 */
export function isReviewer(db: Database, userId: string): boolean {
  return row(db, "SELECT 1 FROM group_member WHERE user_id = ? AND role IN ('GroupOwner', 'GroupManager') LIMIT 1", userId) !== null;
}

/** Whether a person may approve this post: it waits in a group that they run. */
export function canReview(db: Database, { status, parent_id }: FeedElementRow, userId: string): boolean {
  return status === "PendingReview" && runsGroup(db, parent_id, userId);
}
