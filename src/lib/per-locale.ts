import { currentLocale } from "./locale.ts";

/** Makes a formatter once for the language in use: to make one takes about a millisecond, to use it next to nothing. */
export function perLocale<Formatter>(make: (locale: string) => Formatter): () => Formatter {
  let made: { locale: string; formatter: Formatter } | null = null;
  return () => {
    const locale = currentLocale();
    if (made?.locale !== locale) made = { locale, formatter: make(locale) };
    return made.formatter;
  };
}
