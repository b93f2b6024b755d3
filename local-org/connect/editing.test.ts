// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { createFeedElement } from "../store/feed-elements.ts";
import { ACCOUNT, ANNA, type Answer, BEN, CARLA, createTestOrg, HOUR, NOW, PUBLIC_GROUP, type TestOrg, textOf } from "./test-org.ts";

let org: TestOrg;
let post: string;
let onRecord: string;

beforeEach(() => {
  org = createTestOrg();
  post = createFeedElement(org.db, { actorId: BEN, parentId: PUBLIC_GROUP, segments: textOf("Hello"), createdAt: NOW - HOUR });
  onRecord = createFeedElement(org.db, { actorId: BEN, parentId: ACCOUNT, segments: textOf("A call"), createdAt: NOW - HOUR });
});

const words = (...messageSegments: object[]) => ({ body: { messageSegments } });
const text = (said: string) => words({ type: "Text", text: said });

function edit(path: string, body: object, as = BEN): Promise<Answer> {
  return org.ask(`/chatter/${path}`, { method: "PATCH", as, body });
}

async function isEditable(path: string, as: string): Promise<unknown> {
  const { body } = await org.ask(`/chatter/${path}/capabilities/edit/is-editable-by-me`, { as });
  return (body as { feedEntityIsEditableByMe?: unknown }).feedEntityIsEditableByMe;
}

async function commentOn(element: string, as: string): Promise<string> {
  const path = `/chatter/feed-elements/${element}/capabilities/comments/items`;
  return String((await org.ask(path, { method: "POST", as, body: text("A comment") })).body.id);
}

describe("posts and comments are edited", () => {
  it("by who wrote them, and by the owner of the record that they stand on, who is named then", async () => {
    const comments = [await commentOn(post, CARLA), await commentOn(onRecord, CARLA)] as const;
    const paths = [`feed-elements/${post}`, `feed-elements/${onRecord}`, `comments/${comments[0]}`, `comments/${comments[1]}`];
    const allowed = (as: string) => Promise.all(paths.map((path) => isEditable(path, as)));
    expect(await allowed(BEN)).toEqual([true, true, false, false]);
    expect(await allowed(CARLA)).toEqual([false, false, true, true]);
    expect(await allowed(ANNA)).toEqual([false, true, false, true]);
    expect(await edit(`feed-elements/${post}`, text("b"), ANNA)).toMatchObject({
      status: 403,
      body: [{ errorCode: "INSUFFICIENT_ACCESS_OR_READONLY" }],
    });
    for (const path of [`feed-elements/${onRecord}`, `comments/${comments[1]}`]) {
      expect((await edit(path, text("b"), ANNA)).body).toMatchObject({
        body: { text: "b" },
        capabilities: { edit: { latestRevision: 2, lastEditedBy: { id: ANNA } } },
      });
    }
  });

  it("within the limits of what is posted", async () => {
    for (const path of [`feed-elements/${post}`, `comments/${await commentOn(post, BEN)}`]) {
      const bold = { type: "MarkupBegin", markupType: "Bold" };
      expect(await edit(path, words(bold, { type: "Text", text: "a" }))).toMatchObject({
        status: 400,
        body: [{ errorCode: "INVALID_MARKUP" }],
      });
      expect(await edit(path, text("a".repeat(10_001)))).toMatchObject({ status: 400, body: [{ errorCode: "STRING_TOO_LONG" }] });
      const mentions = Array.from({ length: 26 }, () => ({ type: "Mention", id: ANNA }));
      expect(await edit(path, words(...mentions))).toMatchObject({ status: 400, body: [{ errorCode: "LIMIT_EXCEEDED" }] });
      expect((await edit(path, text(" "))).status).toBe(400);
    }
  });

  it("with the title of a question, which has its limit too, while files stay", async () => {
    const question = { capabilities: { questionAndAnswers: { questionTitle: "How wide?" } }, subjectId: "me" };
    const id = String(
      (await org.ask("/chatter/feed-elements", { method: "POST", as: BEN, body: { ...text("In mm"), ...question } })).body.id,
    );
    const long = { capabilities: { questionAndAnswers: { questionTitle: "a".repeat(256) } } };
    expect(await edit(`feed-elements/${id}`, long)).toMatchObject({ status: 400, body: [{ errorCode: "STRING_TOO_LONG" }] });
    const wider = { ...text("In cm"), capabilities: { questionAndAnswers: { questionTitle: "How wide is it?" } } };
    expect((await edit(`feed-elements/${id}`, wider)).body).toMatchObject({
      body: { text: "In cm" },
      capabilities: { questionAndAnswers: { questionTitle: "How wide is it?" } },
    });
  });
});
