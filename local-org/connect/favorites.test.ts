// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import type { FeedDirectory, FeedFavorite } from "../../src/connect/contract/feeds.ts";
import { FeedDirectorySchema, FeedFavoriteSchema } from "../../src/connect/contract/feeds.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { problemsOf } from "./check-answer.ts";
import { ANNA, BEN, createTestOrg, HOUR, NOW, type TestOrg, textOf } from "./test-org.ts";

let org: TestOrg;
beforeEach(() => {
  org = createTestOrg();
});

const FAVORITES = "/chatter/feeds/favorites/me";

async function add(body: object, as = ANNA): Promise<{ status: number; favorite: FeedFavorite }> {
  const { status, body: favorite } = await org.ask(FAVORITES, { method: "POST", body, as });
  return { status, favorite };
}

async function kept(as = ANNA): Promise<(string | null | undefined)[]> {
  const { body } = await org.ask("/chatter/feeds", { as });
  expect(problemsOf(FeedDirectorySchema, body)).toEqual([]);
  return ((body as FeedDirectory).favorites ?? []).map((favorite) => favorite?.name);
}

describe("favourites", () => {
  it("keep a search, whose feed is what it finds, and stand in the directory until they are removed", async () => {
    const found = createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("A gearbox"), createdAt: NOW - HOUR });
    createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("Something else"), createdAt: NOW - HOUR });
    const { status, favorite } = await add({ searchText: "gear*" });
    expect([status, favorite.type, favorite.name]).toEqual([201, "Search", "gear*"]);
    expect(problemsOf(FeedFavoriteSchema, favorite)).toEqual([]);
    expect(await kept()).toEqual(["gear*"]);
    const { body } = await org.ask(String(favorite.feedUrl));
    expect(body.elements?.map(({ id }) => id)).toEqual([found]);
    expect((await org.ask(`${FAVORITES}/${favorite.id}`, { method: "DELETE" })).status).toBe(204);
    expect(await kept()).toEqual([]);
    expect((await org.ask(`${FAVORITES}/${favorite.id}`, { method: "DELETE" })).status).toBe(404);
  });

  it("are there once, however often they are added", async () => {
    const one = await add({ searchText: "gearbox" });
    expect((await add({ searchText: "gearbox" })).favorite.id).toBe(one.favorite.id);
    expect(await kept()).toEqual(["gearbox"]);
  });

  it("remember when they were looked at", async () => {
    const { favorite } = await add({ searchText: "gearbox" });
    expect(favorite.lastViewDate).toBeNull();
    const { body } = await org.ask(`${FAVORITES}/${favorite.id}`, { method: "PATCH", body: { updateLastViewDate: "true" } });
    expect((body as FeedFavorite).lastViewDate).toBe(new Date(NOW).toISOString());
  });

  it("are each person's own", async () => {
    const { favorite } = await add({ searchText: "gearbox" });
    expect(await kept(BEN)).toEqual([]);
    expect((await org.ask(`${FAVORITES}/${favorite.id}`, { method: "DELETE", as: BEN })).status).toBe(404);
    expect((await org.ask(`/chatter/feeds/favorites/${ANNA}`, { as: BEN })).status).toBe(403);
  });

  it.each([
    [{ searchText: "a" }, 400, "ILLEGAL_QUERY_PARAMETER_VALUE"],
    [{ searchText: "**" }, 400, "ILLEGAL_QUERY_PARAMETER_VALUE"],
    [{}, 400, "POST_BODY_PARSE_ERROR"],
    [{ targetId: "nonsense" }, 400, "INVALID_ID_FIELD"],
    [{ targetId: BEN }, 404, "NOT_FOUND"],
  ])("refuse %j", async (body, status, code) => {
    const answer = await org.ask(FAVORITES, { method: "POST", body });
    expect([answer.status, answer.body[0]?.errorCode]).toEqual([status, code]);
  });

  it("leave the directory of filter feeds to the filter feeds", async () => {
    await add({ searchText: "gearbox" });
    const { body } = await org.ask("/chatter/feeds/filter/me");
    const { feeds, favorites } = body as FeedDirectory;
    expect(favorites).toEqual([]);
    expect(feeds?.every((feed) => feed?.feedType === "Filter" && !["005", "0F9"].includes(String(feed.keyPrefix)))).toBe(true);
  });
});
