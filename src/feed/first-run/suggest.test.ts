import { describe, expect, it } from "vitest";
import type { ChatterGroup } from "~/connect/contract/groups.ts";
import type { UserDetail } from "~/connect/contract/people.ts";
import { suggestGroups, suggestPeople } from "./suggest.ts";

const photo = { photoVersionId: "729000000000001AAA", smallPhotoUrl: "/photo" };
const person = (id: string, more: Partial<UserDetail> = {}): UserDetail => ({
  id,
  isActive: true,
  userType: "Internal",
  title: "Buyer",
  photo,
  followersCount: 1,
  mySubscription: null,
  ...more,
});
const ids = (things: readonly { id?: string | null }[]) => things.map(({ id }) => id);

describe("suggested people", () => {
  it("are colleagues, without oneself, those who have left, and customers", () => {
    const people = [
      person("me"),
      person("left", { isActive: false }),
      person("customer", { userType: "ChatterGuest" }),
      person("colleague"),
      { ...person(""), id: null },
    ];
    expect(ids(suggestPeople(people, "me"))).toEqual(["colleague"]);
  });

  it("begin with those followed and one's manager, then those with a face, a title and many followers", () => {
    const people = [
      person("faceless", { photo: { ...photo, photoVersionId: null }, followersCount: 90 }),
      person("untitled", { title: null, followersCount: 80 }),
      person("few", { followersCount: 2 }),
      person("many", { followersCount: 20 }),
      person("manager", { followersCount: null }),
      person("followed", { mySubscription: { id: "0E8", url: "/chatter/subscriptions/0E8" } }),
    ];
    expect(ids(suggestPeople(people, "me", "manager"))).toEqual(["followed", "manager", "many", "few", "faceless", "untitled"]);
  });

  it("are six", () => {
    expect(
      suggestPeople(
        Array.from({ length: 20 }, (_, index) => person(`${index}`)),
        "me",
      ),
    ).toHaveLength(6);
  });
});

describe("suggested groups", () => {
  const group = (id: string, more: Partial<ChatterGroup> = {}): ChatterGroup => ({
    id,
    visibility: "PublicAccess",
    myRole: "NotAMember",
    memberCount: 1,
    isArchived: false,
    ...more,
  });

  it("can be joined or asked to join; one's own come first, then the large ones", () => {
    const groups = [
      group("small"),
      group("large", { memberCount: 90 }),
      group("private", { visibility: "PrivateAccess", memberCount: 5 }),
      group("archived", { isArchived: true }),
      group("unlisted", { visibility: "Unlisted" }),
      group("asked", { visibility: "PrivateAccess", myRole: "NotAMemberPrivateRequested" }),
    ];
    expect(ids(suggestGroups(groups))).toEqual(["asked", "large", "private", "small"]);
  });
});
