import type { Kind } from "~/data/desktop-settings.ts";

/** One thing that a person was told. */
export interface Told {
  /** Of what it tells of, such as a comment: nothing is told twice. */
  id: string;
  kind: Kind;
  /** What it is about: the id of a feed element, or a key. What is about the same thing is listed together. */
  about: string;
  /** The route of the place it leads to; null if there is none. */
  place: string | null;
  /** Who did it; null if the org does not say. */
  who: { id: string; name: string } | null;
  /** How many others did the same, where the org says no more than that. */
  others: number;
  /** Some of the words. */
  text: string;
  /** By the org's clock where it tells, else when it was found, in epoch milliseconds. */
  at: number;
  /** Whether the list was looked at since, and whether this one was opened. */
  isSeen: boolean;
  isRead: boolean;
}

/** How many are kept. */
const MOST = 100;

/** Adds what is not there yet. Newest first; the oldest are dropped. */
export function withTold(before: readonly Told[], found: readonly Told[]): readonly Told[] {
  const ids = new Set(before.map(({ id }) => id));
  const fresh = found.filter(({ id }) => !ids.has(id) && ids.add(id));
  // What was dropped for its age must not come again as new.
  const oldest = before.length < MOST ? -Infinity : (before.at(-1)?.at ?? -Infinity);
  const kept = fresh.filter(({ at }) => at > oldest);
  if (kept.length === 0) return before;
  return [...kept, ...before].toSorted((one, other) => other.at - one.at).slice(0, MOST);
}

/** Items by a key of theirs, in the order in which the keys come. */
export function groupsBy<Key extends string>(items: readonly Told[], keyOf: (told: Told) => Key): [Key, readonly Told[]][] {
  const groups = new Map<Key, Told[]>();
  for (const told of items) groups.set(keyOf(told), [...(groups.get(keyOf(told)) ?? []), told]);
  return [...groups];
}

/** All that was told about one thing. */
export interface ToldGroup {
  about: string;
  place: string | null;
  /** Newest first. */
  items: readonly Told[];
  isRead: boolean;
}

/** What was told, by what it is about: unread first, then the newest first. */
export function groupsOf(items: readonly Told[]): ToldGroup[] {
  return groupsBy(items, ({ about }) => about)
    .map(([about, all]) => ({ about, place: all[0]?.place ?? null, items: all, isRead: all.every(({ isRead }) => isRead) }))
    .toSorted((one, other) => Number(one.isRead) - Number(other.isRead));
}

/** What there is that nobody has looked at yet, each thing once. */
export function unseen(items: readonly Told[]): string[] {
  return [...new Set(items.flatMap(({ about, isSeen, isRead }) => (isSeen || isRead ? [] : [about])))];
}

/** Who did the same, newest first: the names, and how many more there are. */
export function actorsOf(items: readonly Told[]): { names: string[]; others: number } {
  const names = new Map(items.flatMap(({ who }) => (who ? [[who.id, who.name] as const] : [])));
  const unnamed = items.reduce((sum, { who, others }) => sum + others + (who ? 0 : 1), 0);
  return { names: [...names.values()], others: unnamed };
}
