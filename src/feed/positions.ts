import { perStore } from "~/data/store.ts";
import type { StoredFeed } from "./queries.ts";

/** Where somebody was in a feed: enough to restore the same element at the same offset. */
export interface FeedPosition {
  /** Heights of the drawn elements in pixels, by key; -1 if never drawn. */
  heights: Readonly<Record<string, number>>;
  /** Scroll offset of the page in pixels. */
  scrollTop: number;
  /** The topmost visible element and its distance from the top of the window in pixels. */
  anchor: { key: string; top: number } | null;
  /** The key of the focused element, or null. */
  focusedKey: string | null;
  /** What was expanded, as in `UnfoldedContext`. */
  unfolded: readonly string[];
  /** The loaded rows. */
  feed: StoredFeed | undefined;
}

/** The positions of one sign-in, in memory. */
interface Positions {
  /** By {@link positionId}, in the order in which they were stored. */
  kept: Map<string, FeedPosition>;
  /** Store the positions of the feeds on screen; called before the page unloads. */
  keepers: Set<() => void>;
}

export const positionsOf = perStore((): Positions => ({ kept: new Map(), keepers: new Set() }));

/** Id of a position: a history entry and a feed. */
export const positionId = (historyKey: string, feedPath: string) => `${historyKey} ${feedPath}`;

/** Stores a position as the latest one. */
export function keepPosition({ kept }: Positions, id: string, position: FeedPosition): void {
  kept.delete(id);
  kept.set(id, position);
}
