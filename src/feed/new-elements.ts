import type { Store } from "~/data/store.ts";
import { changeFeed } from "./queries.ts";

/**
 * Puts elements at the top of a feed: one's own new post, or those that came while somebody read. An element that is
 * in the feed already moves up. Where the feed is not loaded, nothing happens.
 *
 * @param path the first page of the feed
 * @param ids of records; the first is to stand on top
 */
export function prependIds(store: Store, path: string, ids: readonly string[]): void {
  const top = new Set(ids);
  if (top.size === 0) return;
  changeFeed(store, path, (feed) => {
    const added = [...top].map((id) => ({ key: id, id }));
    const pages = feed.pages.map((page, index) => {
      const others = page.entries.filter(({ key }) => !top.has(key));
      return { ...page, entries: index === 0 ? [...added, ...others] : others };
    });
    return { ...feed, pages };
  });
}
