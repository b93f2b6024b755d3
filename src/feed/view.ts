import type { FeedDescriptor, FeedName, FeedView } from "~/connect/feeds.ts";
import { safeStorage } from "~/lib/safe-storage.ts";

const SORT = "LastModifiedDateDesc";
const DENSITY = "FewerUpdates";

const store = safeStorage("local");

/** Local storage key of the choices for feeds of one type. */
const storeKey = ({ type }: FeedName) => `chatter:feed-view:${type}`;

/**
 * A feed with the order, density and search of the URL (`?sort=&density=&q=`), or the stored choices for its type.
 * Names and values are those of the API; the defaults are CreatedDateDesc and AllUpdates.
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

/** Stores order and density for feeds of this type on this device. */
export function rememberView(feed: FeedName, { sort, density }: FeedView): void {
  store.setItem(storeKey(feed), new URLSearchParams({ ...(sort && { sort }), ...(density && { density }) }).toString());
}
