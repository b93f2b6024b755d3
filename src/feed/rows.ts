import type { FeedEntry } from "./queries.ts";

/** How many rows before and after a missing one are read with it: about one page of a feed. */
const AROUND = 15;

/** The ids of the rows around one, without itself. */
export function idsAround(entries: readonly FeedEntry[], key: string): string[] {
  const at = entries.findIndex((entry) => entry.key === key);
  if (at < 0) return [];
  return entries.slice(Math.max(0, at - AROUND), at + AROUND + 1).flatMap((entry) => (entry.id && entry.key !== key ? [entry.id] : []));
}
