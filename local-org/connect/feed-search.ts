import type { FeedSource } from "../store/feed-keys.ts";
import type { FeedElementRow } from "../store/rows.ts";
import { foundIds, isFound, matchOf } from "../store/search-query.ts";
import { isInSources } from "../store/source-membership.ts";
import type { Scope } from "./scope.ts";

/** Up to so many posts, a search goes through those that are found; beyond, through the feed. */
const FEW = 3_000;

/** What a search leaves of a feed: where its elements come from, and which of them. */
export interface Narrowed {
  sources: FeedSource[];
  accepts: (element: FeedElementRow) => boolean;
}

/** The part of a feed that has the words of a search, in a post or in a comment that who asks may see. */
export function searchIn({ db, userId }: Scope, sources: FeedSource[], search: string): Narrowed {
  const match = matchOf(db, search);
  if (match === null) return { sources: [], accepts: () => false };
  const ids = foundIds(db, match, userId, FEW + 1);
  // Words that many posts have are soon found in any feed.
  if (ids.length > FEW) return { sources, accepts: ({ id }) => isFound(db, match, userId, id) };
  const isAll = sources.some(({ kind }) => kind === "all");
  return {
    sources: [{ kind: "found", ids: JSON.stringify(ids) }],
    accepts: ({ id }) => isAll || isInSources(db, id, sources),
  };
}
