import { safeStorage } from "./safe-storage.ts";

/** The current language, as a BCP 47 tag. */
let locale = "en";

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

const KEY = "chatter:locale";

/** Sets the language of numbers and dates, and `lang` and `dir` of the document. */
export function setLocale(tag: string): void {
  locale = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = RIGHT_TO_LEFT.test(tag) ? "rtl" : "ltr";
}

/** The current language. */
export function currentLocale(): string {
  return locale;
}

/** The normalized tag ("pt-BR" of "PT_br"), or null if it is invalid. */
export function localeOf(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

/** The language and region that were chosen on this device, such as "de-CH"; null for those of config.json or the browser. */
export function chosenLocale(): string | null {
  return localeOf(safeStorage("local").getItem(KEY) ?? "");
}

/** Sets them, for pages that load from now on. */
export function chooseLocale(tag: string | null): void {
  if (tag === null) safeStorage("local").removeItem(KEY);
  else safeStorage("local").setItem(KEY, tag);
}
