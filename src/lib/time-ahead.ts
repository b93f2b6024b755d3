import { perLocale } from "./per-locale.ts";

const MINUTE = 60_000;

const times = perLocale((locale) => new Intl.DateTimeFormat(locale, { timeStyle: "short" }));
const datesAndTimes = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }));

/**
 * A time in the future, rounded up to the minute: today as a time alone ("2:35 PM"), another day with its date.
 *
 * @param time epoch milliseconds by the device's clock
 */
export function formatTimeAhead(time: number): string {
  return formatMoment(Math.ceil(time / MINUTE) * MINUTE);
}

/**
 * A moment by the clock: today as a time alone ("2:35 PM"), another day with its date.
 *
 * @param time epoch milliseconds by the device's clock
 */
export function formatMoment(time: number): string {
  const isToday = new Date(time).toDateString() === new Date().toDateString();
  return (isToday ? times() : datesAndTimes()).format(time);
}
