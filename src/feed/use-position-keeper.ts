import { useLayoutEffect, type RefObject } from "react";
import { useLocation } from "react-router";
import type { WindowVirtualizerHandle } from "virtua";
import { useStore } from "~/data/use-store.tsx";
import { keepPosition, positionId, positionsOf } from "./positions.ts";
import type { useFeed } from "./queries.ts";

/** What stands at the top of every page, in pixels: an element below it is in sight. */
const HEADING = 60;

/** A feed whose position is kept. */
export interface KeptFeed {
  /** Its first page. */
  path: string;
  root: RefObject<HTMLElement | null>;
  list: RefObject<WindowVirtualizerHandle | null>;
  feed: ReturnType<typeof useFeed>;
  unfolded: ReadonlySet<string>;
}

/** Keeps the position of a feed when it goes away, and when the page does. */
export function usePositionKeeper({ path, root, list, feed: { entries, data }, unfolded }: KeptFeed): void {
  const store = useStore();
  const { key: historyKey } = useLocation();
  useLayoutEffect(() => {
    const element = root.current;
    const handle = list.current;
    if (!element || !handle) return;
    const positions = positionsOf(store);
    let scrollTop = window.scrollY;
    // When the feed goes, what stood above it has gone already: its position has to be known before.
    let start: number | null = null;
    function remember(): void {
      scrollTop = window.scrollY;
      start ??= measureStart();
    }
    const measureStart = () => element.getBoundingClientRect().top + window.scrollY;
    function keep(): void {
      // Before the first frame nothing is known that would be better than what was kept before.
      if (!handle || start === null) return;
      const index = handle.findItemIndex(scrollTop + HEADING);
      const anchor = entries[index];
      const focused = element?.contains(document.activeElement) ? document.activeElement?.closest<HTMLElement>("[data-key]") : null;
      const [heights] = handle.cache;
      keepPosition(positions, positionId(historyKey, path), {
        heights: Object.fromEntries(entries.map(({ key }, at) => [key, heights[at] ?? -1])),
        scrollTop,
        anchor: anchor ? { key: anchor.key, top: start + handle.getItemOffset(index) - scrollTop } : null,
        focusedKey: focused?.dataset.key ?? null,
        unfolded: [...unfolded],
        feed: data,
      });
    }
    function keepNow(): void {
      start = measureStart();
      scrollTop = window.scrollY;
      keep();
    }
    const frame = requestAnimationFrame(remember);
    window.addEventListener("scroll", remember, { passive: true });
    positions.keepers.add(keepNow);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", remember);
      positions.keepers.delete(keepNow);
      keep();
    };
  }, [store, historyKey, path, root, list, entries, data, unfolded]);
}
