import { describe, expect, it, vi } from "vitest";
import type { Connection } from "~/connect/connection.ts";
import { ConnectError } from "~/connect/errors.ts";
import { feedPath, NEWS } from "~/connect/feeds.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { entriesOf, replaceFeed, storedFeed, type StoredFeed } from "./queries.ts";
import { checkForNewPosts, showNewPosts, waitingPosts } from "./waiting-posts.ts";

const PATH = feedPath({ ...NEWS, sort: "LastModifiedDateDesc", q: "a&b" });
const since = (token: number) => `/services/data/v66.0/chatter/feeds/news/005/feed-elements?updatedSince=2%3A${token}`;
const elements = (...ids: string[]) => ids.map((id) => ({ id, feedElementType: "FeedItem" as const }));

/** A feed with elements a and b, and an org that returns these answers in turn. */
function open(urls: Partial<StoredFeed["pages"][number]>, ...answers: object[]) {
  const get = vi.fn<(path: string) => Promise<object>>();
  const store = testStore({ get: get as Connection["get"] });
  const entries = ["a", "b"].map((id) => ({ key: id, id }));
  replaceFeed(store, PATH, { pages: [{ entries, nextPageUrl: null, ...urls }], pageParams: [PATH] });
  for (const answer of answers) get.mockResolvedValueOnce(answer);
  return {
    store,
    asked: () => get.mock.calls.map(([path]) => path),
    check: () => checkForNewPosts(store, PATH, store.connection.get),
    show: () => showNewPosts(store, PATH),
    waiting: () => waitingPosts(store, PATH)?.ids,
    shown: () => entriesOf(storedFeed(store, PATH)).map(({ id }) => id),
  };
}

describe("a check for new posts", () => {
  it("goes on with the fresh page's URL once something was modified", async () => {
    const url = (token: number) => `/services/data/v66.0/chatter/feeds/news/me/is-modified?since=2%3A${token}`;
    const { check, asked } = open(
      { isModifiedUrl: url(1) },
      { isModified: false, nextPollUrl: url(2) },
      { isModified: true, nextPollUrl: null },
      { elements: [], isModifiedUrl: url(3) },
      { isModified: false, nextPollUrl: url(4) },
    );
    for (let checks = 0; checks < 3; checks++) await check();
    expect(asked()).toEqual([url(1), url(2), PATH, url(3)]);
  });

  it("asks for new posts where the org will not say whether anything changed, and fails as that does", async () => {
    const { check, asked, store } = open({ isModifiedUrl: "/is-modified?since=1", updatesUrl: since(1) }, {});
    const get = vi.mocked(store.connection.get);
    get.mockReset();
    get.mockRejectedValueOnce(new ConnectError("forbidden", "FUNCTIONALITY_NOT_ENABLED", 403)).mockResolvedValueOnce({ elements: [] });
    await check();
    expect(asked()).toEqual(["/is-modified?since=1", expect.stringContaining(since(1))]);
    get.mockResolvedValueOnce({ elements: [], isModifiedUrl: "/is-modified?since=2" });
    await check();
    get.mockRejectedValueOnce(new ConnectError("offline", ""));
    await expect(check()).rejects.toThrow(ConnectError);
    expect(asked().at(-1)).toBe("/is-modified?since=2");
  });

  it("repeats the feed's own parameters, such as its order", async () => {
    const { check, asked } = open({ updatesUrl: since(1) }, { elements: [] });
    await check();
    expect(asked()).toEqual([`${since(1)}&pageSize=25&recentCommentCount=2&sort=LastModifiedDateDesc&q=a%26b`]);
  });

  it("uses the `updatesUrl` before the latest, so that no post of the same second is missed or counted twice", async () => {
    const { check, asked, waiting, shown, show } = open(
      { updatesUrl: since(1) },
      { elements: elements("c"), updatesUrl: since(2) },
      { elements: elements("same-second", "c", "a"), updatesUrl: since(2) },
      { elements: elements("d"), updatesUrl: since(3) },
    );
    await check();
    await check();
    expect(waiting()).toEqual(["same-second", "c"]);
    await show();
    expect(shown()).toEqual(["same-second", "c", "a", "b"]);
    await check();
    expect(waiting()).toEqual(["d"]);
    expect(asked().map((url) => /updatedSince=2%3A(\d)/.exec(url)?.[1])).toEqual(["1", "1", "2"]);
  });

  it("updates known elements in place and keeps loaded comments", async () => {
    const { store, check, shown, waiting } = open(
      { updatesUrl: since(1) },
      { elements: [{ id: "b", capabilities: { comments: { page: { items: [{ id: "2" }, { id: "3" }], total: 4 } } } }] },
    );
    receive(
      store,
      FEED_ELEMENTS,
      { id: "b", capabilities: { comments: { page: { items: [{ id: "1" }, { id: "2" }], total: 2 } } } },
      store.records.tick(),
    );
    await check();
    expect(waiting()).toEqual([]);
    expect(shown()).toEqual(["a", "b"]);
    expect(store.records.get(FEED_ELEMENTS, "b")).toMatchObject({
      capabilities: { comments: { page: { total: 4, items: [{ id: "1" }, { id: "2" }, { id: "3" }] } } },
    });
  });

  it("stops when one answer cannot hold all new posts, and then reloads the feed", async () => {
    const { check, show, asked, shown } = open(
      { updatesUrl: since(1) },
      { elements: elements("c"), nextPageUrl: "/more", updatesUrl: since(2) },
      { elements: elements("e", "d", "c"), updatesUrl: since(3) },
    );
    await check();
    await check();
    expect(asked()).toHaveLength(1);
    await show();
    expect(asked()[1]).toBe(PATH);
    expect(shown()).toEqual(["e", "d", "c"]);
  });

  it("asks `isModifiedUrl` first where there is one, and follows its `nextPollUrl`", async () => {
    const { check, asked, waiting } = open(
      { isModifiedUrl: "/is-modified?since=1" },
      { isModified: false, nextPollUrl: "/is-modified?since=2" },
      { isModified: true, nextPollUrl: "/is-modified?since=3" },
      { elements: elements("c", "a", "b") },
    );
    await check();
    await check();
    expect(asked()).toEqual(["/is-modified?since=1", "/is-modified?since=2", PATH]);
    expect(waiting()).toEqual(["c"]);
  });

  it("makes no call for a feed without either URL", async () => {
    const { check, asked } = open({ updatesUrl: null });
    await check();
    expect(asked()).toEqual([]);
  });
});
