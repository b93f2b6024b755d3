import { expect, test, vi } from "vitest";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { inOrder, loadEarlierComments } from "./earlier-comments.ts";

test.each([
  ["before what is held", ["c", "d"], ["a", "b"], "abcd"],
  ["where the two meet", ["c", "d"], ["b", "c"], "bcd"],
  ["behind older ones", ["a", "b", "c"], ["c", "d"], "abcd"],
  ["around what is held", ["c"], ["a", "b", "c", "d"], "abcd"],
])("a page of comments goes %s", (_where, held, page, all) => {
  expect(inOrder(held, page).join("")).toBe(all);
});

test("after the last page there is nothing more to ask for, whatever the org counts", async () => {
  const get = vi.fn().mockResolvedValue({ total: 9, nextPageUrl: null, items: [{ id: "a" }] });
  const store = testStore({ get });
  const first = { total: 9, nextPageUrl: "/earlier", items: [{ id: "b" }] };
  receive(store, FEED_ELEMENTS, { id: "0D51", capabilities: { comments: { page: first } } }, store.records.tick());
  await loadEarlierComments(store, "0D51");
  expect(store.records.get(FEED_ELEMENTS, "0D51")?.capabilities?.comments?.page).toEqual({
    total: 2,
    nextPageUrl: null,
    items: [{ id: "a" }, { id: "b" }],
  });
});

test("earlier comments come many at once, though the org's own next page has three", async () => {
  const get = vi.fn().mockResolvedValue({ total: 9, nextPageUrl: "/items?pageSize=51&page=2", items: [{ id: "a" }, { id: "b" }] });
  const store = testStore({ get });
  const page = { total: 9, nextPageUrl: "/items?page=2", items: [{ id: "b" }] };
  receive(store, FEED_ELEMENTS, { id: "0D51", capabilities: { comments: { page } } }, store.records.tick());
  await loadEarlierComments(store, "0D51");
  await loadEarlierComments(store, "0D51");
  expect(get.mock.calls.map(([path]: string[]) => path)).toEqual([
    "/chatter/feed-elements/0D51/capabilities/comments/items?pageSize=51",
    "/items?pageSize=51&page=2",
  ]);
});
