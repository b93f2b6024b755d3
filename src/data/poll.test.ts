// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { testStore } from "~/testing/render-in-app.tsx";
import { type Check, pollOf } from "./poll.ts";
import { MINUTE } from "./polling.ts";

const MADE_BATCH = { results: [1, 2].map((total) => ({ statusCode: 200, result: { total } })) };

function open() {
  const get = vi.fn(async () => ({ total: 1 }));
  const send = vi.fn(async () => MADE_BATCH);
  const store = testStore({ get: get as never, send: send as never });
  return { store, get, send, poll: pollOf(store) };
}

const totals: (number | undefined)[] = [];
const reads =
  (path: string): Check =>
  async (get) =>
    void totals.push((await get<{ total: number }>(path)).total);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-03-10T12:00:00Z") });
  localStorage.clear();
  totals.length = 0;
  Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "visible" });
});
afterEach(() => vi.useRealTimers());

test("what is asked of several kinds is one call a minute, and each has its own answer", async () => {
  const { poll, get, send, store } = open();
  poll.add(reads("/connect/one"));
  poll.add(reads("/connect/other"));
  await vi.advanceTimersByTimeAsync(MINUTE / 2);
  expect(send).toHaveBeenCalledOnce();
  expect(totals).toEqual([1, 2]);
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(send).toHaveBeenCalledTimes(3);
  expect(get).not.toHaveBeenCalled();
  store.close();
});

test("what reads nothing costs nothing, and what is ended is not asked any more", async () => {
  const { poll, get, send, store } = open();
  const end = poll.add(reads("/connect/one"));
  poll.add(async () => undefined);
  await vi.advanceTimersByTimeAsync(MINUTE / 2);
  expect(get).toHaveBeenCalledOnce();
  end();
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(get).toHaveBeenCalledOnce();
  expect(send).not.toHaveBeenCalled();
  store.close();
});

test("what is added after the page has polled is asked at once, alone", async () => {
  const { poll, get, send, store } = open();
  poll.add(reads("/connect/one"));
  await vi.advanceTimersByTimeAsync(MINUTE / 2);
  poll.add(reads("/connect/other"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(get.mock.calls).toEqual([["/connect/one"], ["/connect/other"]]);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(get).toHaveBeenCalledTimes(2);
  expect(send).toHaveBeenCalledOnce();
  store.close();
});

test("while nobody touches the page, every other poll is left out", async () => {
  const { poll, get, store } = open();
  poll.add(reads("/connect/one"));
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(get).toHaveBeenCalledTimes(5);
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(get.mock.calls.length).toBeLessThanOrEqual(10);
  const before = get.mock.calls.length;
  for (let minute = 0; minute < 4; minute++) {
    window.dispatchEvent(new Event("pointermove"));
    await vi.advanceTimersByTimeAsync(MINUTE);
  }
  expect(get).toHaveBeenCalledTimes(before + 4);
  store.close();
});

test("nothing is asked while the org has asked for a break, nor after signing out", async () => {
  const { poll, get, store } = open();
  store.connection.pause.end = Date.now() + 3 * MINUTE;
  poll.add(reads("/connect/one"));
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(get).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1.5 * MINUTE);
  expect(get).toHaveBeenCalledOnce();
  store.close();
  await vi.advanceTimersByTimeAsync(9 * MINUTE);
  expect(get).toHaveBeenCalledOnce();
});
