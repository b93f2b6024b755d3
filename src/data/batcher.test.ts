import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createBatcher } from "./batcher.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A batcher, and what it asked for; each call ends when it is told to. */
function batcherOf(most = 10) {
  const asked: (readonly string[])[] = [];
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const { want } = createBatcher((ids) => {
    asked.push(ids);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  }, most);
  return { want, asked, ends, pass: () => vi.advanceTimersByTimeAsync(60) };
}

test("what is wanted in a moment is asked for in one call, and each thing once", async () => {
  const { want, asked, ends, pass } = batcherOf();
  const all = Promise.all([want("a"), want("b"), want("a")]);
  await pass();
  expect(asked).toEqual([["a", "b"]]);
  ends[0]?.resolve();
  await expect(all).resolves.toHaveLength(3);
});

test("one call is under way at most; what is wanted meanwhile goes into the next, and what is on its way is not asked again", async () => {
  const { want, asked, ends, pass } = batcherOf();
  void want("a");
  await pass();
  void want("b");
  void want("a");
  await pass();
  expect(asked).toEqual([["a"]]);
  ends[0]?.resolve();
  await pass();
  expect(asked).toEqual([["a"], ["b"]]);
});

test("a call holds no more than the org takes", async () => {
  const { want, asked, ends, pass } = batcherOf(2);
  for (const id of ["a", "b", "c"]) void want(id);
  await pass();
  ends[0]?.resolve();
  await pass();
  expect(asked).toEqual([["a", "b"], ["c"]]);
});

test("a failure reaches whoever waits, and the thing can be wanted again", async () => {
  const { want, asked, ends, pass } = batcherOf();
  const wanted = want("a");
  await pass();
  ends[0]?.reject(new Error("no"));
  await expect(wanted).rejects.toThrow("no");
  void want("a");
  await pass();
  expect(asked).toHaveLength(2);
});
