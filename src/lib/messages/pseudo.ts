const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀçđéƒǧĥíĵķľɱñóþǫřšťúṽŵẋýžÁɃÇĐÉƑǦĤÍĴĶĽṀÑÓÞǪŘŠŤÚṼŴẊÝŽ";
const VOWELS = "aeiouAEIOU";

/** How much longer a translation of a short English text often is. */
const GROWTH = 0.35;

/**
 * Texts as a language may give them: accented, longer by a third, and in brackets, so that what is cut off or comes from
 * no catalogue shows. What a text is given as a parameter stays as it is.
 *
 * @param texts strings and functions that make them, in objects of any depth
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
  // The longest first: one may be a part of another.
  const pattern = given.toSorted((a, b) => b.length - a.length).join("|");
  // What a capturing group splits at stands at every second place.
  const parts = pattern === "" ? [text] : text.split(new RegExp(`(${pattern})`));
  const changed = parts.map((part, index) => (index % 2 === 0 ? accented(part) : part)).join("");
  return `⟦${changed.padEnd(Math.ceil(text.length * (1 + GROWTH)), "~")}⟧`;
}

/** With an accent on every letter, and each vowel twice. */
function accented(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const changed = ACCENTED.charAt(LETTERS.indexOf(letter));
    return VOWELS.includes(letter) ? changed + changed : changed;
  });
}
