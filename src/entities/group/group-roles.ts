import type { ChatterGroup } from "~/connect/contract/groups.ts";

/** Whether I am in the group, in whichever role. */
export function isMember({ myRole }: ChatterGroup): boolean {
  return myRole === "StandardMember" || manages({ myRole });
}

/** Whether I run the group. */
export function manages({ myRole }: ChatterGroup): boolean {
  return myRole === "GroupOwner" || myRole === "GroupManager";
}

/** Whether what is in the group is kept from me: it is private, and I am no member. */
export function isClosed(group: ChatterGroup): boolean {
  return group.visibility === "PrivateAccess" && (group.myRole === "NotAMember" || hasAsked(group));
}

/** Whether I have asked to join and wait for an answer. */
export function hasAsked({ myRole }: ChatterGroup): boolean {
  return myRole === "NotAMemberPrivateRequested";
}

/** Whether I may post in the group: its members, but in a broadcast group those who run it alone, and nobody in an archived one. */
export function canPost(group: ChatterGroup): boolean {
  if (group.isArchived) return false;
  return group.isBroadcast ? manages(group) : isMember(group);
}

/** How somebody who is no member can become one; null for members, and where the org does not say what I am. */
export function wayIn(group: ChatterGroup): "ask" | "join" | null {
  if (group.myRole !== "NotAMember") return null;
  if (group.visibility === "PublicAccess") return "join";
  return group.visibility === "PrivateAccess" ? "ask" : null;
}
