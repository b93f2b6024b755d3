import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { useLocation } from "react-router";
import { useStore } from "~/data/use-store.tsx";
import { loadLinkedComment } from "./linked-comment.ts";

/** The comment that an address leads to: a new object each time somebody is led there. */
export interface LinkedComment {
  id: string;
}

/**
 * Loads the comment that the address names (`?comment=0D7…`), which is marked where it is drawn.
 *
 * @returns the comment, and whether it could not be found
 */
export function useLinkedComment(elementId: string): { linked: LinkedComment | null; isGone: boolean } {
  const store = useStore();
  const { search, key } = useLocation();
  const id = new URLSearchParams(search).get("comment");
  // Following the same link again leads there again.
  // oxlint-disable-next-line react/exhaustive-deps
  const linked = useMemo(() => (id ? { id } : null), [id, key]);
  const [isGone, setIsGone] = useState(false);

  const find = useEffectEvent(async (isOver: () => boolean) => {
    const isThere = !linked || (await loadLinkedComment(store, elementId, linked.id, isOver));
    if (!isOver()) setIsGone(!isThere);
  });
  useEffect(() => {
    let isOver = false;
    find(() => isOver).catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [elementId, linked]);
  return { linked, isGone };
}
