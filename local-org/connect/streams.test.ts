// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import {
  type ChatterStream,
  type ChatterStreamPage,
  ChatterStreamPageSchema,
  ChatterStreamSchema,
} from "../../src/connect/contract/feeds.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { idOf, PREFIX } from "../store/ids.ts";
import { run } from "../store/statements.ts";
import { topicIdOf } from "../store/topics.ts";
import { problemsOf } from "./check-answer.ts";
import { ACCOUNT, ANNA, BEN, CARLA, createTestOrg, HOUR, NOW, PRIVATE_GROUP, PUBLIC_GROUP, type TestOrg, textOf } from "./test-org.ts";

let org: TestOrg;
beforeEach(() => {
  org = createTestOrg();
});

const subscriptions = (...ids: string[]) => ({ subscriptions: ids.map((entityId) => ({ entityId })) });

async function create(body: object, as = ANNA): Promise<ChatterStream> {
  const { status, body: stream } = await org.ask("/chatter/streams", { method: "POST", body, as });
  expect([status, problemsOf(ChatterStreamSchema, stream)]).toEqual([201, []]);
  return stream;
}

async function names(query = "", as = ANNA): Promise<(string | null | undefined)[]> {
  const { body } = await org.ask(`/chatter/streams${query}`, { as });
  expect(problemsOf(ChatterStreamPageSchema, body)).toEqual([]);
  return ((body as ChatterStreamPage).items ?? []).map((stream) => stream?.name);
}

function post(actorId: string, parentId: string, topicIds: string[] = []): string {
  return createFeedElement(org.db, { actorId, parentId, topicIds, segments: textOf("A post"), createdAt: NOW - HOUR });
}

describe("a stream", () => {
  it("brings together the posts of its people, groups, records and topics", async () => {
    const topic = topicIdOf(org.db, "Gearboxes", NOW);
    const wanted = [post(BEN, BEN), post(CARLA, PUBLIC_GROUP), post(ANNA, ACCOUNT), post(CARLA, CARLA, [topic])];
    post(CARLA, CARLA);
    const { id, subscriptions: all } = await create({
      name: "Gears",
      subscriptionsToAdd: subscriptions(BEN, PUBLIC_GROUP, ACCOUNT, topic),
    });
    expect(all?.map((entity) => entity?.name)).toEqual(["Ben O'Neill <ben>", "Everybody", "Nordwind", "Gearboxes"]);
    const { body } = await org.ask(`/chatter/feeds/streams/${id}/feed-elements`);
    expect(body.elements?.map((element) => element.id).toSorted()).toEqual(wanted.toSorted());
  });

  it("shows nothing that its owner may not see", async () => {
    post(ANNA, PRIVATE_GROUP);
    const { id } = await create({ name: "Secrets", subscriptionsToAdd: subscriptions(PRIVATE_GROUP) }, BEN);
    expect((await org.ask(`/chatter/feeds/streams/${id}/feed-elements`, { as: BEN })).body.elements).toHaveLength(1);
    run(org.db, "DELETE FROM group_member WHERE user_id = ?", BEN);
    expect((await org.ask(`/chatter/feeds/streams/${id}/feed-elements`, { as: BEN })).body.elements).toEqual([]);
    expect(((await org.ask(`/chatter/streams/${id}`, { as: BEN })).body as ChatterStream).subscriptions).toEqual([]);
  });

  it("is renamed, gets and loses subscriptions, and is deleted", async () => {
    const { id } = await create({ name: "One", description: "First", subscriptionsToAdd: subscriptions(BEN) });
    const changed = await org.ask(`/chatter/streams/${id}`, {
      method: "PATCH",
      body: { name: "Two", subscriptionsToAdd: subscriptions(CARLA, CARLA), subscriptionsToRemove: subscriptions(BEN) },
    });
    const stream = changed.body as ChatterStream;
    expect([stream.name, stream.description, stream.subscriptions?.map((entity) => entity?.id)]).toEqual(["Two", "First", [CARLA]]);
    expect((await org.ask(`/chatter/streams/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await org.ask(`/chatter/streams/${id}`)).status).toBe(404);
  });

  it("is its owner's alone", async () => {
    const { id } = await create({ name: "Mine" });
    for (const path of [`/chatter/streams/${id}`, `/chatter/feeds/streams/${id}/feed-elements`])
      expect((await org.ask(path, { as: BEN })).status).toBe(404);
    expect((await org.ask(`/chatter/streams/${id}`, { method: "DELETE", as: BEN })).status).toBe(404);
    expect(await names("", BEN)).toEqual([]);
  });

  it("is listed by name or by when it was read, and found by its name", async () => {
    const ids: Record<string, string> = {};
    for (const name of ["Beta", "Alpha", "Gamma"]) ids[name] = (await create({ name })).id ?? "";
    expect(await names()).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(await names("?sort=Descending")).toEqual(["Gamma", "Beta", "Alpha"]);
    expect(await names("?q=amm")).toEqual(["Gamma"]);
    expect(await names("?pageSize=2&page=1")).toEqual(["Gamma"]);
    org.setNow(NOW + HOUR);
    await org.ask(`/chatter/feeds/streams/${ids.Beta}/feed-elements`);
    expect((await names("?sort=MostRecentlyViewed"))[0]).toBe("Beta");
  });

  it.each([
    [{}, 400, "REQUIRED_FIELD_MISSING"],
    [{ name: " " }, 400, "REQUIRED_FIELD_MISSING"],
    [{ name: "a".repeat(121) }, 400, "STRING_TOO_LONG"],
    [{ name: "A", description: "a".repeat(1001) }, 400, "STRING_TOO_LONG"],
    [{ name: "A", subscriptionsToAdd: [{ entityId: BEN }] }, 400, "JSON_PARSER_ERROR"],
    [{ name: "A", subscriptionsToAdd: subscriptions("nonsense") }, 400, "INVALID_ID_FIELD"],
    [{ name: "A", subscriptionsToAdd: subscriptions(idOf(PREFIX.user, 99)) }, 404, "NOT_FOUND"],
  ])("is refused for %j", async (body, status, code) => {
    const answer = await org.ask("/chatter/streams", { method: "POST", body });
    expect([answer.status, answer.body[0]?.errorCode]).toEqual([status, code]);
  });

  it("is refused beyond 25 subscriptions, beyond the streams that a person may have, and where there are none", async () => {
    const topics = Array.from({ length: 26 }, (_, index) => topicIdOf(org.db, `topic${index}`, NOW));
    const body = { name: "Much", subscriptionsToAdd: subscriptions(...topics) };
    const tooMany = await org.ask("/chatter/streams", { method: "POST", body });
    expect([tooMany.status, tooMany.body[0]?.errorCode]).toEqual([400, "LIMIT_EXCEEDED"]);
    org.context.features.maxStreamsPerPerson = 1;
    await create({ name: "One" });
    const second = await org.ask("/chatter/streams", { method: "POST", body: { name: "Two" } });
    expect([second.status, second.body[0]?.errorCode]).toEqual([400, "LIMIT_EXCEEDED"]);
    org.context.features.feedStreamEnabled = false;
    const off = await org.ask("/chatter/streams");
    expect([off.status, off.body[0]?.errorCode]).toEqual([403, "FUNCTIONALITY_NOT_ENABLED"]);
  });
});
