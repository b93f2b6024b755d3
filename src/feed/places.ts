import type { StoredFeed } from "./queries.ts";

/** Where somebody was in a feed: enough to come back to the same element at the same pixel. */
export interface FeedPlace {
  /** Pixels of the elements that were drawn, by their key; -1 for one that was not. */
  heights: Readonly<Record<string, number>>;
  /** Pixels from the top of the page. */
  scrollTop: number;
  /** The key of the uppermost element that was in sight, and its pixels from the top of the window. */
  anchor: { key: string; top: number } | null;
  /** The key of the element that had focus, or null. */
  focusedKey: string | null;
  /** What was unfolded, as in `UnfoldedContext`. */
  unfolded: readonly string[];
  /** The rows that were loaded. */
  feed: StoredFeed | undefined;
}

/** Every place of this page's life, the last one left at the end. The keys are those of {@link placeId}. */
export const places = new Map<string, FeedPlace>();

/** What keeps the places of the feeds that are drawn now: to be called before the page goes. */
export const placeKeepers = new Set<() => void>();

/** Names a place: one entry of the browser's history and one feed. */
export const placeId = (historyKey: string, feedPath: string) => `${historyKey} ${feedPath}`;

/** Keeps a place. */
export function keepPlace(id: string, place: FeedPlace): void {
  places.delete(id);
  places.set(id, place);
}
