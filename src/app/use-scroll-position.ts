import { useEffect, useEffectEvent, useLayoutEffect } from "react";
import { useLocation, useNavigationType } from "react-router";
import { perStore } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";

/** Pixels from the top at which each entry of the browser's history was left. */
const scrollsOf = perStore(() => new Map<string, number>());

/** A new page begins at its top; going back leads to where it was left. A feed knows better by itself (feed/positions.ts). */
export function useScrollPosition(): void {
  const scrolls = scrollsOf(useStore());
  const { key, pathname, search } = useLocation();
  const isReturn = useNavigationType() === "POP";
  useEffect(() => {
    window.history.scrollRestoration = "manual";
  }, []);
  // Before the next scroll event: a page that is shorter has the browser scroll, and that is no position of the old page.
  useLayoutEffect(() => {
    const remember = () => void scrolls.set(key, window.scrollY);
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [scrolls, key]);
  // Newer browsers answer with a promise, and an effect that gives React one ends the page.
  const restore = useEffectEvent(() => {
    window.scrollTo(0, isReturn ? (scrolls.get(key) ?? 0) : 0);
  });
  // Another page or another search, not every entry of the history.
  useLayoutEffect(() => restore(), [pathname, search]);
}
