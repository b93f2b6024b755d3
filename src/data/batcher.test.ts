import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createBatcher } from "./batcher.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A batcher with a log of its calls; each call ends when the test says so. */
function batcherOf(most = 10) {
  const asked: (readonly string[])[] = [];
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const { want } = createBatcher((ids) => {
    asked.push(ids);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  }, most);
  return { want, asked, ends, pass: () => vi.advanceTimersByTimeAsync(60) };
}

test("ids wanted at about the same time share one call, each id once", async () => {
  const { want, asked, ends, pass } = batcherOf();
  const all = Promise.all([want("a"), want("b"), want("a")]);
  await pass();
  expect(asked).toEqual([["a", "b"]]);
  ends[0]?.resolve();
  await expect(all).resolves.toHaveLength(3);
});

test("at most one call runs; ids wanted meanwhile go into the next, except those already being read", async () => {
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

test("a call has no more ids than the org accepts", async () => {
  const { want, asked, ends, pass } = batcherOf(2);
  for (const id of ["a", "b", "c"]) void want(id);
  await pass();
  ends[0]?.resolve();
  await pass();
  expect(asked).toEqual([["a", "b"], ["c"]]);
});

test("a failure rejects for all callers, and the id can be wanted again", async () => {
  const { want, asked, ends, pass } = batcherOf();
  const wanted = want("a");
  await pass();
  ends[0]?.reject(new Error("no"));
  await expect(wanted).rejects.toThrow("no");
  void want("a");
  await pass();
  expect(asked).toHaveLength(2);
});
