/** Languages that a script gives away, by its letters. Japanese first: it has Chinese letters, too. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/, "ja"],
  [/\p{sc=Hang}/u, "ko"],
  [/\p{sc=Han}/u, "zh"],
  [/\p{sc=Arab}/u, "ar"],
  [/\p{sc=Hebr}/u, "he"],
  [/\p{sc=Grek}/u, "el"],
  [/\p{sc=Deva}/u, "hi"],
  [/\p{sc=Thai}/u, "th"],
];

/**
 * The language of a text, for screen readers and fonts, where its script tells: if its first letter is of that script.
 * Undefined for scripts of many languages, such as Latin and Cyrillic.
 */
export function scriptLanguage(text: string): string | undefined {
  const [letter = ""] = /\p{L}/u.exec(text) ?? [];
  // Plain letters are most texts: no script to look for.
  if (letter < "\u0370") return undefined;
  const own = SCRIPTS.find(([script]) => script.test(letter))?.[1];
  return own === "zh" && SCRIPTS[0]?.[0].test(text) ? "ja" : own;
}
