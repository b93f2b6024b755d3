import { expect, test } from "vitest";
import { formatShortTime } from "./short-time.ts";

const NOW = Date.parse("2026-05-20T12:00:00Z");
const HOUR = 60 * 60_000;
const ago = (hours: number) => formatShortTime(NOW - hours * HOUR, NOW);

test("a short time is relative for two days, then the date, with the year if it is not this one", () => {
  expect([ago(3), ago(47), ago(48), ago(365 * 24)]).toEqual(["3h ago", "47h ago", "May 18", "May 20, 2025"]);
});
