// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { TopicSuggestionPageSchema, type TopicSuggestionPage } from "../../src/connect/contract/topics.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { topicIdOf } from "../store/topics.ts";
import { problemsOf } from "./check-answer.ts";
import { ANNA, BEN, createTestOrg, NOW, PUBLIC_GROUP, type TestOrg, textOf, UNLISTED_GROUP } from "./test-org.ts";

let org: TestOrg;
let post: string;

beforeEach(() => {
  org = createTestOrg();
  const topicIds = [topicIdOf(org.db, "Harbour", NOW)];
  createFeedElement(org.db, { actorId: BEN, parentId: PUBLIC_GROUP, segments: textOf("Hi"), topicIds, createdAt: NOW - 2 });
  topicIdOf(org.db, "Cranes", NOW);
  topicIdOf(org.db, "Elsewhere", NOW);
  post = createFeedElement(org.db, { actorId: ANNA, parentId: PUBLIC_GROUP, segments: textOf("New cranes"), createdAt: NOW - 1 });
});

const topicsOf = (id: string) => `/chatter/feed-elements/${id}/capabilities/topics`;
const add = (id: string, topicName: string, as = BEN) => org.ask(topicsOf(id), { method: "POST", body: { topicName }, as });

describe("the topics of a post", () => {
  it("are added by name, whoever wrote it, and removed by id", async () => {
    const { status, body } = await add(post, "cranes");
    expect([status, body.name]).toEqual([201, "Cranes"]);
    expect((await org.ask(topicsOf(post))).body).toMatchObject({ canAssignTopics: true, items: [{ id: body.id, name: "Cranes" }] });
    const remove = () => org.ask(`${topicsOf(post)}?topicId=${body.id}`, { method: "DELETE", as: BEN });
    expect((await remove()).status).toBe(204);
    expect((await remove()).status).toBe(404);
  });

  it("are ten at most, each of 150 characters at most", async () => {
    expect((await add(post, "x".repeat(151))).status).toBe(400);
    for (let number = 1; number <= 10; number++) expect((await add(post, `Topic ${number}`)).status).toBe(201);
    const { status, body } = await add(post, "One more");
    expect([status, body]).toEqual([400, [{ errorCode: "LIMIT_EXCEEDED", message: "A post can have 10 topics." }]]);
  });

  it("are refused in an unlisted group", async () => {
    const hidden = createFeedElement(org.db, { actorId: ANNA, parentId: UNLISTED_GROUP, segments: textOf("Hi"), createdAt: NOW });
    expect((await org.ask(topicsOf(hidden))).body).toMatchObject({ canAssignTopics: false });
    expect((await add(hidden, "Cranes", ANNA)).status).toBe(403);
    expect((await org.ask(`${topicsOf(hidden)}?topicId=${topicIdOf(org.db, "Cranes", NOW)}`, { method: "DELETE" })).status).toBe(403);
  });
});

describe("suggestions", () => {
  const suggest = async (query: string) => (await org.ask(`/connect/topics/suggestions?${query}`)).body as TopicSuggestionPage;
  const namesOf = ({ TopicSuggestions }: TopicSuggestionPage) => TopicSuggestions?.map((each) => each?.name);

  it("for a post are what its words name, then what its group is about, without those it has", async () => {
    const page = await suggest(`recordId=${post}`);
    expect(problemsOf(TopicSuggestionPageSchema, page)).toEqual([]);
    expect(namesOf(page)).toEqual(["Cranes", "Harbour"]);
    await add(post, "Cranes");
    expect(namesOf(await suggest(`recordId=${post}`))).toEqual(["Harbour"]);
  });

  it("are given for a text or a post, not for both or neither", async () => {
    expect(namesOf(await suggest("text=the%20harbour"))).toEqual(["Harbour"]);
    expect((await org.ask("/connect/topics/suggestions")).status).toBe(400);
    expect((await org.ask(`/connect/topics/suggestions?text=a&recordId=${post}`)).status).toBe(400);
  });
});
