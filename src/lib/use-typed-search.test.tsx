// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { typingPause, useTypedSearch } from "./use-typed-search.ts";

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-03-10T12:00:00Z") }));
afterEach(() => vi.useRealTimers());

/** Types letter by letter. @returns what the org is asked for, in order */
function type(text: string, gap: number) {
  const asked: string[] = [];
  const { rerender, result } = renderHook(
    ({ typed }) => {
      const search = useTypedSearch(typed);
      if (search.asked !== null && search.asked !== asked.at(-1)) asked.push(search.asked);
      return search;
    },
    { initialProps: { typed: "" } },
  );
  act(() => void vi.advanceTimersByTime(5_000));
  for (let end = 1; end <= text.length; end++) {
    rerender({ typed: text.slice(0, end) });
    act(() => void vi.advanceTimersByTime(gap));
  }
  return { asked, result, rerender };
}

test("the org is asked once, 150 ms after the last letter", () => {
  const { asked, result } = type("heron", 90);
  expect(result.current).toEqual({ words: "heron", asked: null, isTyping: true });
  act(() => void vi.advanceTimersByTime(60));
  expect(asked).toEqual(["heron"]);
  expect(result.current.isTyping).toBe(false);
});

test("who types slowly does not ask for each letter", () => {
  const { asked } = type("heron", 300);
  act(() => void vi.advanceTimersByTime(150));
  expect(asked).toEqual(["heron"]);
  expect(typingPause(5_000)).toBe(150);
});

test("too few letters ask for nothing, at once, and blanks for nothing else", () => {
  const { asked, result, rerender } = type("he", 200);
  act(() => void vi.advanceTimersByTime(1_000));
  rerender({ typed: "he " });
  expect(result.current).toEqual({ words: "he", asked: "he", isTyping: false });
  rerender({ typed: "h*" });
  expect(result.current).toEqual({ words: "h*", asked: null, isTyping: false });
  expect(asked).toEqual(["he"]);
});
