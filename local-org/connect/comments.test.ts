// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import type { CommentPage } from "../../src/connect/contract/comments.ts";
import { createComment } from "../store/comments.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { ANNA, BEN, CARLA, createTestOrg, NOW, PUBLIC_GROUP, type TestOrg, textOf } from "./test-org.ts";

let org: TestOrg;
let post: string;
let written: string[];

beforeEach(() => {
  org = createTestOrg();
  post = createFeedElement(org.db, { actorId: ANNA, parentId: PUBLIC_GROUP, segments: textOf("Hello"), createdAt: NOW - 9000 });
  // Two at a time, so that pages end between comments of the same moment.
  written = Array.from({ length: 7 }, (_, i) =>
    createComment(org.db, { elementId: post, userId: BEN, segments: textOf(`${i}`), createdAt: NOW - 8000 + Math.floor(i / 2) }),
  );
});

function textsOf(body: CommentPage): string[] {
  return body.items?.map((comment) => String(comment.body?.text)) ?? [];
}

describe("a page of comments", () => {
  it("holds the newest three, oldest of them first, and leads on to earlier ones", async () => {
    const path = `/chatter/feed-elements/${post}/capabilities/comments/items`;
    const first = await org.ask(path);
    expect(first.body).toMatchObject({ total: 7, currentPageToken: null });
    const second = await org.ask(String(first.body.nextPageUrl));
    const third = await org.ask(String(second.body.nextPageUrl));
    expect(third.body.nextPageUrl).toBeNull();
    const inOrder = [third, second, first].flatMap(({ body }) => body.items?.map(({ id }) => id) ?? []);
    expect(inOrder).toEqual(written);
  });

  it("can begin with the oldest", async () => {
    const path = `/chatter/feed-elements/${post}/capabilities/comments/items?sort=CreatedDateOldestAsc&pageSize=5`;
    const first = await org.ask(path);
    const second = await org.ask(String(first.body.nextPageUrl));
    expect([...textsOf(first.body), ...textsOf(second.body)]).toEqual(["0", "1", "2", "3", "4", "5", "6"]);
  });

  it("comes with the element, and goes on where the element's stops", async () => {
    const { body } = await org.ask(`/chatter/feed-elements/${post}?recentCommentCount=2`);
    const page = body.capabilities?.comments?.page;
    expect(page && textsOf(page)).toEqual(["5", "6"]);
    expect(page?.total).toBe(7);
    expect(textsOf((await org.ask(String(page?.nextPageUrl))).body)).toEqual(["2", "3", "4"]);
    const none = await org.ask(`/chatter/feed-elements/${post}?recentCommentCount=0`);
    expect(none.body.capabilities?.comments?.page).toMatchObject({ items: [], total: 7 });
  });
});

describe("an answer to a comment", () => {
  it("knows its parent, and folds into it when asked", async () => {
    const reply = createComment(org.db, {
      elementId: post,
      userId: CARLA,
      segments: textOf("re"),
      threadParentId: written[6],
      createdAt: NOW,
    });
    const { body } = await org.ask(`/chatter/comments/${reply}`);
    expect(body).toMatchObject({ threadLevel: 1, threadParentId: written[6], feedElement: { id: post }, parent: { id: PUBLIC_GROUP } });
    const collapsed = await org.ask(`/chatter/feed-elements/${post}/capabilities/comments/items?threadedCommentsCollapsed=true`);
    expect(textsOf(collapsed.body)).toEqual(["4", "5", "6"]);
    expect(collapsed.body.items?.[2]?.capabilities?.comments?.page).toMatchObject({ total: 1, items: [{ id: reply }] });
    expect(textsOf((await org.ask(`/chatter/comments/${written[6]}/capabilities/comments/items`)).body)).toEqual(["re"]);
  });
});

describe("a comment", () => {
  it("has the capabilities of the API and no client", async () => {
    const { body } = await org.ask(`/chatter/comments/${written[0]}`);
    expect(Object.keys(body.capabilities ?? {})).toEqual(["comments", "edit", "status", "upDownVote", "verified"]);
    expect(body.clientInfo).toBeNull();
    expect(body.type).toBe("TextComment");
  });
});
