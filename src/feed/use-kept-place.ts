import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation, useNavigationType } from "react-router";
import { placeId, places, type FeedPlace } from "./places.ts";
import { entriesOf, feedKey, type StoredFeed } from "./queries.ts";

/** Milliseconds. Who comes anew after this time gets a fresh first page: a check for new posts would cost a call too. */
const FRESH_FOR = 60_000;

/**
 * Prepares the cache for a feed that is about to be drawn: who comes back finds the rows that they left, who comes anew
 * finds fresh ones.
 *
 * @returns the place to return to, if any
 */
export function useKeptPlace(path: string): FeedPlace | undefined {
  const client = useQueryClient();
  const { key } = useLocation();
  const isReturn = useNavigationType() === "POP";
  const [kept] = useState(() => {
    const place = isReturn ? places.get(placeId(key, path)) : undefined;
    const cached = client.getQueryData<StoredFeed>(feedKey(path));
    if (place?.feed && place.anchor && !entriesOf(cached).some((entry) => entry.key === place.anchor?.key)) {
      client.setQueryData<StoredFeed>(feedKey(path), place.feed);
    } else if (!isReturn && cached && !isFresh(cached)) {
      client.removeQueries({ queryKey: feedKey(path), exact: true });
    }
    return place;
  });
  return kept;
}

/** Bookmarks and profiles, which cannot be asked for what is new, are never fresh. */
function isFresh({ pages }: StoredFeed): boolean {
  const [first] = pages;
  return Boolean(first?.updatesUrl ?? first?.isModifiedUrl) && Date.now() - (first?.readAt ?? 0) < FRESH_FOR;
}
