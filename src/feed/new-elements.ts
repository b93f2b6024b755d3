import type { Store } from "~/data/store.ts";
import { changeFeed } from "./queries.ts";

/**
 * Puts elements at the top of a feed: one's own new post, or new posts of others. One that is already in the feed moves
 * up. Does nothing if the feed is not loaded.
 *
 * @param path the first page of the feed
 * @param ids record ids, topmost first
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
