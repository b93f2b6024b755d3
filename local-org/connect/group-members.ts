import { addMember, deleteMembership, groupMembers, membershipOf, membershipRow } from "../store/group-members.ts";
import type { ViewedGroup } from "../store/groups.ts";
import type { GroupMemberRow } from "../store/rows.ts";
import { drawGroupMember, drawMembership } from "./drawing/group.ts";
import { ApiError, invalidBody, notFound } from "./errors.ts";
import { findGroup, findReadableGroup, manages, noAccess } from "./find-group.ts";
import { numberedPage, pageUrls } from "./paging.ts";
import { answer, type ApiContext, checkedId, createRoutes, idParam, readInput } from "./route.ts";

/** `/chatter/groups/{id}/members` and `/chatter/group-memberships/{id}`: who is in a group, joining and leaving. */
export const groupMemberships = createRoutes();

groupMemberships.get("/chatter/groups/:id/members", (c) => {
  const scope = c.get("scope");
  const group = findReadableGroup(c);
  const page = numberedPage(c, { most: 1000 });
  const found = groupMembers(scope.db, group.id, page.limit, page.offset);
  return answer(c, {
    ...pageUrls(c, `/chatter/groups/${group.id}/members`, page, found.length),
    members: found.slice(0, page.size).map((member) => drawGroupMember(scope, member)),
    myMembership: drawMembership(scope, group),
    totalMemberCount: group.member_count,
  });
});

groupMemberships.post("/chatter/groups/:id/members", async (c) => {
  const scope = c.get("scope");
  const group = findGroup(c);
  const input = await readInput(c);
  if (typeof input.userId !== "string") throw invalidBody("The property userId is required.");
  const user = scope.user(checkedId(input.userId));
  if (!user) throw notFound();
  const role = roleOf(input.role);
  checkMayAdd(group, { isMe: user.id === scope.userId, role, isGuest: user.user_type === "ChatterGuest" });
  if (membershipOf(scope.db, group.id, user.id)) throw new ApiError(400, "DUPLICATE_VALUE", "The user is already a member of this group.");
  const made = membershipRow(scope.db, addMember(scope.db, { groupId: group.id, userId: user.id, role, at: scope.now }));
  if (!made) throw notFound();
  return answer(c, drawGroupMember(scope, made), 201);
});

groupMemberships.get("/chatter/group-memberships/:id", (c) => answer(c, drawGroupMember(c.get("scope"), findMembership(c))));

groupMemberships.delete("/chatter/group-memberships/:id", (c) => {
  const { db, userId } = c.get("scope");
  const membership = findMembership(c);
  if (membership.role === "GroupOwner") throw noAccess("The owner of a group cannot leave it.");
  const mine = membershipOf(db, membership.group_id, userId);
  if (membership.user_id !== userId && !manages(mine?.role)) throw noAccess("You cannot remove other members of this group.");
  deleteMembership(db, membership.id);
  return c.body(null, 204);
});

/**
 * The membership that the path names.
 *
 * @throws ApiError 404 where there is none, 403 where who asks may not see into the group
 */
function findMembership(c: ApiContext): GroupMemberRow {
  const scope = c.get("scope");
  const membership = membershipRow(scope.db, idParam(c));
  if (!membership) throw notFound();
  if (scope.visibility.isHidden(membership.group_id)) throw noAccess("You must be a member of this group to see its content.");
  return membership;
}

/** @throws ApiError 403 where who asks may not add this person */
function checkMayAdd(group: ViewedGroup, { isMe, role, isGuest }: { isMe: boolean; role: string; isGuest: boolean }): void {
  if (manages(group.my_role)) {
    if (isGuest && group.can_have_guests === 0) throw noAccess("This group does not allow customers.");
    return;
  }
  if (isMe && isGuest) throw new ApiError(403, "INSUFFICIENT_ACCESS", "Customers join a group by invitation.");
  if (!isMe || role !== "StandardMember") throw noAccess("You must be the owner or a manager of this group to add members.");
  // Who is a member already hears that instead.
  if (group.visibility !== "PublicAccess" && group.my_membership_id === null) throw noAccess("This group is private. Ask to join it.");
}

/** @throws ApiError 400 for a role that nobody can be given */
function roleOf(role: unknown): string {
  if (role === undefined || role === null || role === "") return "StandardMember";
  if (role === "GroupManager" || role === "StandardMember") return role;
  throw invalidBody("The property role must be GroupManager or StandardMember.");
}
