import { expect, test } from "vitest";
import { testStore } from "~/testing/render-in-app.tsx";
import { prependIds } from "./new-elements.ts";
import { replaceFeed, storedFeed } from "./queries.ts";

const page = (...ids: string[]) => ({ entries: ids.map((id) => ({ key: id, id })), nextPageUrl: null });

function feedOf(...pages: ReturnType<typeof page>[]) {
  const store = testStore();
  if (pages.length > 0) replaceFeed(store, "/news", { pages, pageParams: pages.map(String) });
  return {
    prepend: (...ids: string[]) => prependIds(store, "/news", ids),
    shown: () => storedFeed(store, "/news")?.pages.map(({ entries }) => entries.map(({ id }) => id)),
  };
}

test("new elements are put on top in order", () => {
  const feed = feedOf(page("a", "b"), page("c"));
  feed.prepend("y", "x");
  expect(feed.shown()).toEqual([["y", "x", "a", "b"], ["c"]]);
});

test("an element already in the feed moves to the top and is listed once", () => {
  const feed = feedOf(page("a", "b"), page("c"));
  feed.prepend("c", "b", "c");
  expect(feed.shown()).toEqual([["c", "b", "a"], []]);
});

test("a feed that is not loaded is left alone", () => {
  const feed = feedOf();
  feed.prepend("x");
  expect(feed.shown()).toBeUndefined();
});
