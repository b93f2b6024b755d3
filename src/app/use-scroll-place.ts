import { useEffect, useLayoutEffect } from "react";
import { useLocation, useNavigationType } from "react-router";

/** Pixels from the top at which each entry of the browser's history was left. */
const leftAt = new Map<string, number>();

/** A new page begins at its top; going back leads to where it was left. A feed knows better by itself (feed/places.ts). */
export function useScrollPlace(): void {
  const { key, pathname, search } = useLocation();
  const isReturn = useNavigationType() === "POP";
  useEffect(() => {
    window.history.scrollRestoration = "manual";
  }, []);
  // Before the next scroll event: a page that is shorter has the browser scroll, and that is no place of the old page.
  useLayoutEffect(() => {
    const remember = () => void leftAt.set(key, window.scrollY);
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [key]);
  useLayoutEffect(() => {
    window.scrollTo(0, isReturn ? (leftAt.get(key) ?? 0) : 0);
    // Another page or another search, not every entry of the history.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pathname, search]);
}
