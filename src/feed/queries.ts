import { infiniteQueryOptions, useInfiniteQuery, useQueryClient, type InfiniteData, type QueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Connection } from "~/connect/connection.ts";
import type { FeedElementPage } from "~/connect/contract/feed-elements.ts";
import { ConnectError } from "~/connect/errors.ts";
import { getFeedPage } from "~/connect/feeds.ts";
import { nextPageUrl } from "~/connect/pages.ts";
import { storeFeedElement } from "~/feed-element/cache.ts";
import { useDeletedIds } from "~/feed-element/deleted.ts";
import { useConnection } from "~/session/session-context.tsx";

/** One row of a feed: the id of an element, or null for one that is malformed. The key is unique within the feed. */
export interface FeedEntry {
  key: string;
  id: string | null;
}

/** What the cache keeps of a page: the elements have entries of their own. */
export interface StoredPage {
  entries: readonly FeedEntry[];
  nextPageUrl: string | null;
  /** Where to ask whether there is something new, and for it, exactly as the org gave it. */
  isModifiedUrl?: string | null;
  updatesUrl?: string | null;
  /** Epoch milliseconds. */
  readAt?: number;
}

/** A feed in the query cache. */
export type StoredFeed = InfiniteData<StoredPage, string>;

/** The entry of a feed in the query cache, by the path of its first page. */
export const feedKey = (path: string) => ["feed", path] as const;

function feedQuery(client: QueryClient, connection: Connection, path: string) {
  return infiniteQueryOptions<StoredPage, Error, StoredFeed, readonly string[], string>({
    queryKey: feedKey(path),
    queryFn: async ({ pageParam, signal }) => {
      const askedAt = Date.now();
      return storePage(client, await getFeedPage(connection, pageParam, signal), { path: pageParam, askedAt });
    },
    initialPageParam: path,
    getNextPageParam: (page) => page.nextPageUrl,
    staleTime: Infinity,
    gcTime: Infinity,
    // A first page that failed before the feed was drawn is not asked for again by drawing it: people decide.
    retryOnMount: false,
  });
}

/** Has the first page of a feed in the cache before anything is drawn. A failure is left to whoever draws the feed. */
export async function prefetchFeed(client: QueryClient, connection: Connection, path: string): Promise<void> {
  await client.prefetchInfiniteQuery(feedQuery(client, connection, path));
}

/**
 * A feed, page by page. The pages are followed by `nextPageUrl` exactly as the org gives it, and never read again to
 * show one more.
 *
 * @param path the first page, from `connect/feeds.ts`
 */
export function useFeed(path: string) {
  const client = useQueryClient();
  const connection = useConnection();
  const query = useInfiniteQuery(feedQuery(client, connection, path));
  const deleted = useDeletedIds();
  const entries = useMemo(() => entriesOf(query.data).filter(({ key }) => !deleted.includes(key)), [query.data, deleted]);
  return { ...query, entries };
}

/**
 * Keeps the elements of a page in entries of their own.
 *
 * @param askedAt when the page was asked for, in epoch milliseconds
 */
export function storePage(client: QueryClient, page: FeedElementPage, { path, askedAt }: { path: string; askedAt: number }): StoredPage {
  const elements: unknown = page.elements;
  if (!Array.isArray(elements)) throw new ConnectError("malformed", "A page of the feed has no elements.");
  return {
    entries: elements.map((element, index) => {
      const id = storeFeedElement(client, element, askedAt);
      return { id, key: id ?? `${path}#${index}` };
    }),
    nextPageUrl: nextPageUrl(page),
    isModifiedUrl: page.isModifiedUrl,
    updatesUrl: page.updatesUrl,
    readAt: Date.now(),
  };
}

/** All rows in order. An element that moved while somebody scrolled comes on two pages; it is shown once. */
export function entriesOf(feed: StoredFeed | undefined): FeedEntry[] {
  const pages = feed?.pages ?? [];
  return [...new Map(pages.flatMap(({ entries }) => entries.map((entry) => [entry.key, entry] as const))).values()];
}
