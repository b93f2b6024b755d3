import { perStore } from "~/data/store.ts";
import type { StoredFeed } from "./queries.ts";

/** Where somebody was in a feed: enough to come back to the same element at the same pixel. */
export interface FeedPosition {
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

/** The positions of one sign-in in this page's life. */
interface Positions {
  /** By {@link positionId}; the last one left stands at the end. */
  kept: Map<string, FeedPosition>;
  /** Keep the positions of the feeds that are drawn now: to be called before the page goes. */
  keepers: Set<() => void>;
}

export const positionsOf = perStore((): Positions => ({ kept: new Map(), keepers: new Set() }));

/** Names a position: one entry of the browser's history and one feed. */
export const positionId = (historyKey: string, feedPath: string) => `${historyKey} ${feedPath}`;

/** Keeps a position as the last one. */
export function keepPosition({ kept }: Positions, id: string, position: FeedPosition): void {
  kept.delete(id);
  kept.set(id, position);
}
