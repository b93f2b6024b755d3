// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { createFeedElement } from "../store/feed-elements.ts";
import { topicIdOf } from "../store/topics.ts";
import { ANNA, BEN, CASE, createTestOrg, NOW, PUBLIC_GROUP, type TestOrg, textOf } from "./test-org.ts";

let org: TestOrg;
beforeEach(() => {
  org = createTestOrg();
});

const PINS = `/chatter/feeds/record/${PUBLIC_GROUP}/pinned-feed-elements`;

function post(parentId = PUBLIC_GROUP): string {
  return createFeedElement(org.db, { actorId: ANNA, parentId, segments: textOf("Words"), createdAt: NOW });
}

function pin(entityId: string, isPinned: boolean, as = ANNA) {
  return org.ask(PINS, { method: "PATCH", body: { entityId, isPinned: String(isPinned) }, as });
}

async function pinned(): Promise<unknown[]> {
  return (await org.ask(PINS)).body.elements?.map(({ id }) => id) ?? [];
}

describe("pinned elements of a group", () => {
  it("are pinned and unpinned by who manages it", async () => {
    const [one, two] = [post(), post()];
    expect((await pin(one, true)).body).toEqual({ isPinnableByMe: true, isPinned: true });
    org.setNow(NOW + 1);
    await pin(two, true);
    expect(await pinned()).toEqual([two, one]);
    expect((await org.ask(`/chatter/feed-elements/${one}`)).body.capabilities?.pin?.isPinned).toBe(true);
    await pin(two, false);
    expect(await pinned()).toEqual([one]);
  });

  it("are three at most", async () => {
    const ids = [post(), post(), post(), post()];
    const answers = [];
    for (const id of ids) answers.push((await pin(id, true)).status);
    expect(answers).toEqual([200, 200, 200, 400]);
  });

  it("are those of a topic too, for posts that have it", async () => {
    const topic = topicIdOf(org.db, "Gearboxes", NOW);
    const id = createFeedElement(org.db, {
      actorId: ANNA,
      parentId: PUBLIC_GROUP,
      topicIds: [topic],
      segments: textOf("Words"),
      createdAt: NOW,
    });
    const path = `/chatter/feeds/topics/${topic}/pinned-feed-elements`;
    const pinThere = (entityId: string) => org.ask(path, { method: "PATCH", body: { entityId, isPinned: true } });
    expect([(await pinThere(id)).status, (await pinThere(post())).status]).toEqual([200, 404]);
    expect((await org.ask(path)).body.elements?.map((element) => element.id)).toEqual([id]);
    expect(await pinned()).toEqual([]);
  });

  it("are refused where they do not belong", async () => {
    expect((await pin(post(), true, BEN)).status).toBe(403);
    expect((await pin(post(CASE), true)).status).toBe(404);
    expect((await org.ask(PINS, { method: "PATCH", body: { isPinned: true } })).status).toBe(400);
    expect((await org.ask(`/chatter/feeds/record/${CASE}/pinned-feed-elements`)).status).toBe(404);
    expect((await org.ask("/chatter/feeds/company/pinned-feed-elements")).status).toBe(404);
  });
});
