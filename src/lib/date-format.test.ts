import { afterEach, expect, test, vi } from "vitest";
import { formatTimestamp, parseDate } from "./date-format.ts";
import * as locales from "./locale.ts";

const NOW = Date.parse("2026-05-20T12:00:00Z");
const ago = (milliseconds: number) => formatTimestamp(NOW - milliseconds, NOW);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test("times are relative for two days", () => {
  expect(ago(5_000)).toBe("now");
  expect(ago(17 * MINUTE)).toBe("17m ago");
  expect(ago(3 * HOUR)).toBe("3h ago");
  expect(ago(47 * HOUR + 59 * MINUTE)).toBe("47h ago");
});

test("after two days times are absolute, with the year if it is not this one", () => {
  expect(ago(48 * HOUR)).toMatch(/^May 18 at \d/);
  expect(ago(365 * 24 * HOUR)).toMatch(/^May 20, 2025 at \d/);
});

test.each([
  ["de", "vor 17 Min.", "vor 3 Std."],
  ["fr", "il y a 17 min", "il y a 3 h"],
  ["es", "hace 17 min", "hace 3 h"],
])("%s says the same as people write it", (language, minutes, hours) => {
  vi.spyOn(locales, "currentLocale").mockReturnValue(language);
  expect([ago(17 * MINUTE), ago(3 * HOUR)].map((text) => text.replaceAll(/\s/g, " "))).toEqual([minutes, hours]);
});

afterEach(() => void vi.restoreAllMocks());

test("a time in the future is now", () => {
  expect(ago(-10 * MINUTE)).toBe("now");
});

test("an invalid date is null", () => {
  expect(parseDate("2020-09-18T13:35:44.000Z")).toBe(1600436144000);
  expect(parseDate("soon")).toBeNull();
  expect(parseDate(null)).toBeNull();
});
