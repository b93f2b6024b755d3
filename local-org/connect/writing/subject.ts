import { fileRow } from "../../store/files.ts";
import { viewedGroup } from "../../store/groups.ts";
import { PREFIX } from "../../store/ids.ts";
import { recordRow } from "../../store/records.ts";
import { invalidId, notFound } from "../errors.ts";
import { canSeeFile } from "../find-file.ts";
import { checkedId } from "../route.ts";
import type { Scope } from "../scope.ts";
import { forbidden, missing } from "./input.ts";

const NO_SUBJECTS: ReadonlySet<string> = new Set([PREFIX.topic, PREFIX.feedElement, PREFIX.comment, PREFIX.like, PREFIX.fileVersion]);

/**
 * The id of where a post goes: `me`, a person, a group, a record or a file.
 *
 * @throws ApiError 400 for what takes no posts, 404 where there is no such thing, 403 where who asks may not post there
 */
export function readSubject(scope: Scope, subjectId: string | null | undefined): string {
  if (!subjectId) throw missing("subjectId");
  if (subjectId.toLowerCase() === "me") return scope.userId;
  const id = checkedId(subjectId);
  const prefix = id.slice(0, 3);
  if (NO_SUBJECTS.has(prefix)) throw invalidId(subjectId);
  if (prefix === PREFIX.user) {
    const user = scope.user(id);
    if (!user) throw notFound();
    if (!user.is_active) throw forbidden("You cannot post to an inactive user.");
  } else if (prefix === PREFIX.group) {
    checkGroup(scope, id);
  } else if (prefix === PREFIX.file) {
    const file = fileRow(scope.db, id);
    if (!file || !canSeeFile(scope, file)) throw notFound();
  } else if (!recordRow(scope.db, id, scope.userId)) {
    throw notFound();
  }
  return id;
}

function checkGroup({ db, userId }: Scope, id: string): void {
  const group = viewedGroup(db, id, userId);
  if (!group) throw notFound();
  if (group.visibility !== "PublicAccess" && group.my_role === null) {
    throw forbidden("You must be a member of this group to post to it.");
  }
  if (group.is_archived) throw forbidden("You cannot post to an archived group.");
  if (group.is_broadcast && group.my_role !== "GroupOwner" && group.my_role !== "GroupManager") {
    throw forbidden("Only owners and managers can post to this group.");
  }
}

/**
 * Sees that an element can be commented on.
 *
 * @throws ApiError 403 where it is closed, or its group is archived
 */
export function checkCommentable({ db, userId }: Scope, element: { parent_id: string; is_closed: number }): void {
  if (element.is_closed) throw forbidden("This post is closed: nobody can comment on it.");
  if (element.parent_id.startsWith(PREFIX.group) && viewedGroup(db, element.parent_id, userId)?.is_archived) {
    throw forbidden("You cannot comment in an archived group.");
  }
}
