import { useLayoutEffect, useState } from "react";
import { useLocation, useNavigationType } from "react-router";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { positionId, positionsOf, type FeedPosition } from "./positions.ts";
import { entriesOf, forgetFeed, replaceFeed, storedFeed, type StoredFeed } from "./queries.ts";

/** Milliseconds. After this, opening a feed reads a fresh first page: a check for new posts would cost a call too. */
const FRESH_FOR = 60_000;

/**
 * Prepares a feed for its first render: going back restores the rows, a new visit drops those that are too old.
 *
 * @returns the position to restore, if any, and whether the feed may be rendered
 */
export function useKeptPosition(path: string): { position: FeedPosition | undefined; isReady: boolean } {
  const store = useStore();
  const { key } = useLocation();
  const isReturn = useNavigationType() === "POP";
  const [plan] = useState(() => planFor(store, path, isReturn ? positionsOf(store).kept.get(positionId(key, path)) : undefined, isReturn));
  const [isReady, setIsReady] = useState(plan.prepare === null);
  useLayoutEffect(() => {
    if (isReady) return;
    plan.prepare?.();
    // Re-render before the first paint: the cache must not be written while rendering.
    // oxlint-disable-next-line react/set-state-in-effect
    setIsReady(true);
  }, [isReady, plan]);
  return { position: plan.position, isReady };
}

/** What to do before the feed is rendered; `prepare` is null if nothing. */
function planFor(store: Store, path: string, position: FeedPosition | undefined, isReturn: boolean) {
  const known = storedFeed(store, path);
  const rows = position?.feed;
  if (rows && position.anchor && !entriesOf(known).some((entry) => entry.key === position.anchor?.key)) {
    return { position, prepare: () => replaceFeed(store, path, rows) };
  }
  if (!isReturn && known && !isFresh(known)) return { position, prepare: () => forgetFeed(store, path) };
  return { position, prepare: null };
}

/** Feeds that cannot be checked for new posts (bookmarks, profiles) are never fresh. */
function isFresh({ pages }: StoredFeed): boolean {
  const [first] = pages;
  return Boolean(first?.updatesUrl ?? first?.isModifiedUrl) && Date.now() - (first?.readAt ?? 0) < FRESH_FOR;
}
