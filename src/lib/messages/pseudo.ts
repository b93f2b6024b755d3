const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀçđéƒǧĥíĵķľɱñóþǫřšťúṽŵẋýžÁɃÇĐÉƑǦĤÍĴĶĽṀÑÓÞǪŘŠŤÚṼŴẊÝŽ";
const VOWELS = "aeiouAEIOU";

/** By how much translations of short English texts often grow. */
const GROWTH = 0.35;

/**
 * Pseudo-localized texts: accented, a third longer and in brackets, so that truncated and hard-coded texts stand out.
 * Parameters are kept unchanged.
 *
 * @param texts strings and functions that return strings, in objects of any depth
 */
export function pseudo<Texts>(texts: Texts): Texts;
export function pseudo(texts: unknown): unknown {
  if (typeof texts === "string") return strange(texts, []);
  if (typeof texts === "function") return (...args: unknown[]) => strange(String(texts(...args)), args);
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, pseudo(value)]));
}

function strange(text: string, args: readonly unknown[]): string {
  const given = args.filter((arg) => typeof arg === "string" && arg !== "").map((arg) => String(arg).replaceAll(/\W/g, "\\$&"));
  // Longest first, because one may contain another.
  const pattern = given.toSorted((a, b) => b.length - a.length).join("|");
  // Splitting by a capturing group puts the matches at odd indexes.
  const parts = pattern === "" ? [text] : text.split(new RegExp(`(${pattern})`));
  const changed = parts.map((part, index) => (index % 2 === 0 ? accented(part) : part)).join("");
  return `⟦${changed.padEnd(Math.ceil(text.length * (1 + GROWTH)), "~")}⟧`;
}

/** Accents every letter and doubles vowels. */
function accented(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const changed = ACCENTED.charAt(LETTERS.indexOf(letter));
    return VOWELS.includes(letter) ? changed + changed : changed;
  });
}
