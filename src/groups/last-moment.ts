import { parseDate } from "~/lib/date-format.ts";

const DAY = 24 * 60 * 60_000;

/**
 * The last moment of the day on which an announcement expires, in epoch milliseconds: it stands until 11:59 p.m. of that
 * day, whatever the time in the date. Null where there is no date.
 */
export function lastMoment(expirationDate: string | null | undefined): number | null {
  const time = parseDate(expirationDate);
  return time === null ? null : (Math.floor(time / DAY) + 1) * DAY - 1;
}
