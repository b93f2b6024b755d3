// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { FEED_ELEMENTS, idsOf } from "~/data/kinds.ts";
import { receive } from "~/data/receive.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { loadEarlierComments } from "./earlier-comments.ts";
import { loadLinkedComment } from "./linked-comment.ts";

const ID = "0D51";

/** Comment number n of 200, the oldest first, 10 to a page. */
const comment = (n: number, inner?: object) => ({
  id: `c${n}`,
  createdDate: new Date(Date.UTC(2026, 0, 1, n)).toISOString(),
  ...(inner ? { capabilities: { comments: { page: { items: [inner] } } } } : {}),
});

const page = (last: number) => ({
  total: 200,
  items: Array.from({ length: 10 }, (_, index) => comment(last - 9 + index)),
  nextPageUrl: last > 10 ? `/page/${last - 10}?pageSize=10` : null,
});

function storeWith(context: () => Promise<unknown>) {
  const get = vi.fn(async (path: string) => (path.endsWith("/thread-context") ? context() : page(Number(/\/page\/(\d+)/.exec(path)?.[1]))));
  const store = testStore({ get: get as never });
  receive(store, FEED_ELEMENTS, { id: ID, capabilities: { comments: { page: page(200) } } }, store.records.tick());
  const shown = () => idsOf(store.records.get(FEED_ELEMENTS, ID)?.capabilities?.comments?.page);
  return { store, get, shown };
}

const isOver = () => false;

test("a comment far up is loaded with those that it answers, in three calls, and earlier ones find their place around it", async () => {
  const inThread = { capabilities: { comments: { page: { items: [comment(3, comment(5))] } } } };
  const { store, get, shown } = storeWith(async () => inThread);
  expect(await loadLinkedComment(store, ID, "c5", isOver)).toBe(true);
  expect(get).toHaveBeenCalledTimes(3);
  expect(shown().slice(0, 3)).toEqual(["c3", "c5", "c171"]);
  await loadEarlierComments(store, ID);
  expect(shown().slice(0, 3)).toEqual(["c3", "c5", "c161"]);
});

test("where the org gives no thread alone, the comments before it are loaded until it is there", async () => {
  const { store, shown } = storeWith(async () => Promise.reject(new Error("Not found.")));
  expect(await loadLinkedComment(store, ID, "c100", isOver)).toBe(true);
  expect(shown()[0]).toBe("c91");
  expect(await loadLinkedComment(store, ID, "c5", isOver)).toBe(true);
  expect(await loadLinkedComment(store, ID, "gone", isOver)).toBe(false);
});
