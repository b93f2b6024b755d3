import type { Mentionable } from "../store/mentionable.ts";

/**
 * Those whose names have words that begin with the words typed, best first: whole names that begin so before later words,
 * one's own people and groups before others, then by name. Case and marks on letters do not matter.
 */
export function rankMentionables<Item extends Mentionable>(all: readonly Item[], typed: string): Item[] {
  const text = fold(typed);
  const wanted = text.split(/\s+/).filter(Boolean);
  return all
    .map((item) => ({ item, name: fold(item.name), nickname: fold(item.nickname ?? "") }))
    .filter(({ name, nickname }) => {
      const words = [...name.split(/[\s\-–'’()]+/), ...name.split(/\s+/), nickname];
      return wanted.every((part) => words.some((word) => word.startsWith(part)));
    })
    .toSorted(
      (a, b) =>
        Number(b.name.startsWith(text)) - Number(a.name.startsWith(text)) ||
        b.item.is_mine - a.item.is_mine ||
        a.name.localeCompare(b.name) ||
        (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item);
}

/** Lower case, and without marks: "Ólafur" and "olafur" are the same. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("æ", "ae")
    .trim();
}
