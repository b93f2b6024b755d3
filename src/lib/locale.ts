/** The language that texts, numbers and dates are written in: a BCP 47 tag. */
let locale = "en";

/** Chooses the language: the first wanted one that the catalogue has, else English. Sets `lang` and `dir` of the document. */
export function setLocale(wanted: readonly string[]): void {
  locale = wanted.find((tag) => CATALOGUES.includes(tag.split("-")[0] ?? "")) ?? "en";
  document.documentElement.lang = locale;
  document.documentElement.dir = /^(ar|he|fa|ur)\b/.test(locale) ? "rtl" : "ltr";
}

/** The language in use. */
export function currentLocale(): string {
  return locale;
}

const CATALOGUES = ["en"];
