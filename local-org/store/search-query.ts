import type { Database } from "./database.ts";
import { seesComment } from "./reviewing.ts";
import { searchText, wordsOf } from "./search-text.ts";
import { row, rows } from "./statements.ts";

/** A wildcard stands for so many words of the index at most, those in most posts first. */
const MOST_WORDS = 500;

/**
 * A search as the index takes it (FTS5), or null where nothing can match. All of its words must be there, each as a whole
 * word. `*` stands for any letters, `?` for one; what is in quotes stands together in this order.
 *
 * Not documented: whether a word finds longer ones, too. Here it does not, so that nobody counts on it.
 */
export function matchOf(db: Database, search: string): string | null {
  const terms = [...search.matchAll(/"([^"]*)"?|[^\s"]+/g)].map(([text, quoted]) =>
    quoted === undefined && /[*?]/.test(text) ? wildcard(db, text) : phrase(quoted ?? text),
  );
  const wanted = terms.filter((term) => term !== "");
  return wanted.length === 0 || wanted.includes(null) ? null : wanted.join(" AND ");
}

/** Words that stand together; "" for none. */
function phrase(text: string): string {
  const words = wordsOf(text);
  return words.length === 0 ? "" : `"${words.join(" ")}"`;
}

/** The words of the index that a pattern stands for; null where there are none. */
function wildcard(db: Database, pattern: string): string | null {
  const text = searchText(pattern).replaceAll(/[^\p{L}\p{N}\p{Co}#@*?]/gu, "");
  if (text.replaceAll(/[*?]/g, "") === "") return "";
  const beginning = /^[^*?]+(?=\*$)/.exec(text)?.[0];
  if (beginning !== undefined) return `"${beginning}"*`;
  const start = /^[^*?]*/.exec(text)?.[0] ?? "";
  const found = rows<{ term: string }>(
    db,
    "SELECT term FROM post_term WHERE term >= ? AND term < ? AND term GLOB ? ORDER BY doc DESC LIMIT ?",
    start,
    `${start}\u{10ffff}`,
    text,
    MOST_WORDS,
  );
  return found.length === 0 ? null : `(${found.map(({ term }) => `"${term}"`).join(" OR ")})`;
}

/** SQL of the posts that a match finds by themselves or by a comment; parameters: the match, who asks, how many rows at most. */
export const FOUND = `
  SELECT DISTINCT r.element_id AS id FROM post_text t CROSS JOIN search_row r ON r.id = t.rowid
  WHERE t.post_text MATCH ?1
    AND (r.comment_id IS NULL OR EXISTS (SELECT 1 FROM comment c WHERE c.id = r.comment_id AND ${seesComment("c", "?2")}))
  LIMIT ?3`;

/** SQL of whether one post is found; parameters: the match, who asks, the post. */
export const IS_FOUND = `
  SELECT 1 FROM search_row r CROSS JOIN post_text t ON t.rowid = r.id
  WHERE r.element_id = ?3 AND t.post_text MATCH ?1
    AND (r.comment_id IS NULL OR EXISTS (SELECT 1 FROM comment c WHERE c.id = r.comment_id AND ${seesComment("c", "?2")}))
  LIMIT 1`;

/** The ids of the posts that a match finds, in no order. */
export function foundIds(db: Database, match: string, viewerId: string, limit: number): string[] {
  return rows<{ id: string }>(db, FOUND, match, viewerId, limit).map(({ id }) => id);
}

export function isFound(db: Database, match: string, viewerId: string, elementId: string): boolean {
  return row(db, IS_FOUND, match, viewerId, elementId) !== null;
}
