/** The current language, as a BCP 47 tag. */
let locale = "en";

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

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
