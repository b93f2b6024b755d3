import { viewedGroup, type ViewedGroup } from "../store/groups.ts";
import { ApiError, notFound } from "./errors.ts";
import { type ApiContext, idParam } from "./route.ts";

/**
 * The group that the path names.
 *
 * @throws ApiError 404 where there is none, or it is unlisted and who asks is no member
 */
export function findGroup(c: ApiContext): ViewedGroup {
  const { db, userId } = c.get("scope");
  const group = viewedGroup(db, idParam(c), userId);
  if (!group) throw notFound();
  return group;
}

/** @throws ApiError 403 for a private group that who asks is no member of */
export function findReadableGroup(c: ApiContext): ViewedGroup {
  const group = findGroup(c);
  if (group.visibility === "PublicAccess" || group.my_membership_id !== null) return group;
  throw noAccess("You must be a member of this group to see its content.");
}

/** @throws ApiError 403 for who neither owns nor manages the group */
export function findManagedGroup(c: ApiContext): ViewedGroup {
  const group = findGroup(c);
  if (!manages(group.my_role)) throw noAccess("You must be the owner or a manager of this group.");
  return group;
}

/** Whether somebody with this role runs the group. */
export function manages(role: string | null | undefined): boolean {
  return role === "GroupOwner" || role === "GroupManager";
}

/** 403: not with the rights of who asks. */
export function noAccess(message: string): ApiError {
  return new ApiError(403, "INSUFFICIENT_ACCESS_OR_READONLY", message);
}
