import { formatTimestamp } from "./date-format.ts";
import { perLocale } from "./per-locale.ts";

const RELATIVE_FOR = 48 * 60 * 60_000;

const days = perLocale((locale) => new Intl.DateTimeFormat(locale, { month: "short", day: "numeric" }));
const daysWithYear = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium" }));

/**
 * The time of something in a list, in few letters: relative under two days ("17m ago"), the day alone after ("Sep 18",
 * with its year where that is another).
 *
 * @param date epoch milliseconds
 * @param now epoch milliseconds
 */
export function formatShortTime(date: number, now: number): string {
  if (now - date < RELATIVE_FOR) return formatTimestamp(date, now);
  return (new Date(date).getFullYear() === new Date(now).getFullYear() ? days() : daysWithYear()).format(date);
}
