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

test("the number of unread conversations is read in every second poll, unless a page shows more", async () => {
  const get = vi.fn(async () => ({ unreadCount: 2, hasMore: false }));
  const store = testStore({ get: get as never });
  const end = watchMessages(store);
  await vi.advanceTimersByTimeAsync(4.5 * MINUTE);
  expect(get.mock.calls.length).toBeGreaterThanOrEqual(2);
  expect(get.mock.calls.length).toBeLessThanOrEqual(3);
  expect(get).toHaveBeenCalledWith(UNREAD_PATH);
  expect(unreadOf(store).get()).toEqual({ count: 2, hasMore: false });
  const page = vi.fn(async () => undefined);
  get.mockClear();
  const endPage = watchMessages(store, page);
  await vi.advanceTimersByTimeAsync(4 * MINUTE);
  expect(page).toHaveBeenCalled();
  expect(get).not.toHaveBeenCalled();
  endPage();
  end();
  store.close();
});

test("a refusal for good ends the checks; one that may pass does not", async () => {
  const check = vi
    .fn()
    .mockRejectedValueOnce(new ConnectError("server", ""))
    .mockRejectedValue(new ConnectError("disabled", "", 403));
  const store = testStore();
  watchMessages(store, check);
  await vi.advanceTimersByTimeAsync(6 * MINUTE);
  expect(check).toHaveBeenCalledTimes(2);
  store.close();
});
