import { perLocale } from "./per-locale.ts";

const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
const alternatives = perLocale((locale) => new Intl.ListFormat(locale, { type: "disjunction" }));

/** A list in a sentence: "Ava, Ben, and Cleo". */
export function formatList(items: Iterable<string>): string {
  return lists().format(items);
}

/** A list of alternatives: "a, b, or c". */
export function formatAlternatives(items: Iterable<string>): string {
  return alternatives().format(items);
}
