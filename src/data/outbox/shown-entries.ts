import { useEffect, type RefObject } from "react";
import { isInWindow } from "~/ui/in-window.ts";
import { perStore, type Store } from "../store.ts";
import { useStore } from "../use-store.tsx";

/** The elements in which entries are drawn, by entry id. */
const shownIn = perStore(() => new Map<string, Set<HTMLElement>>());

/** Registers an element as showing an entry while it is mounted. */
export function useShownEntry(id: string, element: RefObject<HTMLElement | null>): void {
  const store = useStore();
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const shown = shownIn(store);
    const elements = shown.get(id) ?? new Set();
    shown.set(id, elements.add(current));
    return () => {
      elements.delete(current);
      if (elements.size === 0) shown.delete(id);
    };
  });
}

/** Whether an entry is visible in the window. */
export function isInSight(store: Store, id: string): boolean {
  if (document.visibilityState === "hidden") return false;
  return [...(shownIn(store).get(id) ?? [])].some(isInWindow);
}
