import type { Database } from "./database.ts";
import { rows } from "./statements.ts";

/** Letters that are one letter of their own in Unicode, and what people type for them. */
const LETTERS: Record<string, string> = { ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ß: "ss" };

/** A name as a search compares it: without case, and without marks over and under letters. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll(/[ıłøđðþæœß]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Whether one of the words of a name begins as the text says, where `*` stands for anything and `?` for one character. */
export function nameTest(text: string): (name: string) => boolean {
  const escaped = foldName(text.trim()).replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(`(?:^|[\\s-])${escaped.replaceAll("*", ".*").replaceAll("?", ".")}`, "u");
  return (name) => pattern.test(foldName(name));
}

/** The ids of the active people whose name has a word that the text is the beginning of, by name. Nicknames do not count. */
export function idsByName(db: Database, text: string): string[] {
  const matches = nameTest(text);
  const sql = `SELECT id, COALESCE(first_name || ' ', '') || last_name AS name FROM user
    WHERE is_active = 1 AND is_member = 1 ORDER BY first_name, last_name, id`;
  return rows<{ id: string; name: string }>(db, sql)
    .filter(({ name }) => matches(name))
    .map(({ id }) => id);
}
