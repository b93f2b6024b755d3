import { infiniteQueryOptions, type InfiniteData, useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { FeedElement, FeedElementPage } from "~/connect/contract/feed-elements.ts";
import { ConnectError } from "~/connect/errors.ts";
import { type FeedDescriptor, feedPath, getFeedPage } from "~/connect/feeds.ts";
import { nextPageUrl } from "~/connect/pages.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { mayAskByItself, nextPage, type PageRead } from "~/data/page-guard.ts";
import { receive } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { usePendingDeletions } from "~/data/use-deletions.ts";
import { useGone, useStore } from "~/data/use-store.tsx";
import { hasRareCapability } from "~/feed-element/auxiliary-body.tsx";
import { loadRareViews } from "~/feed-element/capabilities/rare.tsx";
import { objectsOf } from "~/lib/readers.ts";
import { firstContent } from "~/ui/first-content.ts";

/** One row of a feed: an element's id, or null for a malformed one. The key is unique within the feed. */
export interface FeedEntry {
  key: string;
  id: string | null;
}

/** A page as cached: its elements are records. */
export interface StoredPage {
  entries: readonly FeedEntry[];
  nextPageUrl: string | null;
  /** URLs to check for and to fetch new elements, exactly as the org sent them. */
  isModifiedUrl?: string | null;
  updatesUrl?: string | null;
  /** Epoch milliseconds. */
  readAt?: number;
}

/** The loaded rows of a feed. */
export type StoredFeed = InfiniteData<StoredPage, string>;

/** About how many elements fit into a window. */
const IN_SIGHT = 4;

const feedKey = (path: string) => ["feed", path] as const;

/** The loaded rows of a feed, by the path of its first page. */
export function storedFeed({ client }: Store, path: string): StoredFeed | undefined {
  return client.getQueryData<StoredFeed>(feedKey(path));
}

/** Updates the rows of a feed if it is loaded. */
export function changeFeed({ client }: Store, path: string, change: (feed: StoredFeed) => StoredFeed): void {
  client.setQueryData<StoredFeed>(feedKey(path), (feed) => (feed?.pages[0] ? change(feed) : feed));
}

/** Replaces the rows of a feed, such as by those from before a reload. */
export function replaceFeed({ client }: Store, path: string, feed: StoredFeed): void {
  client.setQueryData<StoredFeed>(feedKey(path), feed);
}

/** Drops the rows of a feed: the next render reads a fresh first page. */
export function forgetFeed({ client }: Store, path: string): void {
  client.removeQueries({ queryKey: feedKey(path), exact: true });
}

function feedQuery(store: Store, path: string) {
  return infiniteQueryOptions<StoredPage, Error, StoredFeed, readonly string[], string>({
    queryKey: feedKey(path),
    queryFn: async ({ pageParam, signal }) => {
      const asOf = store.records.tick();
      const page = await getFeedPage(store.connection, pageParam, signal);
      await loadRareViewsFor(objectsOf(page.elements));
      return receivePage(store, page, { path: pageParam, asOf });
    },
    initialPageParam: path,
    getNextPageParam: (page, pages, _param, asked) => nextPage(page.nextPageUrl, asked, pagesRead(pages)),
    staleTime: Infinity,
    gcTime: Infinity,
    // If prefetching the first page failed, mounting the feed does not retry: people do, by hand.
    retryOnMount: false,
    structuralSharing: false,
  });
}

/**
 * Loads the views of rare capabilities. A page waits for them only if its first elements need them, because those would
 * change height when the views arrive.
 */
async function loadRareViewsFor(elements: readonly FeedElement[]): Promise<void> {
  if (elements.slice(0, IN_SIGHT).some(hasRareCapability)) await loadRareViews();
  else if (elements.some(hasRareCapability)) void firstContent.then(loadRareViews);
}

/** Reads the first page of a feed before the first render. Errors are left to the feed. */
export async function prefetchFeed(store: Store, path: string): Promise<void> {
  await store.client.prefetchInfiniteQuery(feedQuery(store, path));
}

/**
 * A feed, paged by `nextPageUrl` exactly as the org sends it. Loaded pages are not refetched when another is added. A
 * deleted post keeps its row while the deletion can be undone there.
 */
export function useFeed(feed: FeedDescriptor) {
  const store = useStore();
  const query = useInfiniteQuery(feedQuery(store, feedPath(feed)));
  const gone = useGone(FEED_ELEMENTS);
  const deletions = usePendingDeletions();
  const entries = useMemo(() => {
    const kept = new Set(deletions.filter(({ isOfferedInPlace }) => isOfferedInPlace).map(({ id }) => id));
    return entriesOf(query.data).filter(({ key }) => !gone.has(key) || kept.has(key));
  }, [query.data, gone, deletions]);
  const mayAsk = useCallback(() => mayAskByItself(pagesRead(query.data?.pages ?? [])), [query.data]);
  return { ...query, entries, mayAskByItself: mayAsk };
}

/**
 * Stores a page's elements as records, and returns its rows.
 *
 * @param asOf the tick before the request
 */
export function receivePage(store: Store, page: FeedElementPage, { path, asOf }: { path: string; asOf: number }): StoredPage {
  const elements: unknown = page.elements;
  if (!Array.isArray(elements)) throw new ConnectError("malformed", "A page of the feed has no elements.");
  return {
    entries: elements.map((element, index) => {
      const id = receive(store, FEED_ELEMENTS, element, asOf);
      return { id, key: id ?? `${path}#${index}` };
    }),
    nextPageUrl: nextPageUrl(page),
    isModifiedUrl: page.isModifiedUrl,
    updatesUrl: page.updatesUrl,
    readAt: Date.now(),
  };
}

function pagesRead(pages: readonly StoredPage[]): PageRead[] {
  return pages.map(({ entries, readAt = 0 }) => ({ keys: entries.map(({ key }) => key), readAt }));
}

/** All rows in order, each element once: one that moved during scrolling may be on two pages. */
export function entriesOf(feed: StoredFeed | undefined): FeedEntry[] {
  const pages = feed?.pages ?? [];
  return [...new Map(pages.flatMap(({ entries }) => entries.map((entry) => [entry.key, entry] as const))).values()];
}
