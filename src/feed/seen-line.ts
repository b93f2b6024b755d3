import { perStore, type Store } from "~/data/store.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { parseDate } from "~/lib/date-format.ts";
import type { Visit } from "./last-visit.ts";
import type { FeedEntry } from "./queries.ts";

/** A way back to where somebody was in a feed. */
export interface WayBack {
  /** When they were there, epoch milliseconds. */
  at: number;
  go: () => void;
}

interface WaysBack {
  byPath: Map<string, WayBack>;
  listeners: Set<() => void>;
}

const waysBackOf = perStore((): WaysBack => ({ byPath: new Map(), listeners: new Set() }));

/** The way back in a feed, by its path. */
export function wayBackIn(store: Store, path: string): WayBack | undefined {
  return waysBackOf(store).byPath.get(path);
}

/** Calls back on every change of any way back. Returns a function that unsubscribes. */
export function subscribeToWaysBack(store: Store, listener: () => void): () => void {
  const { listeners } = waysBackOf(store);
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Offers a way back. Returns a function that takes it away. */
export function offerWayBack(store: Store, path: string, wayBack: WayBack): () => void {
  const ways = waysBackOf(store);
  const tell = () => {
    for (const listener of ways.listeners) listener();
  };
  ways.byPath.set(path, wayBack);
  tell();
  return () => {
    ways.byPath.delete(path);
    tell();
  };
}

/** When a row's post was created, epoch milliseconds; null if that is not known. */
function createdAt({ records }: Store, { id }: FeedEntry): number | null {
  return id === null ? null : parseDate(records.get(FEED_ELEMENTS, id)?.createdDate);
}

/** When the newest post of a feed was created, of feeds whose newest come first; 0 where that is not known. */
export function newestIn(store: Store, entries: readonly FeedEntry[]): number {
  const [first] = entries;
  return (first && createdAt(store, first)) ?? 0;
}

/** Whether others have posted something on top since the visit. */
export function hasNews(store: Store, entries: readonly FeedEntry[], { newest }: Visit): boolean {
  const news = entries.slice(0, Math.max(0, seenFrom(store, entries, newest)));
  const isOther = ({ id }: FeedEntry): boolean => id !== null && store.records.get(FEED_ELEMENTS, id)?.actor?.id !== store.owner.userId;
  return news.some(isOther);
}

/** The key of the first row that was there at the visit, where there are new ones above; undefined where it is not loaded. */
export function lineKey(store: Store, entries: readonly FeedEntry[], visit: Visit): string | undefined {
  return hasNews(store, entries, visit) ? entries[seenFrom(store, entries, visit.newest)]?.key : undefined;
}

/** The index of the first row that is not newer, or the number of rows. */
function seenFrom(store: Store, entries: readonly FeedEntry[], newest: number): number {
  const at = entries.findIndex((entry) => (createdAt(store, entry) ?? Infinity) <= newest);
  return at < 0 ? entries.length : at;
}
