// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import type { FeedDirectory } from "../../src/connect/contract/feeds.ts";
import { createComment } from "../store/comments.ts";
import { createFeedElement, type NewFeedElement } from "../store/feed-elements.ts";
import { openSite, SITES } from "../sites.ts";
import { openDatabase } from "../store/database.ts";
import { setLike } from "../store/likes.ts";
import { ANNA, BEN, CARLA, createTestOrg, HOUR, NOW, PRIVATE_GROUP, PUBLIC_GROUP, type TestOrg, textOf } from "./test-org.ts";

let org: TestOrg;
beforeEach(() => {
  org = createTestOrg();
});

function post(options: Partial<NewFeedElement> & { actorId: string }): string {
  return createFeedElement(org.db, { parentId: options.actorId, segments: textOf("A post"), createdAt: NOW - HOUR, ...options });
}

async function read(feed: string, as = ANNA) {
  const { status, body } = await org.ask(`/chatter/feeds/${feed}`, { as });
  return status === 200 ? body.elements?.map(({ id }) => id) : [status, body[0]?.errorCode];
}

async function typesFor(as: string): Promise<unknown[]> {
  const { body } = await org.ask("/chatter/feeds", { as });
  return ((body as FeedDirectory).feeds ?? []).map((feed) => feed?.feedType);
}

describe("posts that wait for review", () => {
  it("are in the feed of those who run the group, and in its own feed for who wrote them alone", async () => {
    const pending = post({ actorId: BEN, parentId: PUBLIC_GROUP, status: "PendingReview" });
    post({ actorId: CARLA, status: "PendingReview" });
    expect(await read("pending-review/feed-elements")).toEqual([pending]);
    const group = `record/${PUBLIC_GROUP}/feed-elements`;
    expect([await read(group, ANNA), await read(group, BEN), await read(group, CARLA)]).toEqual([[], [pending], []]);
    expect((await org.ask(`/chatter/feed-elements/${pending}`)).body.capabilities?.status?.isApprovableByMe).toBe(true);
    expect((await org.ask(`/chatter/feed-elements/${pending}`, { as: CARLA })).status).toBe(404);
  });

  it("have a feed for reviewers alone, who find it in the directory", async () => {
    expect(await read("pending-review/feed-elements", BEN)).toEqual([403, "INSUFFICIENT_ACCESS"]);
    expect(await typesFor(ANNA)).toContain("PendingReview");
    expect(await typesFor(BEN)).not.toContain("PendingReview");
  });
});

describe("the landing feed", () => {
  it("has what people like or comment on, whomever one follows", async () => {
    const liked = post({ actorId: BEN });
    post({ actorId: BEN });
    const hidden = post({ actorId: ANNA, parentId: PRIVATE_GROUP });
    for (const itemId of [liked, hidden]) setLike(org.db, { itemId, userId: BEN, liked: true });
    expect(await read("landing/feed-elements", CARLA)).toEqual([liked]);
  });
});

describe("the feed of what is for me", () => {
  it("has what mentions me or is on my profile, and my own posts once they have a comment", async () => {
    const mine = post({ actorId: ANNA, parentId: PUBLIC_GROUP });
    const quiet = post({ actorId: ANNA });
    const toMe = post({ actorId: BEN, parentId: ANNA });
    expect(await read("to/me/feed-elements")).toEqual([toMe]);
    createComment(org.db, { elementId: mine, userId: BEN, segments: textOf("Yes"), createdAt: NOW });
    expect((await read("to/me/feed-elements"))?.toSorted()).toEqual([mine, toMe].toSorted());
    expect(await read("to/me/feed-elements?sort=LastModifiedDateDesc")).toEqual([mine, toMe]);
    expect(await read("to/me/feed-elements")).not.toContain(quiet);
  });
});

describe("drafts", () => {
  it("are read without a subject or with me, and from the oldest on", async () => {
    const [older, newer] = [2, 1].map((age) => post({ actorId: ANNA, status: "Draft", createdAt: NOW - age * HOUR }));
    expect(await read("draft/feed-elements")).toEqual([newer, older]);
    expect(await read("draft/me/feed-elements?sort=CreatedDateAsc")).toEqual([older, newer]);
    expect(await read(`draft/${BEN}/feed-elements`)).toEqual([403, "INSUFFICIENT_ACCESS"]);
    const { body } = await org.ask("/chatter/feeds/draft/me/feed-elements?sort=CreatedDateAsc&pageSize=1");
    expect((await org.ask(String(body.nextPageUrl))).body.elements?.map(({ id }) => id)).toEqual([newer]);
  });
});

describe("orders and filters that a feed does not have", () => {
  it.each([
    "news/me/feed-elements?sort=Relevance",
    "landing/feed-elements?sort=Relevance",
    "news/me/feed-elements?sort=CreatedDateAsc",
    "company/feed-elements?sort=MostViewed&filter=UnansweredQuestions",
    "news/me/feed-elements?filter=Unread",
    `record/${ANNA}/feed-elements?filter=Read`,
    "company/feed-elements?filter=AuthoredBy",
    `record/${PUBLIC_GROUP}/feed-elements?filter=CommunityScoped`,
  ])("are refused: %s", async (feed) => {
    expect(await read(feed)).toEqual([400, "ILLEGAL_QUERY_PARAMETER_VALUE"]);
  });

  it.each([
    "company/feed-elements?sort=Relevance",
    "pending-review/feed-elements?sort=CreatedDateAsc",
    `record/${PUBLIC_GROUP}/feed-elements?filter=Unread`,
    "user-profile/me/feed-elements?filter=AuthoredBy",
    "user-profile/me/feed-elements?filter=CommunityScoped",
    "news/me/feed-elements?filter=UnansweredQuestions",
  ])("are not these: %s", async (feed) => {
    expect(await read(feed)).toEqual([]);
  });
});

describe("the most viewed posts", () => {
  it("are those of a site's home, as long as it is filtered to unanswered questions", async () => {
    const [facts] = SITES;
    if (!facts) throw new Error("There is a site.");
    const site = openSite(org.context, facts, openDatabase(":memory:"), 1);
    org.context.sites = [site];
    site.context.db.exec(
      "INSERT INTO user (id, username, password_hash, email, last_name, nickname, created_at) VALUES ('" +
        ANNA +
        "', 'a', '', 'a', 'A', 'a', 0)",
    );
    const home = `/services/data/v66.0/connect/communities/${site.id}/chatter/feeds/home/feed-elements?sort=MostViewed`;
    expect((await org.ask(home)).body[0]?.errorCode).toBe("ILLEGAL_QUERY_PARAMETER_VALUE");
    expect((await org.ask(`${home}&filter=UnansweredQuestions`)).body.elements).toEqual([]);
  });
});
