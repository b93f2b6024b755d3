import type { Connection } from "./connection.ts";
import type { ChatterGroup, GroupMember, GroupMembershipRequest, GroupMembershipRequestUpdate } from "./contract/groups.ts";

const PAGE_SIZE = 25;

/** Members per page: they are small, and people scan many of them for a face. */
const MEMBERS_PAGE_SIZE = 50;

function groupPath(id: string): string {
  return `/chatter/groups/${encodeURIComponent(id)}`;
}

/** A group. Source: `GET /chatter/groups/{id}`. */
export function getGroup(connection: Connection, id: string, signal?: AbortSignal): Promise<ChatterGroup> {
  return connection.get(groupPath(id), signal);
}

/** Which groups a list has by whether they are archived; the first is the usual one. */
export const ARCHIVE_STATUSES = ["NotArchived", "Archived", "All"] as const;
export type ArchiveStatus = (typeof ARCHIVE_STATUSES)[number];

/**
 * The first page of all visible groups. Source: `GET /chatter/groups`.
 *
 * @param words at least two characters, or "" for all
 */
export function groupsPath(words: string, archiveStatus: ArchiveStatus): string {
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

/** The pending requests to join. Source: `GET /chatter/groups/{id}/members/requests`. */
export function groupRequestsPath(id: string): string {
  return `${groupPath(id)}/members/requests?status=Pending`;
}

/** Adds a member: oneself to a public group, or somebody else. Source: `POST /chatter/groups/{id}/members`. */
export function joinGroup(connection: Connection, id: string, userId: string): Promise<GroupMember | null> {
  return connection.send("POST", `${groupPath(id)}/members`, { userId });
}

/**
 * Asks to join a private group. A repeated request returns the first one; members get null (204). Source: `POST
 * /chatter/groups/{id}/members/requests`.
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

/**
 * Accepts or declines a request to join. 409 if it was already answered. Source: `PATCH
 * /chatter/group-membership-requests/{id}`.
 */
export function answerRequest(
  connection: Connection,
  requestId: string,
  answer: GroupMembershipRequestUpdate,
): Promise<GroupMembershipRequest> {
  return connection.send("PATCH", `/chatter/group-membership-requests/${encodeURIComponent(requestId)}`, answer);
}
