import { useEffect, useEffectEvent, useState, type RefObject } from "react";

/** Pixels that a finger goes before it is known where it wants to. */
const UNDECIDED = 8;

/** How far the indicator goes for each pixel of the finger, and at most. */
const SHARE = 0.5;
const MOST = 96;

/** How far the indicator has to be pulled to refresh. */
export const FAR_ENOUGH = 56;

/** What takes the finger for itself. */
const OWN_TOUCH = "input, textarea, [contenteditable=true], [role=dialog], [role=menu]";

/**
 * Follows a finger that pulls the page down at its top. Nothing is listened to that could slow down scrolling: only a touch
 * that begins at the very top is followed, and any other movement is left to the browser.
 *
 * @param root something in the page
 * @param onPulled called when it was pulled far enough and let go
 * @returns how far it is pulled, in pixels; 0 while it is not
 */
export function usePull(root: RefObject<HTMLElement | null>, isBusy: boolean, onPulled: () => void): number {
  const [distance, setDistance] = useState(0);
  const pulled = useEffectEvent(onPulled);
  const mayBegin = useEffectEvent(() => !isBusy);
  useEffect(() => {
    const page = root.current?.closest<HTMLElement>("main");
    if (!page) return;
    let begin: { x: number; y: number } | null = null;
    let far = 0;

    function onStart({ touches, target }: TouchEvent): void {
      const [touch] = touches;
      const isZoomed = (window.visualViewport?.scale ?? 1) > 1;
      if (begin || touches.length > 1) return end();
      if (!touch || !mayBegin() || isZoomed || window.scrollY > 0 || (target instanceof Element && target.closest(OWN_TOUCH))) return;
      begin = { x: touch.clientX, y: touch.clientY };
      // Only now: such a listener makes the browser wait for the page before it scrolls.
      page?.addEventListener("touchmove", onMove, { passive: false });
    }

    function onMove(event: TouchEvent): void {
      const [touch] = event.touches;
      if (!touch || !begin) return end();
      const down = touch.clientY - begin.y;
      if (far === 0) {
        const aside = Math.abs(touch.clientX - begin.x);
        if (Math.max(aside, Math.abs(down)) < UNDECIDED) return;
        if (down < aside || window.scrollY > 0 || !event.cancelable) return end();
      }
      event.preventDefault();
      set(Math.min(MOST, Math.max(0.1, (down - UNDECIDED) * SHARE)));
    }

    function onEnd(): void {
      const isFarEnough = far >= FAR_ENOUGH;
      end();
      if (isFarEnough) pulled();
    }

    function end(): void {
      begin = null;
      page?.removeEventListener("touchmove", onMove);
      set(0);
    }

    function set(next: number): void {
      far = next;
      setDistance(next);
    }

    page.addEventListener("touchstart", onStart, { passive: true });
    page.addEventListener("touchend", onEnd);
    page.addEventListener("touchcancel", end);
    // Else the browser would reload the page for the same movement.
    document.documentElement.style.overscrollBehaviorY = "contain";
    return () => {
      end();
      page.removeEventListener("touchstart", onStart);
      page.removeEventListener("touchend", onEnd);
      page.removeEventListener("touchcancel", end);
      document.documentElement.style.overscrollBehaviorY = "";
    };
  }, [root]);
  return distance;
}
