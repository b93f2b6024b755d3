import { perStore } from "~/data/store.ts";
import { safeStorage } from "~/lib/safe-storage.ts";
import { positionsKey, rowsKey } from "./position-keys.ts";
import { positionsOf, type FeedPosition } from "./positions.ts";
import { entriesOf } from "./queries.ts";

/** How many of the latest positions survive a reload. */
const KEPT = 6;

/**
 * Up to this row, a reload just reads the first page again: one call that contains the position. Further down it
 * restores the rows.
 */
const DEEP = 15;

/**
 * Writes the positions to session storage when the page is hidden or unloads, for the page after a reload: that of a
 * feed, or of a post from which Back leads to the feed. Mobile browsers kill hidden pages without `pagehide`.
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

/** Drops the rows after the anchor's page, or all rows if the anchor is near the top. */
function trimmed(position: FeedPosition): FeedPosition {
  const { anchor, feed } = position;
  const index = entriesOf(feed).findIndex(({ key }) => key === anchor?.key);
  if (!feed || index < DEEP) return { ...position, feed: undefined };
  const last = feed.pages.findIndex(({ entries }) => entries.some(({ key }) => key === anchor?.key));
  return { ...position, feed: { pages: feed.pages.slice(0, last + 1), pageParams: feed.pageParams.slice(0, last + 1) } };
}
