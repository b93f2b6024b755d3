// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { BatchResultsSchema, ErrorBodySchema } from "../../src/connect/contract/errors.ts";
import { FeedElementSchema } from "../../src/connect/contract/feed-elements.ts";
import { problemsOf } from "./check-answer.ts";
import {
  ACCOUNT,
  addFile,
  ANNA,
  type Answer,
  BEN,
  CARLA,
  createTestOrg,
  PRIVATE_GROUP,
  PUBLIC_GROUP,
  type TestOrg,
  UNLISTED_GROUP,
} from "./test-org.ts";

let org: TestOrg;
beforeEach(() => {
  org = createTestOrg();
});

const text = (words: string) => ({ messageSegments: [{ type: "Text", text: words }] });

function post(body: object, as = ANNA): Promise<Answer> {
  return org.ask("/chatter/feed-elements", { method: "POST", as, body: { feedElementType: "FeedItem", subjectId: "me", ...body } });
}

async function feed(path: string, as: string): Promise<(string | null | undefined)[]> {
  const { body } = await org.ask(`/chatter/feeds/${path}/feed-elements`, { as });
  return body.elements?.map((element) => element?.id) ?? [];
}

const refusal = ({ status, body }: Answer) => [status, body[0]?.errorCode];

describe("a new post", () => {
  it("is answered as a whole feed element and kept", async () => {
    const { status, body } = await post({ body: text("Hello there") });
    expect({ status, problems: problemsOf(FeedElementSchema, body) }).toEqual({ status: 201, problems: [] });
    expect(body).toMatchObject({
      type: "TextPost",
      actor: { id: ANNA },
      parent: { id: ANNA },
      body: { text: "Hello there", isRichText: false },
    });
    expect((await org.ask(`/chatter/feed-elements/${body.id}`)).body.body?.text).toBe("Hello there");
    expect(await feed("news/me", BEN)).toContain(body.id);
    expect(await feed("news/me", CARLA)).not.toContain(body.id);
    expect(await feed("company", CARLA)).toContain(body.id);
  });

  it("may come as parameters", async () => {
    const { status, body } = await org.ask("/chatter/feed-elements?feedElementType=FeedItem&subjectId=me&text=New+post", {
      method: "POST",
    });
    expect(status).toBe(201);
    expect(body.body?.text).toBe("New post");
  });

  it("has its segments in any case, finds links and hashtags, and draws names anew", async () => {
    const { body } = await post({
      subjectId: PUBLIC_GROUP,
      body: {
        messageSegments: [
          { type: "text", text: "See https://example.com/a(b)?c=1, #[Two words] and #Launch! " },
          { type: "mention", id: BEN.slice(0, 15) },
          { type: "Mention", username: "carla@org.example" },
          { type: "hashtag", tag: "Plan" },
          { type: "entityLink", entityId: ACCOUNT },
        ],
      },
    });
    expect(body.body?.messageSegments?.map((segment) => [segment?.type, segment?.text])).toEqual([
      ["Text", "See "],
      ["Link", "https://example.com/a(b)?c=1"],
      ["Text", ", "],
      ["Hashtag", "#Two words"],
      ["Text", " and "],
      ["Hashtag", "#Launch"],
      ["Text", "! "],
      ["Mention", "@Ben O'Neill <ben>"],
      ["Mention", "@Carla Ruiz"],
      ["Hashtag", "#Plan"],
      ["EntityLink", "Nordwind"],
    ]);
    expect(body.capabilities?.topics?.items?.map((topic) => topic?.name)).toEqual(["Launch", "Plan", "Two words"]);
    expect(await feed("to/me", CARLA)).toEqual([body.id]);
    const topicId = body.capabilities?.topics?.items?.[0]?.id;
    expect(await feed(`topics/${topicId}`, CARLA)).toEqual([body.id]);
  });

  it("keeps its markup, which must be in order", async () => {
    const begin = (markupType: string) => ({ type: "MarkupBegin", markupType });
    const end = (markupType: string) => ({ type: "MarkupEnd", markupType });
    const rich = await post({
      body: { messageSegments: [begin("Paragraph"), begin("Bold"), { type: "Text", text: "&nbsp;b" }, end("Bold"), end("Paragraph")] },
    });
    expect(rich.body.body).toMatchObject({ isRichText: true, text: "\u{A0}b" });
    const crossed = await post({
      body: { messageSegments: [begin("Bold"), begin("Italic"), { type: "Text", text: "b" }, end("Bold"), end("Italic")] },
    });
    expect(refusal(crossed)).toEqual([400, "INVALID_MARKUP"]);
    const code = await post({ body: { messageSegments: [begin("Code"), { type: "Mention", id: BEN }, end("Code")] } });
    expect(refusal(code)).toEqual([400, "INVALID_MARKUP"]);
  });

  it("brings files that its readers may then see", async () => {
    const file = addFile(org.db, { title: "plan.txt", mimeType: "text/plain", bytes: Buffer.from("plan") });
    expect((await org.ask(`/connect/files/${file}`, { as: CARLA })).status).toBe(404);
    const { body } = await post({ subjectId: PUBLIC_GROUP, capabilities: { files: { items: [{ id: file }] } } });
    expect(body).toMatchObject({ type: "ContentPost", capabilities: { files: { items: [{ id: file }] } } });
    expect((await org.ask(`/connect/files/${file}`, { as: CARLA })).status).toBe(200);
    expect((await org.ask(`/chatter/groups/${PUBLIC_GROUP}/files`)).body).toMatchObject({ files: [{ id: file }] });
    const secret = addFile(org.db, { title: "mine.txt", mimeType: "text/plain", bytes: Buffer.from("mine") });
    expect(refusal(await post({ capabilities: { files: { items: [{ id: secret }] } } }, BEN))).toEqual([400, "INVALID_ID_FIELD"]);
  });

  it.each([
    ["link", { link: { url: "https://example.com", urlName: "Example" } }, "LinkPost"],
    ["poll", { poll: { choices: ["Tea", "Coffee"] } }, "PollPost"],
    ["questionAndAnswers", { questionAndAnswers: { questionTitle: "Why?" } }, "QuestionPost"],
    ["directMessage", { directMessage: { membersToAdd: [BEN], subject: "Us" } }, "TextPost"],
  ])("can have %s", async (name, capabilities, type) => {
    const { status, body } = await post({ body: text("Look"), capabilities });
    expect({ status, problems: problemsOf(FeedElementSchema, body), type: body.type }).toEqual({ status: 201, problems: [], type });
    expect(body.capabilities).toHaveProperty(name);
  });

  it("can have topics and a bookmark at once", async () => {
    const capabilities = { topics: { topics: ["Tea", "Two words"] }, bookmarks: { isBookmarkedByCurrentUser: "true" } };
    const { id, capabilities: kept } = (await post({ body: text("Look"), capabilities })).body;
    expect(kept?.topics?.items?.map((topic) => topic?.name)).toEqual(["Tea", "Two words"]);
    expect(kept?.bookmarks?.isBookmarkedByCurrentUser).toBe(true);
    expect(await feed("bookmarks/me", ANNA)).toEqual([id]);
    const eleven = { topics: { topics: Array.from({ length: 11 }, (_, number) => `T${number}`) } };
    expect(refusal(await post({ body: text("Look"), capabilities: eleven }))).toEqual([400, "LIMIT_EXCEEDED"]);
  });

  it("can share another, and shares the first of them", async () => {
    const original = (await post({ body: text("First") })).body.id;
    const shared = (await post({ capabilities: { feedEntityShare: { feedEntityId: original } } }, BEN)).body;
    expect(shared).toMatchObject({
      originalFeedItem: { id: original },
      capabilities: { feedEntityShare: { feedEntity: { id: original } } },
    });
    const again = (await post({ originalFeedElementId: shared.id }, CARLA)).body;
    expect(again).toMatchObject({ originalFeedItem: { id: original } });
  });
});

describe("a post is refused", () => {
  it.each<[why: string, body: object, as: string, expected: unknown[]]>([
    ["without a word", { body: text("  ") }, ANNA, [400, "REQUIRED_FIELD_MISSING"]],
    ["without a subject", { subjectId: null, body: text("a") }, ANNA, [400, "REQUIRED_FIELD_MISSING"]],
    ["past 10,000 characters", { body: text("a".repeat(10_001)) }, ANNA, [400, "STRING_TOO_LONG"]],
    [
      "past 25 mentions",
      { body: { messageSegments: Array.from({ length: 26 }, () => ({ type: "Mention", id: BEN })) } },
      ANNA,
      [400, "LIMIT_EXCEEDED"],
    ],
    ["with a poll of one", { capabilities: { poll: { choices: ["a"] } } }, ANNA, [400, "NUMBER_OUTSIDE_VALID_RANGE"]],
    [
      "with a poll of eleven",
      { capabilities: { poll: { choices: Array.from({ length: 11 }, (_, n) => `${n}`) } } },
      ANNA,
      [400, "NUMBER_OUTSIDE_VALID_RANGE"],
    ],
    ["with properties of another kind", { body: "text" }, ANNA, [400, "JSON_PARSER_ERROR"]],
    ["in a private group by a stranger", { subjectId: PRIVATE_GROUP, body: text("a") }, CARLA, [403, "INSUFFICIENT_ACCESS_OR_READONLY"]],
    ["in a group that is not there for who asks", { subjectId: UNLISTED_GROUP, body: text("a") }, CARLA, [404, "NOT_FOUND"]],
    ["to a topic", { subjectId: "0TO5g00000AAAAA", body: text("a") }, ANNA, [400, "INVALID_ID_FIELD"]],
    ["naming nobody", { body: { messageSegments: [{ type: "Mention", username: "nobody" }] } }, ANNA, [400, "INVALID_ID_FIELD"]],
  ])("%s", async (_why, body, as, expected) => {
    const answer = await post(body, as);
    expect(refusal(answer)).toEqual(expected);
    expect(problemsOf(ErrorBodySchema, answer.body)).toEqual([]);
  });

  it("in archived groups, and in broadcast groups but by those who run them", async () => {
    org.db.prepare("UPDATE chatter_group SET is_broadcast = 1 WHERE id = ?").run(PUBLIC_GROUP);
    expect((await post({ subjectId: PUBLIC_GROUP, body: text("a") }, BEN)).status).toBe(403);
    expect((await post({ subjectId: PUBLIC_GROUP, body: text("a") })).status).toBe(201);
    org.db.prepare("UPDATE chatter_group SET is_archived = 1 WHERE id = ?").run(PUBLIC_GROUP);
    expect((await post({ subjectId: PUBLIC_GROUP, body: text("a") })).status).toBe(403);
  });
});

describe("a batch of posts", () => {
  it("answers each by itself", async () => {
    const inputs = [{ richInput: { subjectId: "me", body: text("one") } }, { richInput: { subjectId: "me" } }];
    const { status, body } = await org.ask("/chatter/feed-elements/batch", { method: "POST", body: { inputs } });
    expect({ status, problems: problemsOf(BatchResultsSchema, body) }).toEqual({ status: 200, problems: [] });
    expect(body.results?.map(({ statusCode }) => statusCode)).toEqual([201, 400]);
  });
});

describe("one's own post", () => {
  it("can be edited by oneself alone", async () => {
    const { id } = (await post({ body: text("Frist #Old") })).body;
    const path = `/chatter/feed-elements/${id}`;
    const edit = {
      body: {
        messageSegments: [
          { type: "Mention", id: CARLA },
          { type: "Text", text: " First #New" },
        ],
      },
    };
    expect((await org.ask(path, { method: "PATCH", as: BEN, body: edit })).status).toBe(403);
    const { status, body } = await org.ask(path, { method: "PATCH", body: edit });
    expect({ status, problems: problemsOf(FeedElementSchema, body) }).toEqual({ status: 200, problems: [] });
    expect(body).toMatchObject({
      body: { text: "@Carla Ruiz First #New" },
      capabilities: { edit: { latestRevision: 2, lastEditedBy: { id: ANNA } } },
    });
    expect(await feed("to/me", CARLA)).toEqual([id]);
    expect((await org.ask(path, { method: "PATCH", body: { body: text("") } })).status).toBe(400);
  });

  it("can be deleted by oneself alone, and is gone then", async () => {
    const { id } = (await post({ body: text("Oops") })).body;
    const path = `/chatter/feed-elements/${id}`;
    await org.ask(`${path}/capabilities/chatter-likes/items`, { method: "POST", as: BEN });
    expect((await org.ask(path, { method: "DELETE", as: BEN })).status).toBe(403);
    expect((await org.ask(path, { method: "DELETE" })).status).toBe(204);
    for (const method of ["GET", "PATCH", "DELETE"])
      expect((await org.ask(path, { method, body: method === "PATCH" ? {} : undefined })).status).toBe(404);
    expect(await feed("news/me", BEN)).not.toContain(id);
  });
});

describe("what belongs to the author", () => {
  it("is closing and best answer; what is published cannot be sent back to review", async () => {
    const { id } = (await post({ capabilities: { questionAndAnswers: { questionTitle: "Why?" } } })).body;
    const path = `/chatter/feed-elements/${id}/capabilities`;
    const comment = await org.ask(`${path}/comments/items?text=Because`, { method: "POST", as: BEN });
    const best = { bestAnswerId: comment.body.id };
    expect((await org.ask(`${path}/question-and-answers`, { method: "PATCH", as: BEN, body: best })).status).toBe(403);
    expect((await org.ask(`${path}/question-and-answers`, { method: "PATCH", body: best })).body).toMatchObject({
      bestAnswer: { id: comment.body.id },
    });
    expect((await org.ask(`${path}/close`, { method: "PATCH", as: BEN, body: { isClosed: true } })).status).toBe(403);
    expect((await org.ask(`${path}/close`, { method: "PATCH", body: { isClosed: "true" } })).body).toMatchObject({ isClosed: true });
    expect((await org.ask(`${path}/comments/items?text=Late`, { method: "POST", as: BEN })).status).toBe(403);
    expect((await org.ask(`${path}/status`, { method: "PATCH", body: { feedEntityStatus: "PendingReview" } })).status).toBe(400);
    expect((await org.ask(`${path}/poll`, { method: "PATCH", body: { myChoiceId: id } })).status).toBe(404);
  });

  it("is not the topics, which anybody can add and take away", async () => {
    const { id } = (await post({ body: text("Plain") })).body;
    const path = `/chatter/feed-elements/${id}/capabilities/topics`;
    const topic = await org.ask(path, { method: "POST", as: BEN, body: { topicName: "Tea" } });
    expect(topic).toMatchObject({ status: 201, body: { name: "Tea" } });
    expect(await feed(`topics/${topic.body.id}`, BEN)).toEqual([id]);
    expect((await org.ask(`${path}?topicId=${topic.body.id}`, { method: "DELETE" })).status).toBe(204);
    expect(await feed(`topics/${topic.body.id}`, BEN)).toEqual([]);
  });
});
