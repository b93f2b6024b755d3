import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mayAskByItself, nextPage, type PageRead } from "./page-guard.ts";

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-03-03T10:00:00Z") }));
afterEach(() => void vi.useRealTimers());

const page = (...keys: string[]): PageRead => ({ keys, readAt: Date.now() });

test("a list continues at the org's next URL", () => {
  expect(nextPage("/b", ["/a"], [page("1")])).toBe("/b");
  expect(nextPage(null, ["/a"], [page("1")])).toBeNull();
  expect(mayAskByItself([page("1")])).toBe(true);
});

test("a URL that was already read ends the list", () => {
  expect(nextPage("/b", ["/a", "/b"], [page("1"), page("2")])).toBeNull();
});

test("one page without anything new is skipped; after a second one only a person continues", () => {
  expect(mayAskByItself([page("1"), page("1")])).toBe(true);
  expect(mayAskByItself([page("1"), page("1"), page()])).toBe(false);
  expect(mayAskByItself([page(), page()])).toBe(false);
  expect(nextPage("/d", ["/a", "/b", "/c"], [page("1"), page("1"), page()])).toBe("/d");
});

test("a stuck list still offers more if its next page was already read", () => {
  expect(nextPage("/b", ["/a", "/b"], [page(), page()])).toBe("/b");
});

test("no list loads more than twenty pages in ten seconds by itself", () => {
  const pages = Array.from({ length: 20 }, (_, index) => page(String(index)));
  expect(mayAskByItself(pages.slice(1))).toBe(true);
  expect(mayAskByItself(pages)).toBe(false);
  vi.advanceTimersByTime(10_000);
  expect(mayAskByItself(pages)).toBe(true);
});
