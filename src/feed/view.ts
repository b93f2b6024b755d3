import type { FeedDescriptor, FeedName, FeedView } from "~/connect/feeds.ts";
import { safeStorage } from "~/lib/safe-storage.ts";

const SORT = "LastModifiedDateDesc";
const DENSITY = "FewerUpdates";

const store = safeStorage("local");

/** Where the choices for feeds of one type are kept on this device. */
const storeKey = ({ type }: FeedName) => `chatter:feed-view:${type}`;

/**
 * A feed as the address asks for it (`?sort=&density=&q=`), else as the person likes feeds of its type. The names and
 * values are those of the API; the usual ones are CreatedDateDesc and AllUpdates.
 */
export function viewedFeed(feed: FeedName, search: URLSearchParams): FeedDescriptor {
  const asked = new URLSearchParams(store.getItem(storeKey(feed)) ?? "");
  for (const [name, value] of search) asked.set(name, value);
  const words = (search.get("q") ?? "").trim();
  return {
    ...feed,
    ...(asked.get("sort") === SORT && { sort: SORT }),
    ...(asked.get("density") === DENSITY && { density: DENSITY }),
    ...(words.replaceAll(/[*?\s]/g, "").length > 1 && { q: words }),
  };
}

/** Remembers on this device how the person likes feeds of this type. */
export function rememberView(feed: FeedName, { sort, density }: FeedView): void {
  store.setItem(storeKey(feed), new URLSearchParams({ ...(sort && { sort }), ...(density && { density }) }).toString());
}
