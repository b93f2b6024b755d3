// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { CommentSchema } from "../../src/connect/contract/comments.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { problemsOf } from "./check-answer.ts";
import {
  addFile,
  ANNA,
  type Answer,
  BEN,
  CARLA,
  createTestOrg,
  HOUR,
  NOW,
  PRIVATE_GROUP,
  PUBLIC_GROUP,
  type TestOrg,
  textOf,
} from "./test-org.ts";

let org: TestOrg;
let post: string;
beforeEach(() => {
  org = createTestOrg();
  post = createFeedElement(org.db, { actorId: ANNA, parentId: PUBLIC_GROUP, segments: textOf("Hello"), createdAt: NOW - HOUR });
});

function comment(body: object, as = BEN, element = post): Promise<Answer> {
  return org.ask(`/chatter/feed-elements/${element}/capabilities/comments/items`, { method: "POST", as, body });
}

const text = (words: string) => ({ body: { messageSegments: [{ type: "Text", text: words }] } });

async function toFeed(as: string): Promise<(string | null | undefined)[]> {
  return (await org.ask("/chatter/feeds/to/me/feed-elements", { as })).body.elements?.map((element) => element?.id) ?? [];
}

describe("a new comment", () => {
  it("is answered, told with the app it came from, and counted", async () => {
    const { status, body } = await comment(text("Good"));
    expect({ status, problems: problemsOf(CommentSchema, body) }).toEqual({ status: 201, problems: [] });
    expect(body).toMatchObject({
      type: "TextComment",
      user: { id: BEN },
      body: { text: "Good" },
      threadLevel: 0,
      feedElement: { id: post },
    });
    expect(body.clientInfo?.applicationName).toBe("Chatter");
    expect((await org.ask(`/chatter/comments/${body.id}`)).body.clientInfo).toBeNull();
    const element = await org.ask(`/chatter/feed-elements/${post}`);
    expect(element.body.capabilities?.comments?.page).toMatchObject({ total: 1, items: [{ id: body.id }] });
  });

  it("moves its element up among those by activity, and into the feeds of those it names", async () => {
    createFeedElement(org.db, { actorId: ANNA, parentId: PUBLIC_GROUP, segments: textOf("Later"), createdAt: NOW - 1 });
    await comment({ body: { messageSegments: [{ type: "mention", id: CARLA }] } });
    const { body } = await org.ask("/chatter/feeds/company/feed-elements?sort=LastModifiedDateDesc");
    expect(body.elements?.[0]?.id).toBe(post);
    expect(await toFeed(CARLA)).toEqual([post]);
  });

  it("may come as a parameter, bring a file, and answer another", async () => {
    const first = await org.ask(`/chatter/feed-elements/${post}/capabilities/comments/items?text=One+%26+two`, { method: "POST" });
    expect(first.body.body?.text).toBe("One & two");
    const file = addFile(org.db, { title: "plan.txt", mimeType: "text/plain", bytes: Buffer.from("plan") });
    const second = await comment({ capabilities: { content: { contentDocumentId: file } }, threadParentId: first.body.id }, ANNA);
    expect(second.body).toMatchObject({ type: "ContentComment", threadLevel: 1, threadParentId: first.body.id });
    expect((await org.ask(`/connect/files/${file}`, { as: CARLA })).status).toBe(200);
  });

  it("is refused without a word, too long, to strangers of the group, and under a comment of another post", async () => {
    expect(await comment(text(" "))).toMatchObject({ status: 400, body: [{ errorCode: "REQUIRED_FIELD_MISSING" }] });
    expect(await comment(text("a".repeat(10_001)))).toMatchObject({ status: 400, body: [{ errorCode: "STRING_TOO_LONG" }] });
    const hidden = createFeedElement(org.db, { actorId: ANNA, parentId: PRIVATE_GROUP, segments: textOf("Hush") });
    expect((await comment(text("a"), CARLA, hidden)).status).toBe(404);
    const elsewhere = await comment(text("a"), ANNA, hidden);
    expect((await comment({ ...text("a"), threadParentId: elsewhere.body.id })).status).toBe(400);
    org.db.prepare("UPDATE chatter_group SET is_archived = 1 WHERE id = ?").run(PUBLIC_GROUP);
    expect((await comment(text("a"))).status).toBe(403);
  });
});

describe("one's own comment", () => {
  it("can be edited by oneself alone, and names other people then", async () => {
    const { id } = (await comment({ body: { messageSegments: [{ type: "Mention", id: CARLA }] } })).body;
    expect((await org.ask(`/chatter/comments/${id}`, { method: "PATCH", body: text("b") })).status).toBe(403);
    const { status, body } = await org.ask(`/chatter/comments/${id}`, { method: "PATCH", as: BEN, body: text("b") });
    expect({ status, problems: problemsOf(CommentSchema, body) }).toEqual({ status: 200, problems: [] });
    expect(body).toMatchObject({ body: { text: "b" }, capabilities: { edit: { latestRevision: 2 } } });
    expect(await toFeed(CARLA)).toEqual([]);
  });

  it("can be deleted by oneself alone, with the answers to it", async () => {
    const { id } = (await comment(text("a"))).body;
    const answer = await comment({ ...text("b"), threadParentId: id }, CARLA);
    expect((await org.ask(`/chatter/comments/${id}`, { method: "DELETE", as: CARLA })).status).toBe(403);
    expect((await org.ask(`/chatter/comments/${id}`, { method: "DELETE", as: BEN })).status).toBe(204);
    for (const gone of [id, answer.body.id]) expect((await org.ask(`/chatter/comments/${gone}`)).status).toBe(404);
    expect((await org.ask(`/chatter/feed-elements/${post}`)).body.capabilities?.comments?.page?.total).toBe(0);
  });
});
