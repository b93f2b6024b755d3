import { expect, test } from "vitest";
import { dayAfter, endOf, lastMoment } from "./last-moment.ts";

test("an announcement expires at the end of its day, whatever the time in its date", () => {
  const end = Date.parse("2026-02-22T23:59:59.999Z");
  expect(lastMoment("2026-02-22T00:00:00.000Z")).toBe(end);
  expect(lastMoment("2026-02-22T17:30:00.000Z")).toBe(end);
  expect(lastMoment("2026-02-22T23:59:59.000Z")).toBe(end);
});

test("without a date it does not expire", () => {
  expect([lastMoment(null), lastMoment(undefined), lastMoment("soon")]).toEqual([null, null, null]);
});

test("days are counted where the person is, over the ends of months and clocks that change", () => {
  expect(dayAfter(0, new Date(2026, 1, 22, 0, 1))).toBe("2026-02-22");
  expect(dayAfter(7, new Date(2026, 1, 26, 23, 59))).toBe("2026-03-05");
  expect(dayAfter(3, new Date(2026, 9, 24, 0, 30))).toBe("2026-10-27");
});

test("the last day is the same day wherever somebody reads it", () => {
  expect(lastMoment(endOf("2026-02-22"))).toBe(Date.parse("2026-02-22T23:59:59.999Z"));
  expect(new Date(endOf("2026-02-22")).toLocaleDateString("en", { timeZone: "America/Los_Angeles" })).toBe("2/22/2026");
});
