import { describe, expect, test } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { addComment, removeComment, uncountComment } from "./comments.ts";
import { COMMENTS, FEED_ELEMENTS, FILES, GROUPS, PEOPLE } from "./kinds.ts";
import { receive, receiveAll } from "./receive.ts";

const ID = "0D5000000000001AAA";
const named = (...ids: string[]) => ids.map((id) => ({ id }));

function withComments(page: object): FeedElement {
  return { id: ID, capabilities: { comments: { page } } };
}

function opened() {
  const store = testStore();
  return {
    store,
    receive: (page: object) => receive(store, FEED_ELEMENTS, withComments(page), store.records.tick()),
    page: () => store.records.get(FEED_ELEMENTS, ID)?.capabilities?.comments?.page,
  };
}

describe("a feed element", () => {
  test("gets a default for a capability sent without a value, but none for a missing one", () => {
    const { store } = opened();
    const capabilities = { chatterLikes: null, comments: null, bookmarks: null, poll: null };
    receive(store, FEED_ELEMENTS, { id: ID, capabilities }, store.records.tick());
    expect(store.records.get(FEED_ELEMENTS, ID)?.capabilities).toEqual({ chatterLikes: {}, comments: {}, bookmarks: {}, poll: null });
  });

  test("keeps its comments as separate records", () => {
    const { store, page, receive: take } = opened();
    take({ total: 1, items: [{ id: "0D71", body: { text: "Yes" } }] });
    expect(page()).toEqual({ total: 1, items: named("0D71") });
    expect(store.records.get(COMMENTS, "0D71")?.body?.text).toBe("Yes");
  });

  test("requested before one of its comments was deleted neither lists nor counts it", () => {
    const { store, page } = opened();
    const before = store.records.tick();
    store.records.put(COMMENTS, "0D71", null, store.records.tick());
    receive(store, FEED_ELEMENTS, withComments({ total: 2, items: named("0D71", "0D72") }), before);
    expect(page()).toEqual({ total: 1, items: named("0D72") });
  });

  test("keeps 50 loaded comments when an answer has the latest 25", () => {
    const { page, receive: take } = opened();
    const ids = Array.from({ length: 50 }, (_, index) => `c${index}`);
    take({ total: 60, items: named(...ids), nextPageUrl: "/earlier" });
    take({ total: 61, items: named(...ids.slice(26), "new"), nextPageUrl: "/other" });
    expect(page()).toEqual({ total: 61, items: named(...ids, "new"), nextPageUrl: "/earlier" });
  });

  test("drops loaded comments if there may be a gap after them", () => {
    const { page, receive: take } = opened();
    take({ total: 2, items: named("a", "b") });
    take({ total: 9, items: named("y", "z"), nextPageUrl: "/between" });
    expect(page()).toEqual({ total: 9, items: named("y", "z"), nextPageUrl: "/between" });
  });

  test("drops a comment that was deleted elsewhere", () => {
    const { page, receive: take } = opened();
    take({ total: 3, items: named("a", "b", "c") });
    take({ total: 2, items: named("b") });
    expect(page()?.items).toEqual(named("a", "b"));
  });

  test("keeps its comments if an answer has none of them", () => {
    const { page, receive: take } = opened();
    take({ total: 2, items: named("a", "b") });
    take({ total: 2, items: [] });
    expect(page()?.items).toEqual(named("a", "b"));
  });

  test.each([null, 7, "text", [], {}, { id: 7 }, { id: "" }])("%j has no id and is not stored", (thing) => {
    const store = testStore();
    expect(receive(store, FEED_ELEMENTS, thing, store.records.tick())).toBeNull();
  });
});

test("comments are counted when added and removed", () => {
  const element = withComments({ total: 5, items: named("a", "b") });
  const page = (changed: FeedElement) => changed.capabilities?.comments?.page;
  expect(page(addComment(element, "c"))).toEqual({ total: 6, items: named("a", "b", "c") });
  expect(addComment(element, "b")).toBe(element);
  expect(page(removeComment(element, "a"))).toEqual({ total: 4, items: named("b") });
  expect(page(uncountComment(element, "a"))).toEqual({ total: 4, items: named("a", "b") });
  expect(uncountComment(element, "gone")).toBe(element);
});

test("a person has one record for the 15- and the 18-character id", () => {
  const store = testStore();
  receive(store, PEOPLE, { id: "005000000000001", name: "Mia" }, store.records.tick());
  receive(store, PEOPLE, { id: "005000000000001AAA", title: "Lead" }, store.records.tick());
  expect(store.records.get(PEOPLE, "005000000000001AAA")).toMatchObject({ name: "Mia", title: "Lead" });
});

test("a list of groups does not remove fields that a group's own answer had", () => {
  const store = testStore();
  receive(store, GROUPS, { id: "0F91", name: "Heron", information: { text: "Why" } }, store.records.tick());
  receiveAll(store, GROUPS, [{ id: "0F91", name: "Heron", information: null, memberCount: 4 }, null], store.records.tick());
  expect(store.records.get(GROUPS, "0F91")).toMatchObject({ information: { text: "Why" }, memberCount: 4 });
});

test("an outdated list of files does not replace a newer version", () => {
  const store = testStore();
  receive(store, FILES, { id: "0691", modifiedDate: "2026-02-02T00:00:00.000Z", versionNumber: "2" }, store.records.tick());
  receive(store, FILES, { id: "0691", modifiedDate: "2026-02-01T00:00:00.000Z", versionNumber: "1" }, store.records.tick());
  expect(store.records.get(FILES, "0691")?.versionNumber).toBe("2");
});
