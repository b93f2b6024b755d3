import type { CacheSnapshot } from "virtua";

/** Where somebody was in a feed: enough to come back to the same pixel. */
export interface FeedPlace {
  /** Heights of the elements that were measured. */
  heights: CacheSnapshot;
  /** How many elements there were. */
  length: number;
  /** Pixels from the top of the page. */
  scrollTop: number;
  /** The key of the element that had focus, or null. */
  focusedKey: string | null;
}

const places = new Map<string, FeedPlace>();

/** Keeps a place for one entry of the browser's history and one feed. */
export function keepPlace(historyKey: string, feedKey: string, place: FeedPlace): void {
  places.set(`${historyKey} ${feedKey}`, place);
}

/** The place that was kept, if any. */
export function keptPlace(historyKey: string, feedKey: string): FeedPlace | undefined {
  return places.get(`${historyKey} ${feedKey}`);
}
