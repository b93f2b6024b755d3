/** A language that the app has, and the wish that led to it, which says how numbers and dates are written. */
export interface Match<Name extends string = string> {
  language: Name;
  /** BCP 47 tag: "de-AT" where German of Austria was wanted and there is German. */
  locale: string;
}

/**
 * The first wanted language that there is: by its whole tag, else by language and script, the plainest before those of a
 * region. Tags of other forms ("en_US") are understood where they can be, and passed over where not.
 *
 * @param wanted BCP 47 tags, the most wanted first
 * @param languages the tags of the languages that there are
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

/** The tag as it should be written, or null where it is none. */
export function localeOf(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

/** Languages whose script depends on the region, or is one of several. */
const SEVERAL_SCRIPTS = new Set("az bm bs ff ha iu kk ks ku ky mn mni ms nan ota pa sat sd shi sr tg tk tt ug uz vai yue zh".split(" "));

/** Whether two tags are of one language in one script. */
function sameWriting(one: string, other: string): boolean {
  const [language = ""] = one.split("-");
  if (language !== other.split("-")[0]) return false;
  // To ask the browser takes some 20 ms, at every start, before the org is asked for anything.
  const isPlain = !SEVERAL_SCRIPTS.has(language) && ![one, other].some((tag) => /-[A-Z][a-z]{3}\b/.test(tag));
  return isPlain || scriptOf(one) === scriptOf(other);
}

/** Language and script as they most likely are: "zh-Hant" of "zh-TW". */
function scriptOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
