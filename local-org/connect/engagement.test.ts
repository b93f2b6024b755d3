// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { createComment } from "../store/comments.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { idOf, PREFIX } from "../store/ids.ts";
import { ANNA, BEN, CARLA, createTestOrg, NOW, type TestOrg, textOf } from "./test-org.ts";

let org: TestOrg;
let post: string;
let poll: string;

beforeEach(() => {
  org = createTestOrg();
  post = createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("Hello"), createdAt: NOW - 1000 });
  poll = createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("Tea?"), pollChoices: ["Yes", "No"], createdAt: NOW });
});

function patch(path: string, body: unknown, as = ANNA) {
  return org.ask(path, { method: "PATCH", body, as });
}

describe("liking", () => {
  it("by POST answers with the like alone, twice with the same one", async () => {
    const path = `/chatter/feed-elements/${post}/capabilities/chatter-likes/items`;
    const first = await org.ask(path, { method: "POST", as: BEN });
    expect(first.status).toBe(201);
    expect(Object.keys(first.body).toSorted()).toEqual(["id", "likedItem", "url", "user"]);
    expect((await org.ask(path, { method: "POST", as: BEN })).body.id).toBe(first.body.id);
    const { body } = await org.ask(path);
    expect(body).toMatchObject({ currentPageToken: 0, total: 1, items: [{ user: { id: BEN } }] });
  });

  it("by PATCH answers with the capability, and takes it back", async () => {
    const path = `/chatter/feed-elements/${post}/capabilities/chatter-likes`;
    const liked = await patch(path, { isLikedByCurrentUser: true });
    expect(liked.body).toMatchObject({ isLikedByCurrentUser: true, likesMessage: { text: "You like this." }, page: { total: 1 } });
    const unliked = await patch(path, { isLikedByCurrentUser: "false" });
    expect(unliked.body).toMatchObject({ isLikedByCurrentUser: false, likesMessage: null, myLike: null, page: { total: 0 } });
    expect((await patch(path, {})).status).toBe(400);
  });

  it("is undone by deleting one's like, and nobody else's", async () => {
    const { body } = await org.ask(`/chatter/feed-elements/${post}/capabilities/chatter-likes/items`, { method: "POST", as: BEN });
    expect((await org.ask(`/chatter/likes/${body.id}`, { method: "DELETE", as: CARLA })).status).toBe(403);
    expect((await org.ask(`/chatter/likes/${body.id}`, { method: "DELETE", as: BEN })).status).toBe(204);
    expect((await org.ask(`/chatter/likes/${body.id}`, { method: "DELETE", as: BEN })).status).toBe(404);
  });

  it("works for comments, whose first page has no token", async () => {
    const comment = createComment(org.db, { elementId: post, userId: ANNA, segments: textOf("!") });
    expect((await patch(`/chatter/comments/${comment}/likes`, { isLikedByCurrentUser: true }, BEN)).body.likes?.total).toBe(1);
    expect((await org.ask(`/chatter/comments/${comment}/likes`)).body).toMatchObject({ currentPageToken: null, total: 1 });
  });

  it("is told in words, with those who are not named counted", async () => {
    for (const as of [ANNA, BEN, CARLA])
      await org.ask(`/chatter/feed-elements/${post}/capabilities/chatter-likes/items`, { method: "POST", as });
    const { body } = await org.ask(`/chatter/feed-elements/${post}/capabilities/chatter-likes`);
    expect(body.likesMessage?.text).toMatch(/^You, .+, and .+ like this\.$/);
  });
});

describe("voting in a poll", () => {
  it("counts each person once, for the choice made last", async () => {
    const path = `/chatter/feed-elements/${poll}/capabilities/poll`;
    const { body } = await org.ask(path);
    expect(body.myChoiceId).toBeNull();
    const [yes, no] = body.choices ?? [];
    await patch(path, { myChoiceId: yes?.id }, BEN);
    await patch(path, { myChoiceId: yes?.id });
    const after = await patch(path, { myChoiceId: no?.id });
    expect(after.body).toMatchObject({ myChoiceId: no?.id, totalVoteCount: 2 });
    expect(after.body.choices?.map(({ voteCount, voteCountRatio }) => [voteCount, voteCountRatio])).toEqual([
      [1, 0.5],
      [1, 0.5],
    ]);
  });

  it("is refused for another poll's choice, and where there is no poll", async () => {
    const other = idOf(PREFIX.pollChoice, 900);
    expect((await patch(`/chatter/feed-elements/${poll}/capabilities/poll`, { myChoiceId: other })).status).toBe(400);
    expect((await patch(`/chatter/feed-elements/${post}/capabilities/poll`, { myChoiceId: other })).status).toBe(404);
  });
});

describe("a poll in a closed conversation", () => {
  it("takes no votes", async () => {
    await patch(`/chatter/feed-elements/${poll}/capabilities/close`, { isClosed: true });
    const path = `/chatter/feed-elements/${poll}/capabilities/poll`;
    const { status, body } = await patch(path, { myChoiceId: (await org.ask(path)).body.choices?.[0]?.id }, BEN);
    expect([status, body]).toEqual([403, [{ errorCode: "INSUFFICIENT_ACCESS", message: "The conversation is closed." }]]);
  });
});

describe("reading and voting up or down", () => {
  it("is kept", async () => {
    const path = `/chatter/feed-elements/${post}/capabilities`;
    expect((await org.ask(`${path}/read-by`, { as: BEN })).body.isReadByMe).toBe(false);
    const read = await patch(`${path}/read-by`, { isReadByMe: true }, BEN);
    expect(read.body).toMatchObject({ isReadByMe: true, lastReadDateByMe: new Date(NOW).toISOString(), page: { total: 1 } });
    expect((await patch(`${path}/up-down-vote`, { vote: "Up" }, BEN)).body).toEqual({ downVoteCount: 0, myVote: "Up", upVoteCount: 1 });
    expect((await patch(`${path}/up-down-vote`, { vote: "None" }, BEN)).body).toEqual({ downVoteCount: 0, myVote: "None", upVoteCount: 0 });
    expect((await patch(`${path}/up-down-vote`, { vote: "Sideways" }, BEN)).status).toBe(400);
  });

  it("is marked for several posts at once, and for none that one may not see", async () => {
    const other = idOf(PREFIX.feedElement, 900);
    const batch = await patch(`/chatter/feed-elements/batch/${post},${other},${poll}/capabilities/read-by`, { isReadByMe: true }, BEN);
    expect(batch.status).toBe(200);
    expect(batch.body).toMatchObject({
      hasErrors: true,
      results: [{ statusCode: 200, result: { isReadByMe: true, page: { total: 1 } } }, { statusCode: 404 }, { statusCode: 200 }],
    });
    const { body } = await org.ask(`/chatter/feed-elements/${post}/capabilities/read-by/items`);
    expect(body.items).toMatchObject([{ user: { id: BEN } }]);
  });
});
