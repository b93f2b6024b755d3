/** The org searches for two characters and more, not counting wildcards. */
const LEAST = 2;

/** Whether words are long enough for the org to search for. @param words trimmed */
export function isSearchable(words: string): boolean {
  return words.replaceAll(/[*?]/g, "").length >= LEAST;
}
