// @vitest-environment node
import { describe, expect, it } from "vitest";
import { SubscriptionSchema, UserDetailSchema } from "../../src/connect/contract/people.ts";
import { idOf, PREFIX } from "../store/ids.ts";
import { problemsOf } from "./check-answer.ts";
import { ACCOUNT, ANNA, BEN, CARLA, createTestOrg, PUBLIC_GROUP, type TestOrg } from "./test-org.ts";

const follow = (org: TestOrg, subjectId: unknown, as = ANNA) =>
  org.ask("/chatter/users/me/following", { method: "POST", body: { subjectId }, as });

describe("following", () => {
  it("brings a subscription, which ends it", async () => {
    const org = createTestOrg();
    const { status, body } = await follow(org, CARLA);
    expect({ status, problems: problemsOf(SubscriptionSchema, body) }).toEqual({ status: 201, problems: [] });
    expect(body).toMatchObject({ subject: { id: CARLA, mySubscription: null }, subscriber: { id: ANNA } });
    expect((await org.ask(`/chatter/users/${CARLA}`)).body).toMatchObject({
      followersCount: 1,
      mySubscription: { id: body.id, url: body.url },
    });
    expect((await org.ask(String(body.url))).body).toMatchObject({ id: body.id });
    expect((await org.ask(String(body.url), { method: "DELETE", as: BEN })).status).toBe(403);
    expect((await org.ask(String(body.url), { method: "DELETE" })).status).toBe(204);
    expect((await org.ask(String(body.url), { method: "DELETE" })).status).toBe(404);
    expect((await org.ask(`/chatter/users/${CARLA}`)).body).toMatchObject({ followersCount: 0, mySubscription: null });
  });

  it("twice is following once", async () => {
    const org = createTestOrg();
    const first = (await follow(org, ACCOUNT)).body.id;
    expect((await follow(org, ACCOUNT)).body.id).toBe(first);
    expect((await org.ask("/chatter/users/me/following")).body).toMatchObject({
      total: 1,
      following: [{ subject: { id: ACCOUNT, type: "Account" } }],
    });
  });

  it("is refused for oneself, groups, people who have left, what is not there, and on behalf of others", async () => {
    const org = createTestOrg();
    org.db.prepare("UPDATE user SET is_active = 0 WHERE id = ?").run(CARLA);
    for (const subjectId of [ANNA, PUBLIC_GROUP, CARLA, "nobody", undefined]) expect((await follow(org, subjectId)).status).toBe(400);
    expect((await follow(org, idOf(PREFIX.user, 999))).status).toBe(404);
    expect((await org.ask(`/chatter/users/${BEN}/following`, { method: "POST", body: { subjectId: CARLA } })).status).toBe(403);
  });
});

describe("what people say about themselves", () => {
  it("they change themselves, in up to 1,000 characters", async () => {
    const org = createTestOrg();
    const patch = (id: string, aboutMe: unknown) => org.ask(`/chatter/users/${id}`, { method: "PATCH", body: { aboutMe } });
    expect((await patch("me", "Line one\nline two")).body).toMatchObject({ id: ANNA, aboutMe: "Line one\nline two" });
    expect((await org.ask("/chatter/users/me")).body.aboutMe).toBe("Line one\nline two");
    expect((await patch("me", "a".repeat(1001))).status).toBe(400);
    expect((await patch("me", undefined)).status).toBe(400);
    expect((await patch(BEN, "Not by Ben")).status).toBe(403);
    expect((await patch("me", " ")).body.aboutMe).toBeNull();
  });
});

describe("people of other companies", () => {
  it("show a summary alone, and see no more of others", async () => {
    const org = createTestOrg();
    org.db.prepare("UPDATE user SET user_type = 'ChatterGuest', about_me = 'Hidden' WHERE id = ?").run(CARLA);
    const { body } = await org.ask(`/chatter/users/${CARLA}`);
    expect(problemsOf(UserDetailSchema, body)).toEqual([]);
    expect(body).toMatchObject({
      name: "Carla Ruiz",
      userType: "ChatterGuest",
      aboutMe: null,
      email: null,
      followersCount: null,
      chatterActivity: null,
    });
    expect((await org.ask(`/chatter/users/${BEN}`, { as: CARLA })).body).toMatchObject({ displayName: "Ben O'Neill <ben>", email: null });
    expect((await org.ask("/chatter/users/me", { as: CARLA })).body).toMatchObject({ aboutMe: "Hidden" });
  });
});
