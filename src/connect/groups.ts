import type { Connection } from "./connection.ts";
import type { ChatterGroup, GroupMember, GroupMembershipRequest, GroupMembershipRequestUpdate } from "./contract/groups.ts";

const PAGE_SIZE = 25;

/** How many members a page holds: they are small, and people look for a face among many. */
const MEMBERS_PAGE_SIZE = 50;

function groupPath(id: string): string {
  return `/chatter/groups/${encodeURIComponent(id)}`;
}

/** A group. Source: `GET /chatter/groups/{id}`. */
export function getGroup(connection: Connection, id: string, signal?: AbortSignal): Promise<ChatterGroup> {
  return connection.get(groupPath(id), signal);
}

/**
 * The first page of all groups that may be found. Source: `GET /chatter/groups`.
 *
 * @param words at least two characters, or "" for all
 * @param archiveStatus Archived or NotArchived
 */
export function groupsPath(words: string, archiveStatus: "Archived" | "NotArchived"): string {
  return `/chatter/groups?pageSize=${PAGE_SIZE}&archiveStatus=${archiveStatus}${words === "" ? "" : `&q=${encodeURIComponent(words)}`}`;
}

/** The first page of a group's members. They cannot be searched. Source: `GET /chatter/groups/{id}/members`. */
export function groupMembersPath(id: string): string {
  return `${groupPath(id)}/members?pageSize=${MEMBERS_PAGE_SIZE}`;
}

/** The first page of a group's files. Source: `GET /chatter/groups/{id}/files`. */
export function groupFilesPath(id: string): string {
  return `${groupPath(id)}/files?pageSize=${PAGE_SIZE}`;
}

/** The requests to join that wait for an answer. Source: `GET /chatter/groups/{id}/members/requests`. */
export function groupRequestsPath(id: string): string {
  return `${groupPath(id)}/members/requests?status=Pending`;
}

/** Makes somebody a member; oneself of a public group. Source: `POST /chatter/groups/{id}/members`. */
export function joinGroup(connection: Connection, id: string, userId: string): Promise<GroupMember | null> {
  return connection.send("POST", `${groupPath(id)}/members`, { userId });
}

/**
 * Asks to become a member of a private group. Who has asked before gets the same request, who is a member already gets
 * null (204). Source: `POST /chatter/groups/{id}/members/requests`.
 */
export function askToJoin(connection: Connection, id: string): Promise<GroupMembershipRequest | null> {
  return connection.send("POST", `${groupPath(id)}/members/requests`);
}

/**
 * Ends a membership. Source: `DELETE /chatter/group-memberships/{id}`.
 *
 * @param membershipUrl `mySubscription.url` of the group
 */
export async function leaveGroup(connection: Connection, membershipUrl: string): Promise<void> {
  await connection.send("DELETE", membershipUrl);
}

/** Lets somebody in, or not. 409 where that was answered before. Source: `PATCH /chatter/group-membership-requests/{id}`. */
export function answerRequest(
  connection: Connection,
  requestId: string,
  answer: GroupMembershipRequestUpdate,
): Promise<GroupMembershipRequest> {
  return connection.send("PATCH", `/chatter/group-membership-requests/${encodeURIComponent(requestId)}`, answer);
}
