import { expect, test } from "vitest";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { canPost, isClosed, wayIn } from "./group-roles.ts";

const ROLES = ["GroupOwner", "GroupManager", "StandardMember", "NotAMember", "NotAMemberPrivateRequested", null, "SomethingNew"];
const withRoles = <Value>(look: (group: ChatterGroup) => Value, group: ChatterGroup) => ROLES.map((myRole) => look({ ...group, myRole }));

test("members may post; in a broadcast group only its managers; in an archived group nobody", () => {
  expect(withRoles(canPost, {})).toEqual([true, true, true, false, false, false, false]);
  expect(withRoles(canPost, { isBroadcast: true })).toEqual([true, true, false, false, false, false, false]);
  expect(withRoles(canPost, { isArchived: true })).toEqual([false, false, false, false, false, false, false]);
});

test("a private group is closed to non-members", () => {
  expect(withRoles(isClosed, { visibility: "PrivateAccess" })).toEqual([false, false, false, true, true, false, false]);
  expect(withRoles(isClosed, { visibility: "PublicAccess" })).toEqual([false, false, false, false, false, false, false]);
});

test("a public group offers to join, a private one to ask, and others nothing", () => {
  const ways = (visibility: string) => withRoles(wayIn, { visibility });
  expect(ways("PublicAccess")).toEqual([null, null, null, "join", null, null, null]);
  expect(ways("PrivateAccess")).toEqual([null, null, null, "ask", null, null, null]);
  expect(ways("Unlisted")).toEqual([null, null, null, null, null, null, null]);
});
