import type { Database } from "./database.ts";
import { elementRows } from "./element-rows.ts";
import { type FeedKey, type FeedOrder, type FeedSource, feedKeys } from "./feed-keys.ts";
import type { FeedElementRow } from "./rows.ts";

/** Which elements of a feed, and how many. */
export interface FeedPageQuery {
  sources: readonly FeedSource[];
  order: FeedOrder;
  /** The page begins behind this key. */
  before: FeedKey;
  /** Nothing older than this, epoch milliseconds. */
  since?: number;
  limit: number;
  /** Whether the element belongs into the feed and may be seen. */
  accepts: (element: FeedElementRow) => boolean;
}

/** A page of a feed. `next` is the key to go on behind, or null at the end. */
export interface FeedRowPage {
  elements: FeedElementRow[];
  next: FeedKey | null;
}

/** Reads a page: keys from the ranges of the sources, then the elements that they name, until there are enough. */
export function readFeedPage(db: Database, query: FeedPageQuery): FeedRowPage {
  const { since = -Infinity, limit, order } = query;
  const elements: FeedElementRow[] = [];
  const keys = feedKeys(db, query.sources, order, query.before);
  for (let size = limit + 1; ; size = Math.min(size * 2, 500)) {
    const ids: string[] = [];
    for (let key = keys.next(); !key.done && key.value.at >= since; key = keys.next()) {
      ids.push(key.value.id);
      if (ids.length === size) break;
    }
    const found = elementRows(db, ids);
    for (const id of ids) {
      const element = found.get(id);
      if (!element || !query.accepts(element)) continue;
      const last = elements.at(-1);
      if (elements.length === limit && last) return { elements, next: keyOf(last, order) };
      elements.push(element);
    }
    if (ids.length < size) return { elements, next: null };
  }
}

function keyOf(element: FeedElementRow, order: FeedOrder): FeedKey {
  return { at: order === "created" ? element.created_at : element.activity_at, id: element.id };
}
