import { expect, test } from "vitest";
import { byDay, formatDay } from "./days.ts";

const at = (day: number, hour: number) => new Date(2026, 2, day, hour).getTime();
const message = (day: number, hour: number) => ({ id: `${day}-${hour}`, sentDate: new Date(at(day, hour)).toISOString() });

test("messages are put together by the day on which they were sent", () => {
  const days = byDay([message(8, 23), message(9, 0), message(9, 12)]);
  expect(days.map(({ messages }) => messages.map(({ id }) => id))).toEqual([["8-23"], ["9-0", "9-12"]]);
});

test("days are named as people name them", () => {
  const now = at(10, 1);
  expect([formatDay(at(10, 0), now), formatDay(at(9, 23), now)]).toEqual(["Today", "Yesterday"]);
  expect(formatDay(at(8, 12), now)).toContain("March 8");
});
