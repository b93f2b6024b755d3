// @vitest-environment node
import { describe, expect, it } from "vitest";
import { GroupMemberSchema, GroupMembershipRequestSchema, GroupMembershipRequestsSchema } from "../../src/connect/contract/groups.ts";
import { problemsOf } from "./check-answer.ts";
import { ANNA, type AskOptions, BEN, CARLA, createTestOrg, PRIVATE_GROUP, PUBLIC_GROUP, type TestOrg, UNLISTED_GROUP } from "./test-org.ts";

const members = (group: string) => `/chatter/groups/${group}/members`;
const requests = (group: string) => `${members(group)}/requests`;

/** Joins as somebody, and gives the status with the error code or role. */
async function join(org: TestOrg, group: string, userId: string, options: AskOptions = {}) {
  const { status, body } = await org.ask(members(group), { method: "POST", body: { userId }, as: userId, ...options });
  const { role } = body as { role?: string };
  return [status, body[0]?.errorCode ?? role];
}

const roleIn = async (org: TestOrg, group: string, as: string) => (await org.ask(`/chatter/groups/${group}`, { as })).body.myRole;

describe("joining", () => {
  it("makes a member of a public group, who can leave again", async () => {
    const org = createTestOrg();
    const answer = await org.ask(members(PUBLIC_GROUP), { method: "POST", body: { userId: CARLA }, as: CARLA });
    expect([answer.status, problemsOf(GroupMemberSchema, answer.body)]).toEqual([201, []]);
    const joined = (await org.ask(`/chatter/groups/${PUBLIC_GROUP}`, { as: CARLA })).body;
    expect(joined).toMatchObject({ myRole: "StandardMember", memberCount: 3, mySubscription: { id: answer.body.id } });
    expect((await org.ask(joined.mySubscription?.url ?? "", { method: "DELETE", as: CARLA })).status).toBe(204);
    expect((await org.ask(`/chatter/groups/${PUBLIC_GROUP}`, { as: CARLA })).body).toMatchObject({ myRole: "NotAMember", memberCount: 2 });
    expect((await org.ask(joined.mySubscription?.url ?? "", { method: "DELETE", as: CARLA })).status).toBe(404);
  });

  it("is refused where it cannot be", async () => {
    const org = createTestOrg();
    expect(await join(org, PRIVATE_GROUP, CARLA)).toEqual([403, "INSUFFICIENT_ACCESS_OR_READONLY"]);
    expect(await join(org, UNLISTED_GROUP, CARLA)).toEqual([404, "NOT_FOUND"]);
    expect(await join(org, PUBLIC_GROUP, BEN)).toEqual([400, "DUPLICATE_VALUE"]);
    expect(await join(org, PUBLIC_GROUP, CARLA, { as: BEN })).toEqual([403, "INSUFFICIENT_ACCESS_OR_READONLY"]);
    expect(await join(org, PUBLIC_GROUP, CARLA, { body: {} })).toEqual([400, "POST_BODY_PARSE_ERROR"]);
    expect(await join(org, PUBLIC_GROUP, CARLA, { body: { userId: "nobody" } })).toEqual([400, "INVALID_ID_FIELD"]);
    expect(await join(org, PUBLIC_GROUP, CARLA, { body: { userId: CARLA, role: "GroupOwner" } })).toEqual([400, "POST_BODY_PARSE_ERROR"]);
  });

  it("can be done for others by the owner, with a role", async () => {
    const org = createTestOrg();
    expect(await join(org, PRIVATE_GROUP, CARLA, { as: ANNA, body: { userId: CARLA, role: "GroupManager" } })).toEqual([
      201,
      "GroupManager",
    ]);
    expect(await roleIn(org, PRIVATE_GROUP, CARLA)).toBe("GroupManager");
  });
});

describe("leaving", () => {
  it("is not for the owner, and not for others", async () => {
    const org = createTestOrg();
    const own = (await org.ask(`/chatter/groups/${PUBLIC_GROUP}`)).body.mySubscription?.url ?? "";
    expect((await org.ask(own, { method: "DELETE" })).status).toBe(403);
    const bens = (await org.ask(`/chatter/groups/${PUBLIC_GROUP}`, { as: BEN })).body.mySubscription?.url ?? "";
    expect((await org.ask(bens, { method: "DELETE", as: CARLA })).status).toBe(403);
    expect((await org.ask(bens, { method: "DELETE", as: ANNA })).status).toBe(204);
  });
});

describe("a private group", () => {
  it("can be asked for membership, once", async () => {
    const org = createTestOrg();
    const first = await org.ask(requests(PRIVATE_GROUP), { method: "POST", as: CARLA });
    expect([first.status, problemsOf(GroupMembershipRequestSchema, first.body)]).toEqual([201, []]);
    expect(await roleIn(org, PRIVATE_GROUP, CARLA)).toBe("NotAMemberPrivateRequested");
    const second = await org.ask(requests(PRIVATE_GROUP), { method: "POST", as: CARLA });
    expect([second.status, second.body.id]).toEqual([201, first.body.id]);
    expect((await org.ask(requests(PRIVATE_GROUP), { method: "POST", as: BEN })).status).toBe(204);
    expect((await org.ask(`/chatter/groups/${PRIVATE_GROUP}`)).body.pendingRequests).toBe(1);
  });

  it("has its requests answered by who runs it, once", async () => {
    const org = createTestOrg();
    const { body: made } = await org.ask(requests(PRIVATE_GROUP), { method: "POST", as: CARLA });
    expect((await org.ask(requests(PRIVATE_GROUP), { as: BEN })).status).toBe(403);
    const list = await org.ask(`${requests(PRIVATE_GROUP)}?status=Pending`);
    expect([problemsOf(GroupMembershipRequestsSchema, list.body), list.body]).toMatchObject([
      [],
      { requests: [{ id: made.id, user: { id: CARLA } }], total: null },
    ]);
    const answer = (as: string, body: unknown) => org.ask(made.url ?? "", { method: "PATCH", as, body });
    expect((await answer(BEN, { status: "Accepted" })).status).toBe(403);
    expect((await answer(ANNA, { status: "Perhaps" })).status).toBe(400);
    expect((await answer(ANNA, { status: "Declined", responseMessage: "x".repeat(757) })).status).toBe(400);
    expect((await answer(ANNA, { status: "Accepted" })).body).toMatchObject({ status: "Accepted" });
    expect((await answer(ANNA, { status: "Declined" })).status).toBe(409);
    expect(await roleIn(org, PRIVATE_GROUP, CARLA)).toBe("StandardMember");
  });

  it("lets somebody who was declined ask again", async () => {
    const org = createTestOrg();
    const { body: made } = await org.ask(requests(PRIVATE_GROUP), { method: "POST", as: CARLA });
    await org.ask(made.url ?? "", { method: "PATCH", body: { status: "Declined", responseMessage: "Not yet." } });
    expect(await roleIn(org, PRIVATE_GROUP, CARLA)).toBe("NotAMember");
    const again = await org.ask(requests(PRIVATE_GROUP), { method: "POST", as: CARLA });
    expect([again.status, again.body.id === made.id]).toEqual([201, false]);
  });

  it("keeps its information from strangers", async () => {
    const org = createTestOrg();
    const information = { title: "Rules", text: "Be kind." };
    expect((await org.ask(`/chatter/groups/${PRIVATE_GROUP}`, { method: "PATCH", body: { information } })).body.information).toEqual(
      information,
    );
    expect((await org.ask(`/chatter/groups/${PRIVATE_GROUP}`, { as: CARLA })).body.information).toEqual({ title: null, text: null });
  });
});

describe("lists of groups", () => {
  it("leave archived ones out unless they are asked for", async () => {
    const org = createTestOrg();
    await org.ask(`/chatter/groups/${PUBLIC_GROUP}`, { method: "PATCH", body: { isArchived: "true" } });
    const names = async (query: string) => (await org.ask(`/chatter/groups${query}`)).body.groups?.map(({ name }) => name);
    expect(await names("")).toEqual(["Hidden", "Secrets"]);
    expect(await names("?archiveStatus=Archived")).toEqual(["Everybody"]);
    expect(await names("?archiveStatus=All")).toEqual(["Everybody", "Hidden", "Secrets"]);
  });

  it("can be searched, those of a person too", async () => {
    const org = createTestOrg();
    const names = async (path: string) => (await org.ask(path)).body.groups?.map(({ name }) => name);
    expect(await names("/chatter/groups?q=secr")).toEqual(["Secrets"]);
    expect(await names("/chatter/users/me/groups?q=every")).toEqual(["Everybody"]);
    expect((await org.ask("/chatter/users/me/groups?q=e")).status).toBe(400);
  });
});

describe("a new group", () => {
  it("belongs to who made it", async () => {
    const org = createTestOrg();
    const { status, body } = await org.ask("/chatter/groups", {
      method: "POST",
      as: CARLA,
      body: { name: "Chess", visibility: "PrivateAccess" },
    });
    expect([status, body]).toMatchObject([
      201,
      { name: "Chess", visibility: "PrivateAccess", myRole: "GroupOwner", memberCount: 1, owner: { id: CARLA } },
    ]);
    expect((await org.ask(`/chatter/groups/${body.id}`, { method: "PATCH", as: BEN, body: { name: "Go" } })).status).toBe(403);
    expect((await org.ask("/chatter/groups", { method: "POST", body: { name: " " } })).status).toBe(400);
    expect((await org.ask("/chatter/groups", { method: "POST", body: { name: "x".repeat(41) } })).status).toBe(400);
  });
});
