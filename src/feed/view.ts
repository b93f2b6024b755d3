import { type FeedDescriptor, feedPath, type FeedName, type FeedView } from "~/connect/feeds.ts";
import { type Owner, ownerKey } from "~/data/owner.ts";
import { safeStorage } from "~/lib/safe-storage.ts";

/** What can be chosen; everything else is the default. */
const CHOICE =
  /^(sort=(LastModifiedDateDesc|Relevance|CreatedDateAsc|MostViewed)|density=FewerUpdates|filter=((All|Solved|Unanswered|Unsolved)Questions|Read|Unread|AuthoredBy|CommunityScoped))$/;

/** Local storage key of the choices for one feed. */
export const viewKey = (owner: Owner, feed: FeedName): string => `${ownerKey(owner)}:view:${feedPath(feed)}`;

/**
 * A feed with the order, density, filter and search of the URL (`?sort=&density=&filter=&q=`), or what was chosen for it
 * last on this device. Names and values are those of the API; the defaults are CreatedDateDesc, AllUpdates and no filter.
 */
export function viewedFeed(feed: FeedName, search: URLSearchParams, owner: Owner): FeedDescriptor {
  const asked = new URLSearchParams(safeStorage("local").getItem(viewKey(owner, feed)) ?? "");
  const words = (search.get("q") ?? "").trim();
  // A search finds everything, unless it was filtered itself.
  if (words) asked.delete("filter");
  for (const [name, value] of search) asked.set(name, value);
  const chosen = [...asked].filter((choice) => CHOICE.test(choice.join("=")));
  return {
    ...feed,
    ...(Object.fromEntries(chosen) as FeedView),
    ...(words.replaceAll(/[*?\s]/g, "").length > 1 && { q: words }),
  };
}
