// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  KnowledgeablePageSchema,
  TopicEndorsementPageSchema,
  TopicEndorsementSchema,
  TopicOptOutPageSchema,
  TopicPageSchema,
  TopicSchema,
} from "../../src/connect/contract/topics.ts";
import { FollowingPageSchema } from "../../src/connect/contract/people.ts";
import { createComment } from "../store/comments.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { idOf, PREFIX } from "../store/ids.ts";
import { setLike } from "../store/likes.ts";
import { permitTopics } from "../store/topic-changes.ts";
import { topicIdOf } from "../store/topics.ts";
import { problemsOf } from "./check-answer.ts";
import { ANNA, BEN, CARLA, createTestOrg, NOW, PUBLIC_GROUP, type TestOrg, textOf } from "./test-org.ts";

let org: TestOrg;
let harbour: string;
let cranes: string;
let ships: string;

beforeEach(() => {
  org = createTestOrg();
  [harbour = "", cranes = "", ships = ""] = ["Harbour", "Cranes", "Ships"].map((name) => topicIdOf(org.db, name, NOW));
  permitTopics(org.db, ANNA, "EditTopics");
  permitTopics(org.db, ANNA, "DeleteTopics");
});

/** Asks as Anna, checks the answer against the contract, and gives what it says. */
async function read<Schema extends z.ZodType>(path: string, schema: Schema, as = ANNA): Promise<z.infer<Schema>> {
  const { status, body } = await org.ask(path, { as });
  expect({ path, status, problems: problemsOf(schema, body) }).toEqual({ path, status: 200, problems: [] });
  return body as z.infer<Schema>;
}

async function send(method: string, path: string, body?: object, as = ANNA) {
  const answer = await org.ask(path, { method, body, as });
  return { status: answer.status, code: answer.body?.[0]?.errorCode, body: answer.body as unknown as Record<string, unknown> };
}

function post(...topicIds: string[]): string {
  return createFeedElement(org.db, { actorId: ANNA, parentId: PUBLIC_GROUP, segments: textOf("About it"), topicIds, createdAt: NOW - 1 });
}

const named = async (query: string) => (await read(`/connect/topics?${query}`, TopicPageSchema)).topics?.map((topic) => topic?.name);

describe("the list of topics", () => {
  it("is sorted by use or by name, searched by a part or by the whole name, and needs two letters", async () => {
    post(ships);
    expect(await named("sort=popularDesc")).toEqual(["Ships", "Cranes", "Harbour"]);
    expect(await named("sort=alphaAsc")).toEqual(["Cranes", "Harbour", "Ships"]);
    expect(await named("q=har")).toEqual(["Harbour"]);
    expect(await named("q=harb&exactMatch=true")).toEqual([]);
    expect(await named("q=HARBOUR&exactMatch=true")).toEqual(["Harbour"]);
    expect((await org.ask("/connect/topics?q=h*")).status).toBe(400);
    expect((await org.ask("/connect/topics?sort=newest")).status).toBe(400);
  });

  it("gets a new topic from anybody of the company, unless the name is taken", async () => {
    const made = await send("POST", "/connect/topics", { name: " Tall   ships ", description: "With masts" }, CARLA);
    expect([made.status, problemsOf(TopicSchema, made.body)]).toEqual([201, []]);
    expect(made.body).toMatchObject({ name: "Tall ships", description: "With masts", talkingAbout: 0 });
    expect(await send("POST", "/connect/topics", { name: "tall ships" })).toMatchObject({ status: 400, code: "DUPLICATE_VALUE" });
    expect(await send("POST", "/connect/topics", { name: " " })).toMatchObject({ status: 400, code: "REQUIRED_FIELD_MISSING" });
    expect(await send("POST", "/connect/topics", { name: "x".repeat(151) })).toMatchObject({ status: 400, code: "STRING_TOO_LONG" });
  });
});

describe("a topic", () => {
  it("is described and written otherwise by those who may, and called otherwise by nobody", async () => {
    const patch = (body: object, as = ANNA) => send("PATCH", `/connect/topics/${harbour}`, body, as);
    expect(await patch({ description: "Where ships lie" }, BEN)).toMatchObject({ status: 403, code: "INSUFFICIENT_ACCESS_OR_READONLY" });
    const changed = await patch({ name: "HAR bour", description: "Where ships lie" });
    expect([changed.status, problemsOf(TopicSchema, changed.body)]).toEqual([200, []]);
    expect(changed.body).toMatchObject({ name: "HAR bour", description: "Where ships lie" });
    expect((await patch({ description: "" })).body).toMatchObject({ name: "HAR bour", description: null });
    expect(await patch({ name: "Port" })).toMatchObject({ status: 400, code: "INVALID_OPERATION" });
    topicIdOf(org.db, "HARBour", NOW);
    expect(await patch({ name: "harbour" })).toMatchObject({ status: 400, code: "DUPLICATE_VALUE" });
  });

  it("is found by its former name where that is asked for", async () => {
    await send("PATCH", `/connect/topics/${harbour}`, { name: "Har bour" });
    expect(await named("q=Harbour&exactMatch=true")).toEqual([]);
    expect(await named("q=Harbour&exactMatch=true&fallBackToRenamedTopics=true")).toEqual(["Har bour"]);
  });

  it("takes in up to five others, with their posts and who follows them", async () => {
    const [one, both] = [post(ships), post(ships, harbour)];
    await send("POST", "/chatter/users/me/following", { subjectId: ships }, BEN);
    const patch = (idsToMerge: string[], as = ANNA) => send("PATCH", `/connect/topics/${harbour}`, { idsToMerge }, as);
    expect((await patch([ships], BEN)).status).toBe(403);
    expect(await patch([harbour])).toMatchObject({ status: 400, code: "INVALID_OPERATION" });
    expect((await patch([idOf(PREFIX.topic, 999)])).status).toBe(404);
    const six = [ships, ...Array.from({ length: 5 }, (_, index) => topicIdOf(org.db, `More ${index}`, NOW))];
    expect(await patch(six)).toMatchObject({ status: 400, code: "LIMIT_EXCEEDED" });
    expect((await patch([ships, cranes])).status).toBe(200);
    expect((await org.ask(`/connect/topics/${ships}`)).status).toBe(404);
    const feed = (await org.ask(`/chatter/feeds/topics/${harbour}/feed-elements`)).body.elements?.map((element) => element?.id);
    expect(new Set(feed)).toEqual(new Set([one, both]));
    expect(await followed(BEN)).toEqual(["Harbour"]);
    expect(await named("q=ships&exactMatch=true&fallBackToRenamedTopics=true")).toEqual(["Harbour"]);
  });

  it("is still there for a while after it was deleted, and its posts for ever", async () => {
    const id = post(harbour);
    expect((await send("DELETE", `/connect/topics/${harbour}`, undefined, BEN)).status).toBe(403);
    expect((await send("DELETE", `/connect/topics/${harbour}`)).status).toBe(204);
    expect(await read(`/connect/topics/${harbour}`, TopicSchema)).toMatchObject({ isBeingDeleted: true });
    org.setNow(NOW + 10_000);
    expect((await org.ask(`/connect/topics/${harbour}`)).status).toBe(404);
    expect((await org.ask(`/chatter/feeds/topics/${harbour}/feed-elements`)).status).toBe(404);
    expect((await org.ask(`/chatter/feed-elements/${id}`)).body.capabilities?.topics?.items).toEqual([]);
  });

  it("is related to those that stand with it on three posts", async () => {
    for (let count = 0; count < 3; count++) post(harbour, ships);
    for (let count = 0; count < 2; count++) post(harbour, cranes);
    const related = await read(`/connect/topics/${harbour}/related-topics`, TopicPageSchema);
    expect(related.topics?.map((topic) => topic?.name)).toEqual(["Ships"]);
    expect((await org.ask(`/connect/topics/${idOf(PREFIX.topic, 999)}/related-topics`)).status).toBe(404);
  });
});

/** The names of the topics that somebody follows. */
async function followed(as: string): Promise<unknown> {
  const { following } = await read("/chatter/users/me/following?filterType=0TO", FollowingPageSchema, as);
  return following?.map((each) => each?.subject?.name);
}

it("a topic is followed and left like anything else, and brings its posts to the news", async () => {
  const id = createFeedElement(org.db, { actorId: CARLA, parentId: CARLA, segments: textOf("Hi"), topicIds: [ships], createdAt: NOW - 1 });
  const made = await send("POST", "/chatter/users/me/following", { subjectId: ships });
  expect(made.status).toBe(201);
  expect(await followed(ANNA)).toEqual(["Ships"]);
  const news = async () => (await org.ask("/chatter/feeds/news/me/feed-elements")).body.elements?.map((element) => element?.id);
  expect(await news()).toContain(id);
  expect((await send("DELETE", String(made.body.url))).status).toBe(204);
  expect(await followed(ANNA)).toEqual([]);
  expect(await news()).not.toContain(id);
  expect((await send("POST", "/chatter/users/me/following", { subjectId: idOf(PREFIX.topic, 999) })).status).toBe(404);
});

describe("who knows about a topic", () => {
  const people = async (as = ANNA) =>
    (await read(`/connect/topics/${harbour}/knowledgeable-users`, KnowledgeablePageSchema, as)).knowledgeableUsers?.map((each) => [
      each?.user?.id,
      each?.numEndorsements,
      each?.isEndorsedByMe,
      each?.reasons,
    ]);

  it("is who is liked for comments on it, and who is endorsed", async () => {
    const comment = createComment(org.db, { elementId: post(harbour), userId: BEN, segments: textOf("Low tide"), createdAt: NOW });
    for (const userId of [ANNA, BEN]) setLike(org.db, { itemId: comment, userId, liked: true });
    expect(await people()).toEqual([]);
    setLike(org.db, { itemId: comment, userId: CARLA, liked: true });
    expect(await people()).toEqual([[BEN, 0, false, ["Influential"]]]);
    const made = await send("POST", `/connect/topics/${harbour}/endorsements`, { userId: CARLA });
    expect([made.status, problemsOf(TopicEndorsementSchema, made.body)]).toEqual([201, []]);
    expect(await people()).toEqual([
      [CARLA, 1, true, ["Endorsed"]],
      [BEN, 0, false, ["Influential"]],
    ]);
    expect((await people(BEN))?.[0]).toEqual([CARLA, 1, false, ["Endorsed"]]);
    const mine = await read(`/connect/topics/${harbour}/endorsements?endorserId=${ANNA}&endorseeId=${CARLA}`, TopicEndorsementPageSchema);
    expect(mine.topicEndorsements?.map((each) => each?.endorsementId)).toEqual([made.body.endorsementId]);
    expect((await send("DELETE", String(made.body.url), undefined, BEN)).status).toBe(403);
    expect((await send("DELETE", String(made.body.url))).status).toBe(204);
    expect(await people()).toEqual([[BEN, 0, false, ["Influential"]]]);
  });

  it("is neither oneself nor who opted out", async () => {
    const endorse = (userId: string) => send("POST", `/connect/topics/${harbour}/endorsements`, { userId });
    expect(await endorse(ANNA)).toMatchObject({ status: 400, code: "INVALID_OPERATION" });
    await endorse(BEN);
    const out = await send("POST", `/connect/topics/${harbour}/topic-opt-outs`, undefined, BEN);
    expect(out.status).toBe(201);
    expect(await people()).toEqual([]);
    expect((await endorse(BEN)).status).toBe(403);
    expect((await read(`/connect/topics/${harbour}/topic-opt-outs`, TopicOptOutPageSchema, BEN)).topicOptOuts).toHaveLength(1);
    expect((await send("DELETE", String(out.body.url), undefined, ANNA)).status).toBe(404);
    expect((await send("DELETE", String(out.body.url), undefined, BEN)).status).toBe(204);
    expect((await people())?.length).toBe(1);
  });
});
