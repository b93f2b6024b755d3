import { expect, test } from "vitest";
import { lastMoment } from "./last-moment.ts";

test("an announcement expires at the end of its day, whatever the time in its date", () => {
  const end = Date.parse("2026-02-22T23:59:59.999Z");
  expect(lastMoment("2026-02-22T00:00:00.000Z")).toBe(end);
  expect(lastMoment("2026-02-22T17:30:00.000Z")).toBe(end);
  expect(lastMoment("2026-02-22T23:59:59.000Z")).toBe(end);
});

test("without a date it does not expire", () => {
  expect([lastMoment(null), lastMoment(undefined), lastMoment("soon")]).toEqual([null, null, null]);
});
