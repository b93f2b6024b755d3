import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { useLocation } from "react-router";
import { FEED_ELEMENTS, idsOf } from "~/data/kinds.ts";
import { useStore } from "~/data/use-store.tsx";
import { nextPageUrl } from "~/connect/pages.ts";
import { loadEarlierComments } from "./earlier-comments.ts";

/** How many pages of earlier comments are read to find the one that an address leads to. */
const MOST_PAGES = 12;

/**
 * Scrolls to the comment that the address names (`?comment=0D7…`) and marks it; what is earlier than those that are here
 * is read until it is found.
 *
 * @param list the list of the comments
 * @returns whether the address names one, and whether that could not be found
 */
export function useLinkedComment(elementId: string, list: RefObject<HTMLElement | null>): { isLinked: boolean; isGone: boolean } {
  const store = useStore();
  const { search, key } = useLocation();
  const wanted = new URLSearchParams(search).get("comment");
  const [isMissing, setIsMissing] = useState(false);
  const page = () => store.records.get(FEED_ELEMENTS, elementId)?.capabilities?.comments?.page;

  /** @returns whether it is not there */
  const find = useEffectEvent(async (isOver: () => boolean): Promise<boolean> => {
    if (!wanted) return false;
    for (let pages = 0; !idsOf(page()).includes(wanted); pages++) {
      if (pages === MOST_PAGES || !nextPageUrl(page() ?? {})) return true;
      await loadEarlierComments(store, elementId);
      if (isOver()) return false;
    }
    requestAnimationFrame(() => !isOver() && mark(list.current?.querySelector(`[data-comment="${CSS.escape(wanted)}"]`)));
    return false;
  });

  useEffect(() => {
    let isOver = false;
    find(() => isOver).then(
      (isNot) => !isOver && setIsMissing(isNot),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [elementId, key]);
  return { isLinked: wanted !== null, isGone: isMissing };
}

/** Shows where somebody was led to. */
function mark(item: Element | null | undefined): void {
  if (!(item instanceof HTMLElement)) return;
  item.classList.add("-mx-2", "rounded-lg", "bg-accent-soft", "px-2", "py-1");
  item.setAttribute("aria-current", "true");
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "center" });
}
