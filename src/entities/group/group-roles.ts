import type { ChatterGroup } from "~/connect/contract/groups.ts";

/** Whether I am a member of the group, in any role. */
export function isMember({ myRole }: ChatterGroup): boolean {
  return myRole === "StandardMember" || manages({ myRole });
}

/** Whether I run the group. */
export function manages({ myRole }: ChatterGroup): boolean {
  return myRole === "GroupOwner" || myRole === "GroupManager";
}

/** Whether the group's content is hidden from me: it is private, and I am not a member. */
export function isClosed(group: ChatterGroup): boolean {
  return group.visibility === "PrivateAccess" && (group.myRole === "NotAMember" || hasAsked(group));
}

/** Whether my request to join is pending. */
export function hasAsked({ myRole }: ChatterGroup): boolean {
  return myRole === "NotAMemberPrivateRequested";
}

/** Whether I may post in the group: members may, in a broadcast group only its managers, in an archived one nobody. */
export function canPost(group: ChatterGroup): boolean {
  if (group.isArchived) return false;
  return group.isBroadcast ? manages(group) : isMember(group);
}

/** How a non-member can become a member; null for members, and if the org does not tell my role. */
export function wayIn(group: ChatterGroup): "ask" | "join" | null {
  if (group.myRole !== "NotAMember") return null;
  if (group.visibility === "PublicAccess") return "join";
  return group.visibility === "PrivateAccess" ? "ask" : null;
}
