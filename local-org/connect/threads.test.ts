// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { CommentSchema } from "../../src/connect/contract/comments.ts";
import { FeedElementSchema } from "../../src/connect/contract/feed-elements.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { problemsOf } from "./check-answer.ts";
import { ANNA, type Answer, BEN, CARLA, createTestOrg, HOUR, NOW, PUBLIC_GROUP, type TestOrg, textOf } from "./test-org.ts";

let org: TestOrg;
let post: string;

beforeEach(() => {
  org = createTestOrg();
  post = createFeedElement(org.db, { actorId: ANNA, parentId: PUBLIC_GROUP, segments: textOf("Hello"), createdAt: NOW - HOUR });
});

function reply(text: string, threadParentId?: string | null, as = BEN): Promise<Answer> {
  const body = { body: { messageSegments: [{ type: "Text", text }] }, threadParentId };
  return org.ask(`/chatter/feed-elements/${post}/capabilities/comments/items`, { method: "POST", as, body });
}

async function thread(): Promise<[string, string, string]> {
  const top = String((await reply("top")).body.id);
  const middle = String((await reply("middle", top, CARLA)).body.id);
  const deepest = String((await reply("deepest", middle)).body.id);
  return [top, middle, deepest];
}

describe("a thread", () => {
  it("goes two levels below a comment: the deepest has no comments of its own and takes none", async () => {
    const [top, middle, deepest] = await thread();
    const { body } = await org.ask(`/chatter/comments/${deepest}`);
    expect(body).toMatchObject({ threadLevel: 2, threadParentId: middle });
    expect(body.capabilities).not.toHaveProperty("comments");
    expect((await org.ask(`/chatter/comments/${top}`)).body).toMatchObject({
      threadLevel: 0,
      capabilities: { comments: { page: { total: 1 } } },
    });
    for (const path of ["comments", "comments/items"]) {
      expect((await org.ask(`/chatter/comments/${deepest}/capabilities/${path}`)).status).toBe(404);
    }
    expect(await reply("deeper", deepest)).toMatchObject({ status: 400, body: [{ errorCode: "INVALID_ID_FIELD" }] });
  });

  it("is read by its own resource, 25 at a time, which takes nothing", async () => {
    const [top, middle] = await thread();
    for (let number = 0; number < 25; number++) await reply(String(number), top);
    const path = `/chatter/comments/${top}/capabilities/comments/items`;
    const { body } = await org.ask(path);
    expect(body).toMatchObject({ total: 26 });
    expect(body.items).toHaveLength(25);
    expect((await org.ask(String(body.nextPageUrl))).body.items?.map(({ id }) => id)).toEqual([middle]);
    expect((await org.ask(path, { method: "POST", body: { body: { messageSegments: [{ type: "Text", text: "a" }] } } })).status).toBe(405);
  });

  it("takes no more once its beginning is gone, which takes all of it along", async () => {
    const [top, middle, deepest] = await thread();
    expect((await org.ask(`/chatter/comments/${top}`, { method: "DELETE", as: BEN })).status).toBe(204);
    for (const gone of [top, middle, deepest]) expect((await org.ask(`/chatter/comments/${gone}`)).status).toBe(404);
    expect(await reply("late", top)).toMatchObject({ status: 400, body: [{ errorCode: "INVALID_ID_FIELD" }] });
    expect((await org.ask(`/chatter/feed-elements/${post}`)).body.capabilities?.comments?.page?.total).toBe(0);
  });

  it("gives the context of one comment: its element, and those that it answers around it", async () => {
    const [top, middle, deepest] = await thread();
    await reply("beside it");
    const { body } = await org.ask(`/chatter/comments/${deepest}/thread-context`);
    expect(problemsOf(FeedElementSchema, body)).toEqual([]);
    expect(body).toMatchObject({ id: post, capabilities: { comments: { page: { total: 4, items: [{ id: top }] } } } });
    const outer = body.capabilities?.comments?.page?.items?.[0];
    expect(outer).toMatchObject({ capabilities: { comments: { page: { items: [{ id: middle }] } } } });
    expect(outer?.capabilities?.comments?.page?.items?.[0]).toMatchObject({
      capabilities: { comments: { page: { items: [{ id: deepest }] } } },
    });
  });

  it("is not to be had in direct messages", async () => {
    const body = {
      subjectId: "me",
      body: { messageSegments: [{ type: "Text", text: "Psst" }] },
      capabilities: { directMessage: { membersToAdd: [BEN], subject: "Psst" } },
    };
    post = String((await org.ask("/chatter/feed-elements", { method: "POST", body })).body.id);
    const { id, capabilities } = (await reply("flat")).body;
    expect(capabilities).not.toHaveProperty("comments");
    expect((await reply("re", id)).status).toBe(400);
  });
});

describe("an answer", () => {
  it("is verified by who runs the group, and nobody else", async () => {
    const { id } = (await reply("It is 3 mm.")).body;
    const path = `/chatter/comments/${id}/capabilities/verified`;
    expect((await org.ask(`/chatter/comments/${id}`, { as: BEN })).body.capabilities?.verified?.isVerifiableByMe).toBe(false);
    expect((await org.ask(path, { method: "PATCH", as: BEN, body: { isVerified: true } })).status).toBe(403);
    const verified = await org.ask(path, { method: "PATCH", body: { isVerified: "true" } });
    expect(verified.body).toMatchObject({ isVerifiableByMe: true, isVerified: true, lastVerifiedByUser: { id: ANNA } });
    expect(problemsOf(CommentSchema, (await org.ask(`/chatter/comments/${id}`)).body)).toEqual([]);
    expect((await org.ask(`/chatter/feed-elements/${post}`)).body.hasVerifiedComment).toBe(true);
    const back = await org.ask(path, { method: "PATCH", body: { isVerified: false } });
    expect(back.body).toMatchObject({ isVerified: false, lastVerifiedByUser: null });
  });
});
