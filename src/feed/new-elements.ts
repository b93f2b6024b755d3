import type { QueryClient } from "@tanstack/react-query";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { storeFeedElement } from "~/feed-element/cache.ts";
import { feedKey, type StoredFeed } from "./queries.ts";

/**
 * Puts elements at the top of a feed: one's own new post, or those that came while somebody read. An element that is
 * in the feed already moves up. Where the feed is not in the cache, the elements alone are kept.
 *
 * @param path the first page of the feed, from `connect/feeds.ts`
 * @param elements the first is to stand on top; one without an id cannot be kept and is left out
 */
export function prependElements(client: QueryClient, path: string, elements: readonly FeedElement[]): void {
  const ids = elements.flatMap((element) => storeFeedElement(client, element) ?? []);
  prependIds(client, path, ids);
}

/** Puts elements that are in the cache at the top of a feed, each once. */
export function prependIds(client: QueryClient, path: string, ids: readonly string[]): void {
  const top = new Set(ids);
  if (top.size === 0) return;
  client.setQueryData<StoredFeed>(feedKey(path), (feed) => {
    if (!feed?.pages[0]) return feed;
    const added = [...top].map((id) => ({ key: id, id }));
    const pages = feed.pages.map((page, index) => {
      const others = page.entries.filter(({ key }) => !top.has(key));
      return { ...page, entries: index === 0 ? [...added, ...others] : others };
    });
    return { ...feed, pages };
  });
}
