// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { AnnouncementPageSchema, AnnouncementSchema } from "../../src/connect/contract/announcements.ts";
import { problemsOf } from "./check-answer.ts";
import { ANNA, BEN, CARLA, createTestOrg, HOUR, NOW, PRIVATE_GROUP, PUBLIC_GROUP, type TestOrg, UNLISTED_GROUP } from "./test-org.ts";

const DAY = 24 * HOUR;
const TOMORROW = new Date(NOW + DAY).toISOString();
const YESTERDAY = new Date(NOW - DAY).toISOString();
const MOVE = { body: { messageSegments: [{ type: "Text", text: "We move on Friday" }] } };

let org: TestOrg;
beforeEach(() => {
  org = createTestOrg();
});

const announce = (body: object, { as = ANNA, group = PUBLIC_GROUP } = {}) =>
  org.ask(`/chatter/groups/${group}/announcements`, { method: "POST", as, body });

const announced = async () => (await org.ask(`/chatter/groups/${PUBLIC_GROUP}`, { as: BEN })).body.announcement;

describe("an announcement", () => {
  it("is a new post at the head of its group until its last day is over", async () => {
    const { status, body } = await announce({ ...MOVE, expirationDate: TOMORROW });
    expect({ status, problems: problemsOf(AnnouncementSchema, body) }).toEqual({ status: 201, problems: [] });
    expect(body).toMatchObject({ feedElement: { type: "AdvancedTextPost", actor: { id: ANNA }, parent: { id: PUBLIC_GROUP } } });
    expect(await announced()).toMatchObject({ id: body.id, expirationDate: TOMORROW, isArchived: false });
    const page = await org.ask(`/chatter/announcements?parentId=${PUBLIC_GROUP}`, { as: BEN });
    expect(problemsOf(AnnouncementPageSchema, page.body)).toEqual([]);
    expect(page.body).toMatchObject({ announcements: [{ id: body.id }] });
    const feed = await org.ask(`/chatter/feeds/record/${PUBLIC_GROUP}/feed-elements`, { as: BEN });
    expect(feed.body.elements?.[0]?.body?.text).toBe("We move on Friday");
    const lastMoment = (Math.floor((NOW + DAY) / DAY) + 1) * DAY - 1;
    org.setNow(lastMoment);
    expect(await announced()).not.toBeNull();
    org.setNow(lastMoment + 1);
    expect(await announced()).toBeNull();
  });

  it("can be a post that is there", async () => {
    const post = (await org.ask("/chatter/feed-elements", { method: "POST", as: BEN, body: { subjectId: PUBLIC_GROUP, ...MOVE } })).body;
    const input = { feedItemId: post.id, expirationDate: TOMORROW, sendEmails: "true" };
    const { status, body } = await org.ask("/chatter/announcements", { method: "POST", body: input });
    expect([status, body]).toMatchObject([201, { feedElement: { id: post.id }, sendEmails: true }]);
    const elsewhere = (await org.ask("/chatter/feed-elements", { method: "POST", body: { subjectId: PRIVATE_GROUP, ...MOVE } })).body;
    expect(await announce({ ...input, feedItemId: elsewhere.id })).toMatchObject({
      status: 400,
      body: [{ errorCode: "INVALID_ID_FIELD" }],
    });
  });

  it("takes the place of another, ends with its post, and can be changed and taken back by who runs the group", async () => {
    await announce({ ...MOVE, expirationDate: TOMORROW });
    const { id, feedElement } = (await announce({ ...MOVE, expirationDate: TOMORROW })).body as {
      id?: string;
      feedElement?: { id?: string };
    };
    const path = `/chatter/announcements/${id}`;
    expect(await announced()).toMatchObject({ id });
    for (const method of ["PATCH", "DELETE"]) expect((await org.ask(path, { method, as: BEN, body: {} })).status).toBe(403);
    const later = new Date(NOW + 5 * DAY).toISOString();
    expect((await org.ask(path, { method: "PATCH", body: { expirationDate: later } })).body).toMatchObject({ expirationDate: later });
    expect((await org.ask(path, { method: "PATCH", body: { isArchived: "true" } })).body).toMatchObject({ isArchived: true });
    expect((await org.ask(path, { method: "PATCH", body: MOVE })).status).toBe(400);
    expect((await org.ask(path, { method: "DELETE" })).status).toBe(204);
    expect(await announced()).toBeNull();
    expect((await org.ask(path)).status).toBe(404);
    expect((await org.ask(`/chatter/feed-elements/${feedElement?.id}`)).status).toBe(200);

    const again = (await announce({ feedItemId: feedElement?.id, expirationDate: TOMORROW })).body as { feedElement?: { id?: string } };
    await org.ask(`/chatter/feed-elements/${again.feedElement?.id}`, { method: "DELETE" });
    expect(await announced()).toBeNull();
  });

  it.each<[why: string, body: object, who: { as?: string; group?: string }, expected: unknown[]]>([
    ["without an end", MOVE, {}, [400, "REQUIRED_FIELD_MISSING"]],
    ["without words", { expirationDate: TOMORROW }, {}, [400, "REQUIRED_FIELD_MISSING"]],
    ["that is over", { ...MOVE, expirationDate: YESTERDAY }, {}, [400, "FIELD_INTEGRITY_EXCEPTION"]],
    ["until some day", { ...MOVE, expirationDate: "some day" }, {}, [400, "JSON_PARSER_ERROR"]],
    ["by a member", { ...MOVE, expirationDate: TOMORROW }, { as: BEN }, [403, "INSUFFICIENT_ACCESS_OR_READONLY"]],
    ["by a stranger", { ...MOVE, expirationDate: TOMORROW }, { as: CARLA }, [403, "INSUFFICIENT_ACCESS_OR_READONLY"]],
    [
      "in a group that is not there for who asks",
      { ...MOVE, expirationDate: TOMORROW },
      { as: CARLA, group: UNLISTED_GROUP },
      [404, "NOT_FOUND"],
    ],
  ])("%s is refused", async (_why, body, who, expected) => {
    const answer = await announce(body, who);
    expect([answer.status, answer.body[0]?.errorCode]).toEqual(expected);
  });
});
