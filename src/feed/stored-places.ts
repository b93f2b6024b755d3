import { safeStorage } from "~/lib/safe-storage.ts";
import { placeKeepers, places, type FeedPlace } from "./places.ts";
import { entriesOf } from "./queries.ts";

/** How many places outlive a reload: the last ones. */
const KEPT = 6;

/**
 * Up to this element of a feed, a reload reads its first page anew, which costs one call and has the place in it.
 * Further down it brings back the rows that were there.
 */
const DEEP = 15;

const store = safeStorage("session");

export const placesKey = (orgId: string) => `chatter:${orgId}:places`;

/** Holds the path of the feed whose rows will come back, so that its first page need not be asked for. */
export const rowsKey = (orgId: string) => `chatter:${orgId}:rows`;

let isWatching = false;

/**
 * From now on, writes the places of all feeds to session storage when the page goes, for the one that comes after a
 * reload: of a feed, or of a post that somebody will come back to it from.
 */
export function storePlacesOnLeave(orgId: string): void {
  if (isWatching) return;
  isWatching = true;
  window.addEventListener("pagehide", () => {
    for (const keep of placeKeepers) keep();
    const kept = [...places].slice(-KEPT).map(([id, place]) => [id, trimmed(place)] as const);
    store.setItem(placesKey(orgId), JSON.stringify(kept));
    const [id, last] = kept.at(-1) ?? ["", null];
    if (placeKeepers.size > 0 && last?.feed) store.setItem(rowsKey(orgId), id.slice(id.indexOf(" ") + 1));
    else store.removeItem(rowsKey(orgId));
  });
}

/** The rows as far as the page with the anchor, or none where the place is near the top. */
function trimmed(place: FeedPlace): FeedPlace {
  const { anchor, feed } = place;
  const index = entriesOf(feed).findIndex(({ key }) => key === anchor?.key);
  if (!feed || index < DEEP) return { ...place, feed: undefined };
  const last = feed.pages.findIndex(({ entries }) => entries.some(({ key }) => key === anchor?.key));
  return { ...place, feed: { pages: feed.pages.slice(0, last + 1), pageParams: feed.pageParams.slice(0, last + 1) } };
}
