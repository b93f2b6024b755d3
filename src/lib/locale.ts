/** The language that texts, numbers and dates are written in: a BCP 47 tag. */
let locale = "en";

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Sets the language that numbers and dates are written in, and `lang` and `dir` of the document. */
export function setLocale(tag: string): void {
  locale = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = RIGHT_TO_LEFT.test(tag) ? "rtl" : "ltr";
}

/** The language in use. */
export function currentLocale(): string {
  return locale;
}
