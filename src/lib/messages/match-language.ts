import { localeOf } from "../locale.ts";

const HAS_SCRIPT = /-[A-Z][a-z]{3}/;

/** An available language, and the wanted tag that led to it, which sets the format of numbers and dates. */
export interface Match<Name extends string = string> {
  language: Name;
  /** BCP 47 tag: "de-AT" if Austrian German was wanted and there is German. */
  locale: string;
}

/**
 * The first wanted language that is available: by its whole tag, otherwise by language and script, preferring one
 * without a region. Understands nonstandard tags ("en_US") where possible, and skips the others.
 *
 * @param wanted BCP 47 tags, most wanted first
 * @param languages the tags of the available languages
 */
export function matchLanguage<Name extends string>(wanted: readonly string[], languages: readonly Name[]): Match<Name> | null {
  for (const tag of wanted) {
    const locale = localeOf(tag);
    if (!locale) continue;
    const close = languages.filter((language) => sameWriting(language, locale));
    const language = close.find((name) => name === locale) ?? close.toSorted((a, b) => a.length - b.length)[0];
    if (language) return { language, locale };
  }
  return null;
}

/** Whether two tags have the same language and script. */
function sameWriting(one: string, other: string): boolean {
  if (one.split("-")[0] !== other.split("-")[0]) return false;
  // Intl.Locale takes some 20 ms, before the first call to the org. Languages with several scripts have it in their tag.
  return !HAS_SCRIPT.test(one + other) || scriptOf(one) === scriptOf(other);
}

/** The likely language and script of a tag: "zh-Hant" for "zh-TW". */
function scriptOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
