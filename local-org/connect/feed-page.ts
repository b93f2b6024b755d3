import { type FeedOrder, NEWEST } from "../store/feed-keys.ts";
import { type FeedPageQuery, readFeedPage } from "../store/feed-pages.ts";
import { relevantElements } from "../store/relevance.ts";
import { readMarks } from "../store/marks.ts";
import type { FeedElementRow } from "../store/rows.ts";
import { drawFeedElements, type ElementOptions } from "./drawing/feed-element.ts";
import { feedFilters } from "./feed-filters.ts";
import { searchIn } from "./feed-search.ts";
import { drawPolling } from "./feed-polling.ts";
import { offsetToken, pageToken, readOffsetToken, readPageToken, readUpdatesToken, updatesToken } from "./feed-tokens.ts";
import { acceptor, type FeedType } from "./feed-types.ts";
import { choiceParam, numberParam, pageUrl, searchParam } from "./paging.ts";
import type { ApiContext } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/** How many readers are told apart where posts are ordered by them. */
const MOST_READERS = 10_000;

/** How much is asked to come with each element. */
export function elementOptions(c: ApiContext): ElementOptions {
  return {
    recentCommentCount: numberParam(c, "recentCommentCount", { least: 0, most: 25, usual: 3 }),
    elementsPerBundle: numberParam(c, "elementsPerBundle", { least: 0, most: 10, usual: 3 }),
  };
}

/**
 * A FeedElementPage of a feed.
 *
 * @param resource its path, such as `/chatter/feeds/company/feed-elements`
 */
export function drawFeedPage(c: ApiContext, feed: FeedType, resource = `/chatter/feeds/${feed.path}/feed-elements`): Json {
  const scope = c.get("scope");
  const options = elementOptions(c);
  const { elements, newest, token, nextToken, order } = readPage(c, feed);
  const since = c.req.query("updatedSince");
  const updates = feed.hasUpdates ? (newest ? updatesToken(timeOf(newest, order)) : (since ?? updatesToken(scope.now))) : null;
  return {
    currentPageToken: token,
    currentPageUrl: pageUrl(c, resource, token),
    elements: drawFeedElements(scope, elements, options),
    ...drawPolling(c, feed),
    nextPageToken: nextToken,
    nextPageUrl: nextToken && pageUrl(c, resource, nextToken),
    updatesToken: updates,
    updatesUrl: updates && `${scope.url(resource)}?updatedSince=${encodeURIComponent(updates)}`,
  };
}

interface ReadPage {
  elements: FeedElementRow[];
  /** The newest element of the whole feed, whichever page was asked for. */
  newest: FeedElementRow | undefined;
  token: string | null;
  nextToken: string | null;
  order: FeedOrder;
}

function readPage(c: ApiContext, feed: FeedType): ReadPage {
  const scope = c.get("scope");
  const sort = choiceParam(c, "sort", [
    "CreatedDateDesc",
    "LastModifiedDateDesc",
    ...(feed.hasRelevance ? ["Relevance"] : []),
    ...(feed.hasOldestFirst ? ["CreatedDateAsc"] : []),
    ...(feed.path === "home" && c.req.query("filter") === "UnansweredQuestions" ? ["MostViewed"] : []),
  ]);
  const limit = numberParam(c, "pageSize", { least: 1, most: 100, usual: 25 });
  const token = c.req.query("page") || null;
  const inFeed = acceptor(scope, feed);
  const filters = feedFilters(c, feed);
  const words = searchParam(c) ?? feed.words;
  const searched = words === undefined ? null : searchIn(scope, feed.sources(scope), words);
  const query = {
    sources: searched?.sources ?? feed.sources(scope),
    accepts: (element: FeedElementRow) => inFeed(element) && filters(element) && (searched?.accepts(element) ?? true),
  };
  if (sort === "Relevance" || sort === "CreatedDateAsc" || sort === "MostViewed") {
    const from = readOffsetToken(token);
    const all =
      sort === "Relevance"
        ? relevantElements(scope.db, { ...query, now: scope.now })
        : sort === "MostViewed"
          ? mostRead(scope, query)
          : newestFirst(scope, query).toReversed();
    const nextToken = from + limit < all.length ? offsetToken(from + limit) : null;
    const newest = all.toSorted((one, other) => other.created_at - one.created_at)[0];
    return { elements: all.slice(from, from + limit), newest, token, nextToken, order: "created" };
  }
  const order = sort === "LastModifiedDateDesc" ? "activity" : "created";
  const before = readPageToken(token ?? undefined);
  const since = c.req.query("updatedSince");
  const { elements, next } = readFeedPage(scope.db, { ...query, order, before, since: since ? readUpdatesToken(since) : undefined, limit });
  const newest = token ? readFeedPage(scope.db, { ...query, order, before: NEWEST, limit: 1 }).elements[0] : elements[0];
  return { elements, newest, token, nextToken: next && pageToken(next), order };
}

type WholeFeed = Pick<FeedPageQuery, "sources" | "accepts">;

/** All elements of a feed that is short enough for that. */
function newestFirst({ db }: Scope, query: WholeFeed): FeedElementRow[] {
  return readFeedPage(db, { ...query, order: "created", before: NEWEST, limit: Infinity }).elements;
}

/** By how many have read it: views are not counted here. */
function mostRead(scope: Scope, query: WholeFeed): FeedElementRow[] {
  const weighed = newestFirst(scope, query).map((element) => ({
    element,
    readers: readMarks(scope.db, element.id, MOST_READERS, 0).length,
  }));
  return weighed.toSorted((one, other) => other.readers - one.readers).map(({ element }) => element);
}

function timeOf(element: FeedElementRow, order: FeedOrder): number {
  return order === "created" ? element.created_at : element.activity_at;
}
