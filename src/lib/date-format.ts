import { perLocale } from "./per-locale.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const DATE = { month: "long", day: "numeric", hour: "numeric", minute: "2-digit" } as const;

// Only the narrow style of English is what people write: "6m ago". Others have "vor 6 m" and "-6 min".
const ages = perLocale(
  (locale) => new Intl.RelativeTimeFormat(locale, { style: locale.startsWith("en") ? "narrow" : "short", numeric: "auto" }),
);
const dates = perLocale((locale) => new Intl.DateTimeFormat(locale, DATE));
const datesWithYear = perLocale((locale) => new Intl.DateTimeFormat(locale, { ...DATE, year: "numeric" }));
const fullDates = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" }));

/**
 * A feed element's time as Chatter shows it: relative for two days ("17m ago"), then absolute ("September 18, 2020 at
 * 6:35 AM"). A time in the future (the device's clock is slow) reads as now.
 *
 * @param date epoch milliseconds
 * @param now epoch milliseconds
 */
export function formatTimestamp(date: number, now: number): string {
  const age = now - date;
  if (age >= 2 * DAY) return formatDate(date, now);
  const relative = ages();
  if (age < MINUTE) return relative.format(0, "second");
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), "minute");
  return relative.format(-Math.floor(age / HOUR), "hour");
}

/**
 * Creates the formatters that {@link formatTimestamp} needs. The first ones of a page take 30 ms, so call it while the
 * page is waiting anyway.
 */
export function prepareTimestamps(): void {
  formatTimestamp(0, 0);
  formatTimestamp(0, 2 * DAY);
}

/** The full date with weekday, for tooltips and screen readers. */
export function formatFullDate(date: number): string {
  return fullDates().format(date);
}

/** The date and time, with the year where it is not that of `now`: "September 18 at 6:35 AM". Both in epoch milliseconds. */
export function formatDate(date: number, now: number = Date.now()): string {
  const isThisYear = new Date(date).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? dates() : datesWithYear()).format(date);
}

/** Epoch milliseconds of an ISO date from the API; null if it is missing or invalid. */
export function parseDate(iso: string | null | undefined): number | null {
  const time = Date.parse(iso ?? "");
  return Number.isNaN(time) ? null : time;
}
