import { expect, test } from "vitest";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import { canPost, isClosed, wayIn } from "./group-roles.ts";

const ROLES = ["GroupOwner", "GroupManager", "StandardMember", "NotAMember", "NotAMemberPrivateRequested", null, "SomethingNew"];
const withRoles = <Value>(look: (group: ChatterGroup) => Value, group: ChatterGroup) => ROLES.map((myRole) => look({ ...group, myRole }));

test("members post; in a broadcast group those who run it; in an archived one nobody", () => {
  expect(withRoles(canPost, {})).toEqual([true, true, true, false, false, false, false]);
  expect(withRoles(canPost, { isBroadcast: true })).toEqual([true, true, false, false, false, false, false]);
  expect(withRoles(canPost, { isArchived: true })).toEqual([false, false, false, false, false, false, false]);
});

test("a private group is closed to whom the org calls no member", () => {
  expect(withRoles(isClosed, { visibility: "PrivateAccess" })).toEqual([false, false, false, true, true, false, false]);
  expect(withRoles(isClosed, { visibility: "PublicAccess" })).toEqual([false, false, false, false, false, false, false]);
});

test("a public group is joined, a private one asked, and no other way is offered", () => {
  const ways = (visibility: string) => withRoles(wayIn, { visibility });
  expect(ways("PublicAccess")).toEqual([null, null, null, "join", null, null, null]);
  expect(ways("PrivateAccess")).toEqual([null, null, null, "ask", null, null, null]);
  expect(ways("Unlisted")).toEqual([null, null, null, null, null, null, null]);
});
