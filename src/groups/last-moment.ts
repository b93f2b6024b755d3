import { parseDate } from "~/lib/date-format.ts";

const DAY = 24 * 60 * 60_000;

/**
 * The last moment of an announcement's expiration day, in epoch milliseconds: it is shown until 11:59 p.m., whatever
 * the time in the date. Null without a date.
 */
export function lastMoment(expirationDate: string | null | undefined): number | null {
  const time = parseDate(expirationDate);
  return time === null ? null : (Math.floor(time / DAY) + 1) * DAY - 1;
}

/** The day so many days from today, where the person is, as date fields have it: "2026-11-26". */
export function dayAfter(days: number, now = new Date()): string {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** The expiration date of an announcement that is shown to the end of a day: noon, so that it is this day in every time zone. */
export function endOf(day: string): string {
  return `${day}T12:00:00.000Z`;
}
