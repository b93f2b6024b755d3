import { addMember, membershipOf } from "../store/group-members.ts";
import { answerRequest, groupRequestRow, groupRequests, requestMembership, type GroupRequestRow } from "../store/group-requests.ts";
import { drawGroupRequest } from "./drawing/group.ts";
import { ApiError, invalidBody, notFound } from "./errors.ts";
import { findGroup, findManagedGroup, manages, noAccess } from "./find-group.ts";
import { choiceParam } from "./paging.ts";
import { answer, type ApiContext, createRoutes, idParam, readInput } from "./route.ts";

/** `/chatter/groups/{id}/members/requests` and `/chatter/group-membership-requests/{id}`: asking to join a private group. */
export const groupMembershipRequests = createRoutes();

/** The most characters with which a request can be declined. */
const LONGEST_MESSAGE = 756;

groupMembershipRequests.get("/chatter/groups/:id/members/requests", (c) => {
  const scope = c.get("scope");
  const group = findManagedGroup(c);
  const status = choiceParam(c, "status", ["", "Accepted", "Declined", "Pending"]);
  const found = groupRequests(scope.db, group.id, status || null);
  // Seen on the wire: the total stays null.
  return answer(c, { requests: found.map((request) => drawGroupRequest(scope, request)), total: null });
});

groupMembershipRequests.post("/chatter/groups/:id/members/requests", (c) => {
  const scope = c.get("scope");
  const group = findGroup(c);
  if (group.my_membership_id !== null) return c.body(null, 204);
  if (scope.user(scope.userId)?.user_type === "ChatterGuest")
    throw new ApiError(403, "INSUFFICIENT_ACCESS", "Customers join a group by invitation.");
  if (group.visibility !== "PrivateAccess") throw new ApiError(400, "INVALID_OPERATION", "This group is not private. Join it.");
  const made = groupRequestRow(scope.db, requestMembership(scope.db, group.id, scope.userId, scope.now));
  if (!made) throw notFound();
  return answer(c, drawGroupRequest(scope, made), 201);
});

groupMembershipRequests.get("/chatter/group-membership-requests/:id", (c) => {
  const scope = c.get("scope");
  const request = findRequest(c);
  if (request.user_id !== scope.userId) checkManages(c, request);
  return answer(c, drawGroupRequest(scope, request));
});

groupMembershipRequests.patch("/chatter/group-membership-requests/:id", async (c) => {
  const { db, now } = c.get("scope");
  const request = findRequest(c);
  checkManages(c, request);
  const { status, responseMessage: message = null } = await readInput(c);
  if (status !== "Accepted" && status !== "Declined") throw invalidBody("The property status must be Accepted or Declined.");
  if (message !== null && (typeof message !== "string" || message.length > LONGEST_MESSAGE)) {
    throw invalidBody(`The property responseMessage must be text of up to ${LONGEST_MESSAGE} characters.`);
  }
  if (request.status !== "Pending") throw new ApiError(409, "CONFLICT", "The request was approved or declined already.");
  answerRequest(db, request.id, { status, message: status === "Declined" ? message : null, at: now });
  if (status === "Accepted" && !membershipOf(db, request.group_id, request.user_id)) {
    addMember(db, { groupId: request.group_id, userId: request.user_id, role: "StandardMember", at: now });
  }
  return answer(c, drawGroupRequest(c.get("scope"), findRequest(c)));
});

/** @throws ApiError 404 where there is none */
function findRequest(c: ApiContext): GroupRequestRow {
  const request = groupRequestRow(c.get("scope").db, idParam(c));
  if (!request) throw notFound();
  return request;
}

/** @throws ApiError 403 for who neither owns nor manages the group */
function checkManages(c: ApiContext, request: GroupRequestRow): void {
  const { db, userId } = c.get("scope");
  if (!manages(membershipOf(db, request.group_id, userId)?.role)) throw noAccess("You must be the owner or a manager of this group.");
}
