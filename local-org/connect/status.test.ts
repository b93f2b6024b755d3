// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { createComment } from "../store/comments.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { ANNA, BEN, CARLA, createTestOrg, NOW, PUBLIC_GROUP, type TestOrg, textOf } from "./test-org.ts";

let org: TestOrg;

beforeEach(() => void (org = createTestOrg()));

const publish = (path: string, as: string, feedEntityStatus = "Published") =>
  org.ask(`${path}/capabilities/status`, { method: "PATCH", body: { feedEntityStatus }, as });
const elementPath = (id: string) => `/chatter/feed-elements/${id}`;
const feed = async (path: string, as: string) =>
  (await org.ask(`/chatter/feeds/${path}/feed-elements`, { as })).body.elements?.map(({ id }) => id);

describe("a draft", () => {
  const draft = () =>
    createFeedElement(org.db, { actorId: BEN, parentId: PUBLIC_GROUP, segments: textOf("Soon"), status: "Draft", createdAt: NOW - 9 });

  it("is published by who wrote it, and then stands in all feeds as new", async () => {
    const id = draft();
    expect(await feed("draft/me", BEN)).toEqual([id]);
    expect((await org.ask(elementPath(id), { as: ANNA })).status).toBe(404);
    expect((await publish(elementPath(id), BEN)).body).toMatchObject({ feedEntityStatus: "Published" });
    expect(await feed("draft/me", BEN)).toEqual([]);
    expect(await feed(`record/${PUBLIC_GROUP}`, CARLA)).toEqual([id]);
    expect((await org.ask(elementPath(id), { as: CARLA })).body.createdDate).toBe(new Date(NOW).toISOString());
  });

  it("is discarded by deleting it, and takes no other status", async () => {
    const id = draft();
    expect((await publish(elementPath(id), BEN, "PendingReview")).status).toBe(400);
    expect((await org.ask(elementPath(id), { method: "DELETE", as: BEN })).status).toBe(204);
    expect(await feed("draft/me", BEN)).toEqual([]);
  });
});

describe("what waits for review", () => {
  it("is a post that is approved by who runs the group, not by who wrote it", async () => {
    const id = createFeedElement(org.db, { actorId: BEN, parentId: PUBLIC_GROUP, segments: textOf("May I?"), status: "PendingReview" });
    expect((await publish(elementPath(id), BEN)).status).toBe(403);
    expect((await publish(elementPath(id), CARLA)).status).toBe(404);
    expect((await publish(elementPath(id), ANNA)).body).toEqual({ feedEntityStatus: "Published", isApprovableByMe: false });
    expect((await publish(elementPath(id), ANNA)).status).toBe(403);
    expect(await feed(`record/${PUBLIC_GROUP}`, CARLA)).toEqual([id]);
  });

  it("is a comment that only its author and those who run the group see until then", async () => {
    const elementId = createFeedElement(org.db, { actorId: ANNA, parentId: PUBLIC_GROUP, segments: textOf("Hi"), createdAt: NOW });
    const id = createComment(org.db, { elementId, userId: BEN, segments: textOf("May I?"), status: "PendingReview", createdAt: NOW });
    const path = `/chatter/comments/${id}`;
    const seen = async (as: string) => [
      (await org.ask(path, { as })).status,
      (await org.ask(elementPath(elementId), { as })).body.capabilities?.comments?.page?.total,
      (await org.ask(`${elementPath(elementId)}/capabilities/comments/items`, { as })).body.items?.length,
    ];
    expect([await seen(ANNA), await seen(BEN), await seen(CARLA)]).toEqual([
      [200, 1, 1],
      [200, 1, 1],
      [404, 0, 0],
    ]);
    expect((await publish(path, BEN)).status).toBe(403);
    expect((await publish(path, ANNA)).body).toEqual({ feedEntityStatus: "Published", isApprovableByMe: false });
    expect(await seen(CARLA)).toEqual([200, 1, 1]);
  });
});
