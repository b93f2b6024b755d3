import type { UserSummary } from "~/connect/contract/actors.ts";

/** Whether somebody is from outside the company: a customer in a group, a guest or member of a site. */
export function isExternal({ userType, isChatterGuest }: UserSummary): boolean {
  return isChatterGuest === true || userType === "ChatterGuest" || userType === "Guest" || userType === "Portal";
}
