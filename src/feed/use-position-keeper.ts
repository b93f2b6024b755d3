import { useLayoutEffect, type RefObject } from "react";
import { useLocation } from "react-router";
import type { WindowVirtualizerHandle } from "virtua";
import { useStore } from "~/data/use-store.tsx";
import { keepPosition, positionId, positionsOf } from "./positions.ts";
import type { useFeed } from "./queries.ts";

/** Height of the sticky heading in pixels: an element below it is visible. */
const HEADING = 60;

/** A feed whose position is stored. */
export interface KeptFeed {
  /** The path of its first page. */
  path: string;
  root: RefObject<HTMLElement | null>;
  list: RefObject<WindowVirtualizerHandle | null>;
  feed: ReturnType<typeof useFeed>;
  unfolded: ReadonlySet<string>;
}

/** Stores the position of a feed when it unmounts and when the page unloads. */
export function usePositionKeeper({ path, root, list, feed: { entries, data }, unfolded }: KeptFeed): void {
  const store = useStore();
  const { key: historyKey } = useLocation();
  useLayoutEffect(() => {
    const element = root.current;
    const handle = list.current;
    if (!element || !handle) return;
    const positions = positionsOf(store);
    let scrollTop = window.scrollY;
    // On unmount, content above the feed is already gone, so the offset is recorded while scrolling.
    let start: number | null = null;
    function remember(): void {
      scrollTop = window.scrollY;
      start ??= measureStart();
    }
    const measureStart = () => element.getBoundingClientRect().top + window.scrollY;
    function keep(): void {
      // Before the first frame there is nothing better than the stored position.
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
