import { useEffect, useEffectEvent, useLayoutEffect } from "react";
import { useLocation, useNavigationType } from "react-router";
import { perStore } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";

/** The scroll offset in pixels at which each history entry was left. */
const scrollsOf = perStore(() => new Map<string, number>());

/**
 * Scrolls a new page to the top, and restores the offset on Back. Feeds restore their own position (feed/positions.ts).
 */
export function useScrollPosition(): void {
  const scrolls = scrollsOf(useStore());
  const { key, pathname, search } = useLocation();
  const isReturn = useNavigationType() === "POP";
  useEffect(() => {
    window.history.scrollRestoration = "manual";
  }, []);
  // In a layout effect, so that it runs before the next scroll event: when the new page is shorter, the browser
  // scrolls, and that offset must not be stored for the old page.
  useLayoutEffect(() => {
    const remember = () => void scrolls.set(key, window.scrollY);
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [scrolls, key]);
  // Newer browsers return a promise from scrollTo, and React crashes on an effect that returns one.
  const restore = useEffectEvent(() => {
    window.scrollTo(0, isReturn ? (scrolls.get(key) ?? 0) : 0);
  });
  // Restore on another path or query, not on every history entry.
  useLayoutEffect(() => restore(), [pathname, search]);
}
