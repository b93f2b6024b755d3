import { perStore } from "~/data/store.ts";
import { safeStorage } from "~/lib/safe-storage.ts";
import { positionsKey, rowsKey } from "./position-keys.ts";
import { positionsOf, type FeedPosition } from "./positions.ts";
import { entriesOf } from "./queries.ts";

/** How many positions outlive a reload: the last ones. */
const KEPT = 6;

/**
 * Up to this element of a feed, a reload reads its first page anew, which costs one call and has the position in it.
 * Further down it brings back the rows that were there.
 */
const DEEP = 15;

/**
 * From now on, writes the positions of all feeds to session storage when the page is hidden or goes, for the one that
 * comes after a reload: of a feed, or of a post that somebody will come back to it from. Phones end hidden pages without
 * a word.
 */
export const storePositionsOnLeave = perStore((store) => {
  const { owner } = store;
  const storage = safeStorage("session");

  function write(): void {
    const { kept, keepers } = positionsOf(store);
    for (const keep of keepers) keep();
    const last = [...kept].slice(-KEPT).map(([id, position]) => [id, trimmed(position)] as const);
    storage.setItem(positionsKey(owner), JSON.stringify(last));
    const [id, latest] = last.at(-1) ?? ["", null];
    if (keepers.size > 0 && latest?.feed) storage.setItem(rowsKey(owner), id.slice(id.indexOf(" ") + 1));
    else storage.removeItem(rowsKey(owner));
  }

  const writeWhenHidden = () => document.visibilityState === "hidden" && write();
  window.addEventListener("pagehide", write);
  document.addEventListener("visibilitychange", writeWhenHidden);
  store.onClose(() => {
    window.removeEventListener("pagehide", write);
    document.removeEventListener("visibilitychange", writeWhenHidden);
  });
});

/** The rows as far as the page with the anchor, or none where the position is near the top. */
function trimmed(position: FeedPosition): FeedPosition {
  const { anchor, feed } = position;
  const index = entriesOf(feed).findIndex(({ key }) => key === anchor?.key);
  if (!feed || index < DEEP) return { ...position, feed: undefined };
  const last = feed.pages.findIndex(({ entries }) => entries.some(({ key }) => key === anchor?.key));
  return { ...position, feed: { pages: feed.pages.slice(0, last + 1), pageParams: feed.pageParams.slice(0, last + 1) } };
}
