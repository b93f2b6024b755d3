import { perLocale } from "./per-locale.ts";

type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = perLocale((locale) => new Intl.PluralRules(locale));
const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const counts = perLocale((locale) => new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }));
const percentages = perLocale((locale) => new Intl.NumberFormat(locale, { style: "percent" }));

/** The plural form for a count, with `#` replaced by the formatted count. */
export function plural(count: number, forms: Forms): string {
  const form = forms[rules().select(count)] ?? forms.other;
  return form.replace("#", formatNumber(count));
}

/** Formats a count for where there is little room: "1.2K", "12 Tsd." */
export function formatCount(value: number): string {
  return counts().format(value);
}

/** A text about a count, with the count as {@link formatCount} writes it: the name of what shows that has it, too. */
export function withShortCount(text: string, count: number): string {
  return text.replace(formatNumber(count), formatCount(count));
}

/** Formats a whole number. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

const sizes = UNITS.map((unit, power) =>
  perLocale(
    (locale) =>
      new Intl.NumberFormat(locale, {
        style: "unit",
        unit,
        unitDisplay: power === 0 ? "long" : "short",
        maximumFractionDigits: power > 1 ? 1 : 0,
      }),
  ),
);

/** Formats a number of bytes: "1.2 MB". Powers of 1,000, as in file managers and Salesforce. */
export function formatBytes(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return sizes[power]?.().format(bytes / 1000 ** power) ?? "";
}

/** Formats a fraction between 0 and 1 as a percentage without decimals. */
export function formatPercent(share: number): string {
  return percentages().format(share);
}
