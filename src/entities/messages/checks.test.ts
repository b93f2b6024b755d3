// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ConnectError } from "~/connect/errors.ts";
import { UNREAD_PATH } from "~/connect/conversations.ts";
import { testStore } from "~/testing/render-in-app.tsx";
import { watchMessages } from "./checks.ts";
import { unreadOf } from "./unread.ts";

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-03-10T12:00:00Z") });
  localStorage.clear();
  Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "visible" });
});
afterEach(() => vi.useRealTimers());

/** Lets minutes pass while somebody is there: polls are fewer while nobody touches the page. */
async function pass(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    window.dispatchEvent(new Event("pointermove"));
    await vi.advanceTimersByTimeAsync(MINUTE);
  }
}

test("the number of unread conversations is read in every poll, unless a page shows more", async () => {
  const get = vi.fn(async () => ({ unreadCount: 2, hasMore: false }));
  const store = testStore({ get: get as never });
  const end = watchMessages(store);
  await pass(4);
  expect(get.mock.calls).toEqual(Array.from({ length: 4 }, () => [UNREAD_PATH]));
  expect(unreadOf(store).get()).toEqual({ count: 2, hasMore: false });
  const page = vi.fn(async () => undefined);
  get.mockClear();
  const endPage = watchMessages(store, page);
  await pass(4);
  expect(page).toHaveBeenCalledTimes(4);
  expect(get).not.toHaveBeenCalled();
  endPage();
  end();
  store.close();
});

test("where another tab asks, a page reads what is new once it hears that there is more", async () => {
  const store = testStore();
  const page = vi.fn(async () => undefined);
  unreadOf(store).set({ count: 1, hasMore: false });
  const end = watchMessages(store, page);
  unreadOf(store).set({ count: 0, hasMore: false });
  expect(page).not.toHaveBeenCalled();
  unreadOf(store).set({ count: 1, hasMore: false });
  expect(page).toHaveBeenCalledOnce();
  end();
  unreadOf(store).set({ count: 5, hasMore: false });
  expect(page).toHaveBeenCalledOnce();
  store.close();
});

test("what a page has found itself is not read again", async () => {
  const store = testStore();
  const page = vi.fn(async () => unreadOf(store).set({ count: 3, hasMore: false }));
  watchMessages(store, page);
  await pass(1);
  expect(page).toHaveBeenCalledOnce();
  store.close();
});

test("a refusal for good ends the checks, and nothing is unread any more; one that may pass does not", async () => {
  const check = vi
    .fn()
    .mockRejectedValueOnce(new ConnectError("server", ""))
    .mockRejectedValue(new ConnectError("disabled", "", 403));
  const store = testStore();
  unreadOf(store).set({ count: 2, hasMore: false });
  watchMessages(store, check);
  await pass(1);
  expect(unreadOf(store).get().count).toBe(2);
  await pass(5);
  expect(check).toHaveBeenCalledTimes(2);
  expect(unreadOf(store).get().count).toBe(0);
  store.close();
});
