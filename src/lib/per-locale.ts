import { currentLocale } from "./locale.ts";

/** Caches a formatter for the current language: creating one takes about a millisecond. */
export function perLocale<Formatter>(make: (locale: string) => Formatter): () => Formatter {
  let made: { locale: string; formatter: Formatter } | null = null;
  return () => {
    const locale = currentLocale();
    if (made?.locale !== locale) made = { locale, formatter: make(locale) };
    return made.formatter;
  };
}
