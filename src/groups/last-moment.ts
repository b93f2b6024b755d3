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
