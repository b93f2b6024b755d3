// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { CommentSchema } from "../../src/connect/contract/comments.ts";
import { FeedElementSchema } from "../../src/connect/contract/feed-elements.ts";
import { createFeedElement } from "../store/feed-elements.ts";
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
  textOf,
} from "./test-org.ts";

let org: TestOrg;
let original: string;
beforeEach(() => {
  org = createTestOrg();
  original = createFeedElement(org.db, { actorId: ANNA, parentId: PUBLIC_GROUP, segments: textOf("Read this") });
});

const text = (words: string) => ({ body: { messageSegments: [{ type: "Text", text: words }] } });
const share = (id: string) => ({ capabilities: { feedEntityShare: { feedEntityId: id } } });

function post(input: object, as = BEN): Promise<Answer> {
  return org.ask("/chatter/feed-elements", { method: "POST", as, body: { feedElementType: "FeedItem", subjectId: "me", ...input } });
}

function comment(input: object, as = BEN): Promise<Answer> {
  return org.ask(`/chatter/feed-elements/${original}/capabilities/comments/items`, { method: "POST", as, body: input });
}

function refusal({ status, body }: Answer): unknown[] {
  return [status, (body as unknown as { errorCode: string }[])[0]?.errorCode];
}

describe("a share", () => {
  it("says whose the original is, and what it brings", async () => {
    const poll = createFeedElement(org.db, { actorId: ANNA, parentId: PUBLIC_GROUP, segments: textOf("Tea?"), pollChoices: ["Yes", "No"] });
    const { status, body } = await post({ ...text("Vote"), ...share(poll), subjectId: PUBLIC_GROUP });
    expect({ status, problems: problemsOf(FeedElementSchema, body) }).toEqual({ status: 201, problems: [] });
    expect(body).toMatchObject({
      body: { text: "Vote" },
      isSharable: true,
      originalFeedItem: { id: poll },
      originalFeedItemActor: { id: ANNA },
      capabilities: {
        feedEntityShare: {
          feedEntity: {
            isEntityAvailable: true,
            actor: { id: ANNA },
            body: { text: "Tea?" },
            capabilities: { poll: { choices: [{ text: "Yes" }, { text: "No" }] } },
          },
        },
      },
    });
  });

  it("needs no words, and leaves out files and links that come with it", async () => {
    const file = addFile(org.db, { title: "mine.txt", mimeType: "text/plain", bytes: Buffer.from("x") });
    const { feedEntityShare } = share(original).capabilities;
    const capabilities = { feedEntityShare, files: { items: [{ id: file }] }, link: { url: "https://example.com" } };
    const { status, body } = await post({ capabilities });
    expect(status).toBe(201);
    expect([body.capabilities?.files, body.capabilities?.link]).toEqual([undefined, undefined]);
  });

  it("of what was deleted, or of what one may not see, says no more than that", async () => {
    const secret = createFeedElement(org.db, { actorId: ANNA, parentId: PRIVATE_GROUP, segments: textOf("Hush") });
    const { id } = (await post({ ...share(secret), subjectId: PUBLIC_GROUP }, ANNA)).body;
    const gone = (await post({ ...share(original), ...text("Look") })).body.id;
    await org.ask(`/chatter/feed-elements/${original}`, { method: "DELETE" });
    for (const each of [id, gone]) {
      const { body } = await org.ask(`/chatter/feed-elements/${each}`, { as: CARLA });
      expect(problemsOf(FeedElementSchema, body)).toEqual([]);
      expect(body).toMatchObject({ originalFeedItem: null, originalFeedItemActor: null });
      expect(body.capabilities?.feedEntityShare?.feedEntity).toMatchObject({ isEntityAvailable: false, id: null, actor: null, body: null });
    }
  });
});

describe("a share in a comment", () => {
  it("is drawn with it, and stays when the words are edited", async () => {
    const other = createFeedElement(org.db, { actorId: CARLA, parentId: CARLA, segments: textOf("As I said") });
    const { status, body } = await comment(share(other));
    expect({ status, problems: problemsOf(CommentSchema, body) }).toEqual({ status: 201, problems: [] });
    const entity = { feedEntityShare: { feedEntity: { id: other, actor: { id: CARLA }, body: { text: "As I said" } } } };
    expect(body.capabilities).toMatchObject(entity);
    const edited = await org.ask(`/chatter/comments/${body.id}`, { method: "PATCH", as: BEN, body: text("See") });
    expect(edited.body).toMatchObject({ body: { text: "See" }, capabilities: entity });
    const page = (await org.ask(`/chatter/feed-elements/${original}/capabilities/comments/items`)).body;
    expect(page.items?.[0]?.capabilities).toMatchObject(entity);
  });
});

describe("a share is refused", () => {
  it("of what is for nobody else, of what the org made, and of what is not there", async () => {
    const internal = createFeedElement(org.db, { actorId: ANNA, parentId: ACCOUNT, segments: textOf("Us"), visibility: "InternalUsers" });
    const event = createFeedElement(org.db, { actorId: ANNA, parentId: ACCOUNT, segments: null, type: "TrackedChange", isEvent: true });
    const secret = createFeedElement(org.db, { actorId: ANNA, parentId: PRIVATE_GROUP, segments: textOf("Hush") });
    const draw = async (id: string) => (await org.ask(`/chatter/feed-elements/${id}`)).body.isSharable;
    expect([await draw(internal), await draw(event), await draw(original)]).toEqual([false, false, true]);
    for (const send of [post, comment]) {
      expect(refusal(await send(share(internal), ANNA))).toEqual([403, "INSUFFICIENT_ACCESS_OR_READONLY"]);
      expect(refusal(await send(share(event), ANNA))).toEqual([403, "INSUFFICIENT_ACCESS_OR_READONLY"]);
      expect(refusal(await send(share(secret), CARLA))).toEqual([404, "NOT_FOUND"]);
      expect(refusal(await send({ capabilities: { feedEntityShare: {} } }))).toEqual([400, "REQUIRED_FIELD_MISSING"]);
      expect(refusal(await send(share("0D5")))[0]).toBe(400);
    }
  });
});
