import { formatTimestamp } from "./date-format.ts";
import { perLocale } from "./per-locale.ts";

const RELATIVE_FOR = 48 * 60 * 60_000;

const days = perLocale((locale) => new Intl.DateTimeFormat(locale, { month: "short", day: "numeric" }));
const daysWithYear = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium" }));

/**
 * A compact time for lists: relative for two days ("17m ago"), then the date ("Sep 18", with the year if it is not this
 * one).
 *
 * @param date epoch milliseconds
 * @param now epoch milliseconds
 */
export function formatShortTime(date: number, now: number): string {
  if (now - date < RELATIVE_FOR) return formatTimestamp(date, now);
  return (new Date(date).getFullYear() === new Date(now).getFullYear() ? days() : daysWithYear()).format(date);
}
