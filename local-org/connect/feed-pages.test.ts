// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import { createComment } from "../store/comments.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import {
  ANNA,
  type Answer,
  BEN,
  CARLA,
  CASE,
  createTestOrg,
  HOUR,
  MINUTE,
  NOW,
  PRIVATE_GROUP,
  PUBLIC_GROUP,
  type TestOrg,
  textOf,
} from "./test-org.ts";

let org: TestOrg;
beforeEach(() => {
  org = createTestOrg();
});

function post(text: string, options: { actorId?: string; parentId?: string; createdAt?: number } = {}): string {
  const { actorId = ANNA, parentId = actorId, createdAt = NOW - HOUR } = options;
  return createFeedElement(org.db, { actorId, parentId, segments: textOf(text), createdAt });
}

function idsOf({ body }: Answer): string[] {
  return body.elements?.map(({ id }) => String(id)) ?? [];
}

async function allPages(path: string, as = ANNA): Promise<string[][]> {
  const pages: string[][] = [];
  for (let next: string | null = path; next !== null;) {
    const page = await org.ask(next, { as });
    expect(page.status).toBe(200);
    pages.push(idsOf(page));
    next = page.body.nextPageUrl ?? null;
  }
  return pages;
}

describe("paging", () => {
  it.each(["CreatedDateDesc", "LastModifiedDateDesc"])("loses and repeats nothing where many were posted at once: %s", async (sort) => {
    const ids = Array.from({ length: 23 }, (_, i) => post(`${i}`, { createdAt: NOW - HOUR - (i % 2) * 500 }));
    const pages = await allPages(`/chatter/feeds/news/me/feed-elements?pageSize=5&sort=${sort}`);
    expect(pages.map(({ length }) => length)).toEqual([5, 5, 5, 5, 3]);
    expect(pages.flat().toSorted()).toEqual(ids.toSorted());
  });

  it("gives tokens and URLs in the form of the API", async () => {
    for (let i = 0; i < 3; i++) post(`${i}`, { createdAt: Date.parse("2026-03-09T04:05:18Z") + i });
    const { body } = await org.ask("/chatter/feeds/news/me/feed-elements?pageSize=3");
    expect(body).toMatchObject({
      currentPageToken: null,
      nextPageToken: null,
      nextPageUrl: null,
      isModifiedToken: null,
      isModifiedUrl: null,
    });
    const first = await org.ask("/chatter/feeds/news/me/feed-elements?pageSize=2");
    const last = first.body.elements?.at(-1)?.id;
    expect(first.body.nextPageToken).toBe(`2026-03-09T04:05:18Z,${last},,2,1`);
    expect(first.body.nextPageUrl).toBe(
      `/services/data/v66.0/chatter/feeds/news/${ANNA}/feed-elements?page=2026-03-09T04%3A05%3A18Z%2C${last}%2C%2C2%2C1&pageSize=2`,
    );
  });

  it("keeps its place when something new is posted in between", async () => {
    const [third, second, first] = [3, 2, 1].map((age) => post(`${age}`, { createdAt: NOW - age * HOUR }));
    const page = await org.ask("/chatter/feeds/news/me/feed-elements?pageSize=2");
    expect(idsOf(page)).toEqual([first, second]);
    post("new", { createdAt: NOW });
    expect(idsOf(await org.ask(String(page.body.nextPageUrl)))).toEqual([third]);
  });

  it.each([
    ["pageSize=0"],
    ["pageSize=101"],
    ["pageSize=x"],
    ["sort=Nonsense"],
    ["density=Some"],
    ["recentCommentCount=26"],
    ["elementsPerBundle=11"],
    ["q=a"],
    ["q=**"],
    ["page=nonsense"],
    ["updatedSince=yesterday"],
  ])("refuses %s", async (query) => {
    const { status, body } = await org.ask(`/chatter/feeds/news/me/feed-elements?${query}`);
    expect([status, body[0]?.errorCode]).toEqual([400, "ILLEGAL_QUERY_PARAMETER_VALUE"]);
  });
});

describe("updates", () => {
  it("bring what was posted since, but not within the same second", async () => {
    post("old", { createdAt: NOW - HOUR });
    const { body } = await org.ask("/chatter/feeds/news/me/feed-elements");
    expect(body.updatesToken).toBe(`2:${NOW - HOUR}`);
    expect(body.updatesUrl).toBe(`/services/data/v66.0/chatter/feeds/news/${ANNA}/feed-elements?updatedSince=2%3A${NOW - HOUR}`);
    post("same second", { createdAt: NOW - HOUR + 900 });
    const later = post("later", { createdAt: NOW - HOUR + 1000 });
    expect(idsOf(await org.ask(String(body.updatesUrl)))).toEqual([later]);
  });

  it("are told about on later pages too, counted from the top of the feed", async () => {
    post("old", { createdAt: NOW - 2 * HOUR });
    post("new", { createdAt: NOW - HOUR });
    const first = await org.ask("/chatter/feeds/news/me/feed-elements?pageSize=1");
    expect((await org.ask(String(first.body.nextPageUrl))).body.updatesToken).toBe(`2:${NOW - HOUR}`);
  });

  it("cannot be asked of a profile", async () => {
    post("mine");
    expect((await org.ask("/chatter/feeds/user-profile/me/feed-elements")).body).toMatchObject({ updatesToken: null, updatesUrl: null });
  });
});

describe("what stands in which feed", () => {
  it("news: oneself, whom one follows, one's groups, and where one is mentioned", async () => {
    const followed = post("Anna's");
    const inGroup = post("group", { actorId: CARLA, parentId: PUBLIC_GROUP });
    const mention = createFeedElement(org.db, {
      actorId: CARLA,
      parentId: CARLA,
      segments: [{ type: "Mention", id: BEN, name: "Ben" }],
      createdAt: NOW,
    });
    post("nothing to Ben", { actorId: CARLA });
    const found = idsOf(await org.ask("/chatter/feeds/news/me/feed-elements", { as: BEN }));
    expect(found.toSorted()).toEqual([followed, inGroup, mention].toSorted());
  });

  it("company: everything that may be seen", async () => {
    const open = post("open", { actorId: CARLA });
    const secret = post("secret", { parentId: PRIVATE_GROUP });
    expect(idsOf(await org.ask("/chatter/feeds/company/feed-elements", { as: CARLA }))).toEqual([open]);
    expect(idsOf(await org.ask("/chatter/feeds/company/feed-elements", { as: BEN })).toSorted()).toEqual([open, secret].toSorted());
  });

  it("bookmarks and muted: what one keeps there; muted elements leave the news", async () => {
    const one = post("one");
    const two = post("two");
    await org.ask(`/chatter/feed-elements/${one}/capabilities/bookmarks`, { method: "PATCH", body: { isBookmarkedByCurrentUser: true } });
    await org.ask(`/chatter/feed-elements/${two}/capabilities/mute`, { method: "PATCH", body: { isMutedByMe: "true" } });
    expect(idsOf(await org.ask("/chatter/feeds/bookmarks/me/feed-elements"))).toEqual([one]);
    expect(idsOf(await org.ask("/chatter/feeds/mute/me/feed-elements"))).toEqual([two]);
    expect(idsOf(await org.ask("/chatter/feeds/news/me/feed-elements"))).toEqual([one]);
  });

  it("filter: news about records of one object", async () => {
    const onCase = post("case", { parentId: CASE });
    post("profile");
    expect(idsOf(await org.ask("/chatter/feeds/filter/me/500/feed-elements"))).toEqual([onCase]);
    expect((await org.ask("/chatter/feeds/filter/me/005/feed-elements")).status).toBe(404);
  });

  it("feeds of others are their own", async () => {
    expect((await org.ask(`/chatter/feeds/news/${BEN}/feed-elements`)).status).toBe(403);
    expect((await org.ask("/chatter/feeds/nonsense/me/feed-elements")).status).toBe(404);
  });

  it("searches whole words anywhere, with wildcards and quotes", async () => {
    const found = post("The quarterly Überblick is out");
    post("Something else");
    const search = async (q: string) => idsOf(await org.ask(`/chatter/feeds/news/me/feed-elements?q=${encodeURIComponent(q)}`));
    for (const words of ["überblick quarterly", "UBERBLICK", "quart*", "qu*ly", "qu?rterly", '"quarterly überblick"', '"is out']) {
      expect([words, await search(words)]).toEqual([words, [found]]);
    }
    for (const words of ["quart", "quarterly else", '"überblick quarterly"', "q?rterly", "zz*zz", "messageSegments"]) {
      expect([words, await search(words)]).toEqual([words, []]);
    }
  });

  it("FewerUpdates leaves out events of the org that nobody commented on", async () => {
    const event = () =>
      createFeedElement(org.db, { type: "CreateRecordEvent", actorId: ANNA, parentId: CASE, segments: null, createdAt: NOW - HOUR });
    const quiet = event();
    const discussed = event();
    const written = post("words");
    createComment(org.db, { elementId: discussed, userId: BEN, segments: textOf("Oh") });
    const found = idsOf(await org.ask("/chatter/feeds/news/me/feed-elements?density=FewerUpdates"));
    expect(found.toSorted()).toEqual([discussed, written].toSorted());
    expect(idsOf(await org.ask("/chatter/feeds/news/me/feed-elements"))).toContain(quiet);
  });

  it("Relevance begins with what people pay attention to, page by page, for the company and topics alone", async () => {
    const [plain, discussed, liked] = [post("plain"), post("discussed"), post("liked", { createdAt: NOW - 2 * HOUR })];
    for (let i = 0; i < 3; i++) createComment(org.db, { elementId: discussed, userId: BEN, segments: textOf("Oh") });
    await org.ask(`/chatter/feed-elements/${liked}/capabilities/chatter-likes/items`, { method: "POST" });
    const pages = await allPages("/chatter/feeds/company/feed-elements?sort=Relevance&pageSize=2");
    expect(pages).toEqual([[discussed, liked], [plain]]);
    expect((await org.ask("/chatter/feeds/news/me/feed-elements?sort=Relevance")).status).toBe(400);
    expect((await org.ask("/chatter/feeds/company/feed-elements?sort=Relevance&page=nonsense")).status).toBe(400);
  });

  it("filters of profiles and of groups are refused elsewhere", async () => {
    const own = post("own");
    const toAnna = post("to Anna", { actorId: BEN, parentId: ANNA });
    const inGroup = post("group", { parentId: PUBLIC_GROUP });
    const ask = (feed: string, filter: string) => org.ask(`/chatter/feeds/${feed}/feed-elements?filter=${filter}`);
    expect(idsOf(await ask(`user-profile/${ANNA}`, "AuthoredBy")).toSorted()).toEqual([own, inGroup].toSorted());
    expect(idsOf(await ask(`user-profile/${ANNA}`, "CommunityScoped"))).toContain(toAnna);
    expect(idsOf(await ask(`record/${PUBLIC_GROUP}`, "Unread"))).toEqual([inGroup]);
    expect(idsOf(await ask(`record/${PUBLIC_GROUP}`, "Read"))).toEqual([]);
    for (const [feed, filter] of [
      ["news/me", "CommunityScoped"],
      [`record/${CASE}`, "Unread"],
      [`user-profile/${ANNA}`, "Read"],
    ] as const) {
      const { status, body } = await ask(feed, filter);
      expect([status, body[0]?.errorCode]).toEqual([400, "ILLEGAL_QUERY_PARAMETER_VALUE"]);
    }
  });

  it("LastModifiedDateDesc brings up what was commented on", async () => {
    const old = post("old", { createdAt: NOW - 3 * HOUR });
    const recent = post("recent", { createdAt: NOW - HOUR });
    createComment(org.db, { elementId: old, userId: BEN, segments: textOf("Still?"), createdAt: NOW - MINUTE });
    expect(idsOf(await org.ask("/chatter/feeds/news/me/feed-elements?sort=LastModifiedDateDesc"))).toEqual([old, recent]);
    expect(idsOf(await org.ask("/chatter/feeds/news/me/feed-elements"))).toEqual([recent, old]);
  });
});
