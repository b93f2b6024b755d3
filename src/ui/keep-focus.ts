/** How long, in milliseconds, whoever removes what has focus has to move it. */
const GRACE = 150;

/** How many places are remembered: a menu opens a dialog, and both are gone when it closes. */
const MEMORY = 8;

/**
 * Catches focus that would be lost because what had it was removed: the nearest thing around it that is still there
 * takes it, else what is left around the place before. Without this, screen readers and the Tab key begin anew at the top.
 *
 * @returns ends it
 */
export function keepFocus(): () => void {
  /** What had focus, the latest last, each with what was around it. */
  let places: HTMLElement[][] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function onFocus({ target }: FocusEvent): void {
    if (target instanceof HTMLElement) places = [...places.slice(1 - MEMORY), pathOf(target)];
  }

  /** Somebody has pressed something that takes no focus. Before a removal the same event may come, hence the wait. */
  function onBlur({ target, relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null) return;
    setTimeout(() => {
      if (isLost() && target instanceof Element && target.isConnected) places = [];
    });
  }

  function rescue(): void {
    if (!isLost() || places.at(-1)?.[0]?.isConnected !== false) return;
    for (const place of places.toReversed()) {
      const near = place.find((element) => element.isConnected);
      if (!near) continue;
      // Another page is coming, whose heading takes focus.
      if (near.tagName === "MAIN") return;
      // Its row has left a feed, which scrolls, or moves focus itself after a deletion.
      if (near.closest("[role=feed]") && !near.closest("article")) return;
      return take(near);
    }
  }

  const observer = new MutationObserver(() => {
    if (!isLost() || places.at(-1)?.[0]?.isConnected !== false) return;
    clearTimeout(timer);
    timer = setTimeout(rescue, GRACE);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", onFocus);
  document.addEventListener("focusout", onBlur);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener("focusin", onFocus);
    document.removeEventListener("focusout", onBlur);
  };
}

const isLost = () => document.activeElement === null || document.activeElement === document.body;

/** The element and what is around it, up to the page's main part. */
function pathOf(target: HTMLElement): HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let element: HTMLElement | null = target; element && element !== document.body; element = element.parentElement) {
    path.push(element);
    if (element.tagName === "MAIN") break;
  }
  return path;
}

/** Focuses what may not be a control, for as long as it has focus. */
function take(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex") && !element.matches("a[href], button, input, textarea, select")) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}
