// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { FEED_ELEMENTS, idsOf } from "~/data/kinds.ts";
import { usageOf } from "~/data/in-use.ts";
import { receive } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { lookForComments, mayLookForComments, newerComments, showNewerComments, waitingIds } from "./newer-comments.ts";

const ID = "0D51";
const get = vi.fn();

/** Comments by their letters, which are their ages. */
const page = (letters: string, more: object = {}) => ({
  items: [...letters].map((id) => ({ id, createdDate: new Date(Date.UTC(2026, 0, 1, id.charCodeAt(0))).toISOString() })),
  ...more,
});

function storeWith(letters: string, ...open: string[]): Store {
  const store = testStore({ get });
  receive(store, FEED_ELEMENTS, { id: ID, capabilities: { comments: { page: page(letters, { nextPageUrl: "/earlier" }) } } }, 1);
  for (const id of open) see(store, id);
  return store;
}

function see(store: Store, id: string, top = 10): void {
  const list = document.createElement("ul");
  list.getBoundingClientRect = () => new DOMRect(0, top, 100, 100);
  newerComments(store).open.set(id, { list, lookedAt: 0 });
}

const shown = (store: Store) => idsOf(store.records.get(FEED_ELEMENTS, ID)?.capabilities?.comments?.page).join("");

beforeEach(() => void get.mockReset());

test("new comments wait, and go behind those that are shown, earlier ones left out", async () => {
  get.mockResolvedValue(page("bcdef", { total: 6, nextPageUrl: "/b" }));
  const store = storeWith("cd", ID);
  await lookForComments(store, get);
  expect(waitingIds(store, ID)).toEqual(["e", "f"]);
  expect(shown(store)).toBe("cd");
  showNewerComments(store, ID);
  expect(shown(store)).toBe("cdef");
  expect(store.records.get(FEED_ELEMENTS, ID)?.capabilities?.comments?.page).toMatchObject({ total: 6, nextPageUrl: "/earlier" });
  expect(waitingIds(store, ID)).toEqual([]);
});

test("where more came than one page holds, the page takes the place of what was shown", async () => {
  get.mockResolvedValue(page("xyz", { total: 26, nextPageUrl: "/w" }));
  const store = storeWith("ab", ID);
  await lookForComments(store, get);
  showNewerComments(store, ID);
  expect(shown(store)).toBe("xyz");
  expect(store.records.get(FEED_ELEMENTS, ID)?.capabilities?.comments?.page?.nextPageUrl).toBe("/w");
});

test("open posts in sight have their turn one after the other, and the others none", async () => {
  get.mockResolvedValue(page(""));
  const store = storeWith("a", "0D51", "0D52");
  see(store, "0D53", 5_000);
  for (let time = 0; time < 3; time++) {
    await lookForComments(store, get);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const asked = get.mock.calls.map(([path]) => /0D5\d/.exec(String(path))?.[0]);
  expect(asked).toEqual(["0D51", "0D52", "0D51"]);
});

test("nobody looks where nothing is open, or nobody has been there for a while", () => {
  const store = storeWith("a");
  expect(mayLookForComments(store)).toBe(false);
  see(store, ID);
  expect(mayLookForComments(store)).toBe(true);
  usageOf(store).at = Date.now() - 10 * 60_000;
  expect(mayLookForComments(store)).toBe(false);
});
