import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Connection } from "~/connect/connection.ts";
import { ConnectError } from "~/connect/errors.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { openStore } from "~/data/store.ts";
import { testConnection, testSignIn } from "~/testing/test-sign-in.ts";
import { loadElement } from "./load-element.ts";

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-03-03T10:00:00Z") }));
afterEach(() => void vi.useRealTimers());

const ids = Array.from({ length: 12 }, (_, index) => `0D50000000000${String(index).padStart(2, "0")}AAA`);

/** An org, and a page that wants all of `ids` as a feed does after a reload: the first in sight first, then each row. */
function setUp(answer: (path: string) => unknown) {
  const calls: { path: string; at: number }[] = [];
  const get = async (path: string) => {
    calls.push({ path, at: Date.now() });
    const body = answer(path);
    if (body instanceof Error) throw body;
    return body;
  };
  const store = openStore(testSignIn({ connection: testConnection({ get: get as Connection["get"] }) }));
  const errors = new Map<string, unknown>();
  const want = (wanted: readonly string[]) =>
    Promise.all(wanted.map((id) => loadElement(store, id, wanted).catch((error: unknown) => void errors.set(id, error))));
  const isHere = (id: string) => store.records.get(FEED_ELEMENTS, id) !== undefined;
  return { calls, store, errors, want, isHere };
}

const idOf = (path: string) => decodeURIComponent(/feed-elements\/([^?]+)/.exec(path)?.[1] ?? "");
const single = (path: string) => ({ id: idOf(path), body: { text: "here" } });
const batch = (path: string) => ({
  results: idOf(path)
    .replace("batch/", "")
    .split(",")
    .map((id) => ({ statusCode: 200, result: { id } })),
});

function mostInTwoSeconds(calls: readonly { at: number }[]): number {
  return Math.max(...calls.map(({ at }) => calls.filter((other) => other.at >= at && other.at < at + 2_000).length));
}

test("rows are read in one call", async () => {
  const { calls, want, isHere } = setUp(batch);
  const done = want(ids);
  await vi.advanceTimersByTimeAsync(100);
  await done;
  expect(calls).toHaveLength(1);
  expect(ids.every(isHere)).toBe(true);
});

test("an odd id goes alone, and its neighbours are there", async () => {
  const odd = "0D5 odd/id";
  const { calls, want, isHere, errors } = setUp((path) =>
    path.includes("batch")
      ? path.includes(" ")
        ? new ConnectError("invalid", "No.", 400)
        : batch(path)
      : new ConnectError("not-found", "", 404),
  );
  const done = want([ids[0] ?? "", odd, ids[1] ?? ""]);
  await vi.advanceTimersByTimeAsync(3_000);
  await done;
  expect([ids[0] ?? "", ids[1] ?? ""].every(isHere)).toBe(true);
  expect([...errors.keys()]).toEqual([odd]);
  expect(calls.map(({ path }) => path.split("/").at(-1)?.split("?")[0])).toContain(encodeURIComponent(odd));
});

test.each([400, 404, 500])(
  "where many at once are refused with %d, rows are read one by one, four in two seconds at most",
  async (status) => {
    const refusal = new ConnectError(status === 500 ? "server" : "invalid", "", status);
    const { calls, want, isHere } = setUp((path) => (path.includes("batch") ? refusal : single(path)));
    const done = want(ids.slice(0, 1)).then(() => want(ids));
    await vi.advanceTimersByTimeAsync(20_000);
    await done;
    expect(ids.every(isHere)).toBe(true);
    expect(calls).toHaveLength(ids.length + 1);
    expect(mostInTwoSeconds(calls)).toBeLessThanOrEqual(4);
  },
);

test("what fails for a passing reason ends it for all, and another try begins anew", async () => {
  let isLimited = true;
  const { calls, want, isHere, errors } = setUp((path) => (isLimited ? new ConnectError("limit", "", 503) : batch(path)));
  const first = want(ids);
  await vi.advanceTimersByTimeAsync(5_000);
  await first;
  expect(calls).toHaveLength(1);
  expect(errors.size).toBe(ids.length);
  isLimited = false;
  const second = want(ids);
  await vi.advanceTimersByTimeAsync(5_000);
  await second;
  expect(ids.every(isHere)).toBe(true);
});

test("a connection that is lost between single reads ends the line", async () => {
  const { calls, want, errors } = setUp((path) => new ConnectError(path.includes("batch") ? "invalid" : "offline", ""));
  const done = want(ids);
  await vi.advanceTimersByTimeAsync(20_000);
  await done;
  expect(calls).toHaveLength(2);
  expect(errors.size).toBe(ids.length);
});
