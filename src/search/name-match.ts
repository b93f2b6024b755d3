/** Letters that Unicode does not take apart, and what people type for them. */
const LETTERS: Record<string, string> = { ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ß: "ss" };

const PLAIN = /^[\x20-\x7f]*$/;

/** A name as it is compared: without case, and without marks over and under letters. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .replaceAll(/[ıłøđðþæœß]/g, (letter) => LETTERS[letter] ?? letter);
}

/** How well a name matches: the lower the better; null if it does not. */
export type NameMatch = (name: string) => number | null;

/**
 * Compares names with a search: each of its words begins a word of the name, in any order. `*` stands for any letters,
 * `?` for one, and words in quotes stand together.
 *
 * @returns 0 for a name that is the search, 1 for one that begins with it, 2 for any other match; null without letters to
 *   search for
 */
export function nameMatch(search: string): NameMatch | null {
  const parts = [...search.matchAll(/"([^"]+)"?|[^\s"]+/g)].map(([all, quoted]) => foldName(quoted?.trim() ?? all));
  const patterns = parts.flatMap((part) => (/[^*?\s]/.test(part) ? [wordPattern(part)] : []));
  if (patterns.length === 0) return null;
  const whole = parts.join(" ");
  return (name) => {
    const folded = foldName(name);
    if (!patterns.every((pattern) => pattern.test(folded))) return null;
    return folded === whole ? 0 : folded.startsWith(whole) ? 1 : 2;
  };
}

function wordPattern(part: string): RegExp {
  const text = part
    .replace(/^\*+/, "")
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll(/\*+/g, "\\S*")
    .replaceAll("?", "\\S");
  return new RegExp(part.startsWith("*") ? text : `(?<![\\p{L}\\p{N}])${text}`, "u");
}
