import { perLocale } from "./per-locale.ts";

const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
const alternatives = perLocale((locale) => new Intl.ListFormat(locale, { type: "disjunction" }));

/** Several things as a sentence names them: "Ava, Ben, and Cleo". */
export function formatList(items: Iterable<string>): string {
  return lists().format(items);
}

/** Several things of which one is meant: "a, b, or c". */
export function formatAlternatives(items: Iterable<string>): string {
  return alternatives().format(items);
}
