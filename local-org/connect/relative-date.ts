import { type Language, PHRASES } from "./languages.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long dates are told relative to now. */
const RELATIVE_FOR = 48 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as the feed writes it: "Just now", "2m ago", "3h ago", else "September 18, 2020 at 6:35 AM".
 *
 * @param at epoch milliseconds
 * @param timeZone the user's, such as "Europe/Berlin"
 */
export function relativeDate(at: number, now: number, language: Language, timeZone: string): string {
  const age = now - at;
  const phrases = PHRASES[language];
  if (age < MINUTE) return phrases.justNow;
  if (age < HOUR) return phrases.minutesAgo(Math.floor(age / MINUTE));
  if (age < RELATIVE_FOR) return phrases.hoursAgo(Math.floor(age / HOUR));
  const key = `${language} ${timeZone}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short", timeZone })));
  // Newer ICU data puts narrow no-break spaces where the API has plain ones.
  return format.format(at).replaceAll("\u202f", " ");
}
