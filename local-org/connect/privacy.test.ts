// @vitest-environment node
import { describe, expect, it } from "vitest";
import { createComment } from "../store/comments.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { addFile, ANNA, BEN, CARLA, createTestOrg, PRIVATE_GROUP, PUBLIC_GROUP, textOf, UNLISTED_GROUP } from "./test-org.ts";

describe("a private group", () => {
  it("shows its posts, comments and files to its members alone", async () => {
    const org = createTestOrg();
    const file = addFile(org.db, { title: "plan.txt", mimeType: "text/plain", bytes: Buffer.from("plan") });
    const post = createFeedElement(org.db, {
      actorId: ANNA,
      parentId: PRIVATE_GROUP,
      segments: textOf("secret"),
      capabilities: { files: [file] },
    });
    const comment = createComment(org.db, { elementId: post, userId: BEN, segments: textOf("hush") });
    const paths = [
      `/chatter/feed-elements/${post}`,
      `/chatter/feed-elements/${post}/capabilities/comments/items`,
      `/chatter/feed-elements/${post}/capabilities/chatter-likes/items`,
      `/chatter/comments/${comment}`,
      `/connect/files/${file}`,
      `/connect/files/${file}/content`,
    ];
    for (const path of paths) {
      expect([path, (await org.ask(path, { as: BEN })).status]).toEqual([path, 200]);
      expect([path, (await org.ask(path, { as: CARLA })).status]).toEqual([path, 404]);
    }
    expect((await org.ask(`/chatter/feeds/record/${PRIVATE_GROUP}/feed-elements`, { as: CARLA })).body.elements).toEqual([]);
    expect((await org.ask(`/chatter/feed-elements/batch/${post}`, { as: CARLA })).body.results?.[0]?.statusCode).toBe(404);
    const like = await org.ask(`/chatter/feed-elements/${post}/capabilities/chatter-likes/items`, { as: CARLA, method: "POST" });
    expect(like.status).toBe(404);
  });

  it("tells strangers that it is there, but neither members nor files", async () => {
    const org = createTestOrg();
    const { status, body } = await org.ask(`/chatter/groups/${PRIVATE_GROUP}`, { as: CARLA });
    expect([status, body.myRole, body.memberCount]).toEqual([200, "NotAMember", 2]);
    const members = await org.ask(`/chatter/groups/${PRIVATE_GROUP}/members`, { as: CARLA });
    expect([members.status, members.body[0]?.errorCode]).toEqual([403, "INSUFFICIENT_ACCESS_OR_READONLY"]);
  });
});

describe("a draft", () => {
  it("shows in the feed of drafts of who wrote it, and nowhere else", async () => {
    const org = createTestOrg();
    const draft = createFeedElement(org.db, { actorId: ANNA, parentId: PUBLIC_GROUP, segments: textOf("not yet"), status: "Draft" });
    const idsIn = async (feed: string, as: string) => {
      const { body } = await org.ask(`/chatter/feeds/${feed}/feed-elements`, { as });
      return body.elements?.map(({ id }) => id);
    };
    expect(await idsIn("draft/me", ANNA)).toEqual([draft]);
    for (const feed of ["news/me", "company", `record/${PUBLIC_GROUP}`, "user-profile/me"])
      expect(await idsIn(feed, ANNA)).not.toContain(draft);
    expect(await idsIn("draft/me", BEN)).toEqual([]);
  });
});

describe("an unlisted group", () => {
  it("is not there for strangers", async () => {
    const org = createTestOrg();
    expect((await org.ask(`/chatter/groups/${UNLISTED_GROUP}`, { as: BEN })).status).toBe(404);
    expect((await org.ask("/chatter/groups", { as: BEN })).body.groups?.map(({ name }) => name)).toEqual(["Everybody", "Secrets"]);
    expect((await org.ask(`/chatter/users/${ANNA}/groups`, { as: BEN })).body.groups?.map(({ name }) => name)).toEqual([
      "Everybody",
      "Secrets",
    ]);
  });
});

describe("a direct message", () => {
  it("is for its members, in their direct messages alone", async () => {
    const org = createTestOrg();
    const capabilities = { directMessage: { subject: "Lunch", members: [BEN] } };
    const id = createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("Lunch?"), capabilities });
    const feed = async (name: string, as: string) => (await org.ask(`/chatter/feeds/${name}/feed-elements`, { as })).body.elements?.length;
    expect([await feed("direct-messages", BEN), await feed("direct-messages", ANNA), await feed("direct-messages", CARLA)]).toEqual([
      1, 1, 0,
    ]);
    expect([await feed("news/me", ANNA), await feed("company", CARLA), await feed(`user-profile/${ANNA}`, BEN)]).toEqual([0, 0, 0]);
    expect((await org.ask(`/chatter/feed-elements/${id}`, { as: CARLA })).status).toBe(404);
  });
});

describe("a shared element that may not be seen", () => {
  it("is told to be not available", async () => {
    const org = createTestOrg();
    const secret = createFeedElement(org.db, { actorId: ANNA, parentId: PRIVATE_GROUP, segments: textOf("secret") });
    const share = createFeedElement(org.db, {
      actorId: ANNA,
      parentId: PUBLIC_GROUP,
      segments: null,
      capabilities: { feedEntityShare: secret },
    });
    const { body } = await org.ask(`/chatter/feed-elements/${share}`, { as: CARLA });
    expect(body.capabilities?.feedEntityShare?.feedEntity).toMatchObject({ isEntityAvailable: false, body: null, id: null });
  });
});
