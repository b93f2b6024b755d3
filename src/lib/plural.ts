import { currentLocale } from "./locale.ts";

type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The form of a phrase for a count, with `#` replaced by the count as the language writes it. */
export function plural(count: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(currentLocale()).select(count)] ?? forms.other;
  return form.replace("#", formatNumber(count));
}

/** A whole number as the language writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(currentLocale()).format(value);
}

/** A number of bytes as people read it: "1.2 MB". Multiples of 1,000, as file managers and Salesforce count. */
export function formatBytes(bytes: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(currentLocale(), {
    style: "unit",
    unit: units[power],
    unitDisplay: power === 0 ? "long" : "short",
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}

/** A share between 0 and 1 as a percentage without decimals. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(currentLocale(), { style: "percent" }).format(share);
}
