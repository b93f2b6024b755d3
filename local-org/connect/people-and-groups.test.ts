// @vitest-environment node
import { describe, expect, it } from "vitest";
import { ANNA, BEN, CARLA, createTestOrg, PUBLIC_GROUP } from "./test-org.ts";

describe("people", () => {
  it("are found by the beginning of their first or last name, page by page", async () => {
    const org = createTestOrg();
    const search = async (q: string) => (await org.ask(`/chatter/users?q=${encodeURIComponent(q)}`)).body;
    expect(await search("Rui")).toMatchObject({ users: [{ id: CARLA }] });
    expect(await search("car*ruiz")).toMatchObject({ users: [{ id: CARLA }] });
    expect(await search("100%")).toMatchObject({ users: [] });
    org.db.prepare("UPDATE user SET nickname = 'velo' WHERE id = ?").run(CARLA);
    expect(await search("velo")).toMatchObject({ users: [] });
    const first = await org.ask("/chatter/users?pageSize=2");
    expect(first.body).toMatchObject({ currentPageToken: 0, nextPageToken: 1, previousPageToken: null });
    const second = await org.ask(String(first.body.nextPageUrl));
    expect(second.body).toMatchObject({ users: [{ id: CARLA }], nextPageUrl: null, previousPageToken: 0 });
  });

  it("have an address and telephones, or none", async () => {
    const org = createTestOrg();
    org.db
      .prepare("UPDATE user SET address_json = ?, phones_json = ? WHERE id = ?")
      .run(
        JSON.stringify({ street: "Am Deich 4", zip: "28199", city: "Bremen", country: "DE" }),
        JSON.stringify([{ phoneType: "Mobile", phoneNumber: "+49 1" }]),
        BEN,
      );
    const { body } = await org.ask(`/chatter/users/${BEN}`);
    expect(body.address).toEqual({
      city: "Bremen",
      country: "DE",
      formattedAddress: "Am Deich 4\n28199 Bremen\nDE",
      state: null,
      street: "Am Deich 4",
      zip: "28199",
    });
    expect(body.phoneNumbers).toEqual([{ label: "Mobile", phoneNumber: "+49 1", phoneType: "Mobile", type: "Mobile" }]);
    expect((await org.ask("/chatter/users/me")).body).toMatchObject({ address: null, phoneNumbers: [] });
  });

  it("know who follows them, and whether I do", async () => {
    const org = createTestOrg();
    const asBen = (await org.ask(`/chatter/users/${ANNA}`, { as: BEN })).body;
    expect(asBen.followersCount).toBe(1);
    expect(asBen.mySubscription?.url).toBe(`/services/data/v66.0/chatter/subscriptions/${asBen.mySubscription?.id}`);
    expect((await org.ask(`/chatter/users/${ANNA}`, { as: CARLA })).body.mySubscription).toBeNull();
    const { body } = await org.ask("/chatter/users/me/following?filterType=005", { as: BEN });
    expect(body).toMatchObject({ total: 1, following: [{ subject: { id: ANNA }, subscriber: { id: BEN } }] });
    expect((await org.ask("/chatter/users/me/following?filterType=001", { as: BEN })).body).toMatchObject({ total: 0 });
  });
});

describe("a group", () => {
  it("says what I am in it, and how I leave", async () => {
    const org = createTestOrg();
    const asBen = (await org.ask(`/chatter/groups/${PUBLIC_GROUP}`, { as: BEN })).body;
    expect(asBen).toMatchObject({ myRole: "StandardMember", memberCount: 2, pendingRequests: null });
    expect(asBen.mySubscription?.url).toContain(`/chatter/group-memberships/${asBen.mySubscription?.id}`);
    expect((await org.ask(`/chatter/groups/${PUBLIC_GROUP}`, { as: CARLA })).body).toMatchObject({
      myRole: "NotAMember",
      mySubscription: null,
    });
  });
});
