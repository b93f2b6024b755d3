import { useEffect, useEffectEvent, useRef, useState, type RefObject } from "react";
import { useLocation } from "react-router";
import { watchHoverIntent, type HoverIntent } from "./hover-intent.ts";
import { loadAhead } from "./load-on-press.ts";

interface HoverPopup extends Pick<HoverIntent, "selector" | "rest" | "focusRest"> {
  /** Loads the popup's code. */
  load: () => Promise<unknown>;
  /** Whether this anchor has a popup at the moment. */
  hasPopup: (anchor: HTMLElement) => boolean;
}

/**
 * One popup for all elements that match a selector, anywhere on the page. Closes on navigation.
 *
 * @returns the hovered anchor or null, a ref for the popup's element, and a function that closes it
 */
export function useHoverPopup({ selector, rest, focusRest, load, hasPopup }: HoverPopup): {
  anchor: HTMLElement | null;
  popup: RefObject<HTMLDivElement | null>;
  close: () => void;
} {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const popup = useRef<HTMLDivElement>(null);
  const { key } = useLocation();
  const [shownOn, setShownOn] = useState(key);
  if (shownOn !== key) {
    setShownOn(key);
    setAnchor(null);
  }
  const current = useEffectEvent(() => anchor && { popup: popup.current, anchor });
  const prepare = useEffectEvent(() => loadAhead(load));
  const open = useEffectEvent((next: HTMLElement) => setAnchor(hasPopup(next) ? next : null));
  const close = () => setAnchor(null);
  useEffect(
    () =>
      watchHoverIntent({
        selector,
        rest,
        focusRest,
        prepare: () => prepare(),
        open: (next) => open(next),
        close: () => setAnchor(null),
        current: () => current(),
      }),
    [selector, rest, focusRest],
  );
  return { anchor, popup, close };
}
