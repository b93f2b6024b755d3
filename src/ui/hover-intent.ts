/** Milliseconds that the pointer may be outside of both anchor and popup before the popup closes. */
const GRACE = 300;

/** Which elements have popups, and how to open and close them. */
export interface HoverIntent {
  /** The anchors, such as `a[data-card]`. */
  selector: string;
  /** Milliseconds that the pointer must rest on an anchor before the popup opens. */
  rest: number;
  /** Milliseconds that keyboard focus must stay on an anchor before the popup opens. */
  focusRest: number;
  /** Called when a popup is likely to be needed, to preload its code. */
  prepare: () => void;
  open: (anchor: HTMLElement) => void;
  close: () => void;
  /** The open popup and its anchor. */
  current: () => { popup: HTMLElement | null; anchor: HTMLElement } | null;
}

/**
 * Opens a popup when the pointer rests on an anchor, or keyboard focus stays on one. The popup stays open while pointer
 * or focus is in it, and Escape closes it (WCAG 1.4.13). Touch never opens it: there is no hovering.
 *
 * @returns stops watching
 */
export function watchHoverIntent({ selector, rest, focusRest, prepare, open, close, current }: HoverIntent): () => void {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let awaited: HTMLElement | null = null;
  let pressedAt = "";

  function forget(): void {
    clearTimeout(opening);
    awaited = null;
  }

  function expect(anchor: HTMLElement, delay: number): void {
    if (anchor === awaited) return;
    forget();
    awaited = anchor;
    prepare();
    opening = setTimeout(() => {
      forget();
      clearTimeout(closing);
      if (anchor.isConnected) open(anchor);
    }, delay);
  }

  function anchorOf(target: EventTarget | null): HTMLElement | null {
    return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
  }

  function onPointerOver(event: PointerEvent): void {
    const { target, pointerType } = event;
    if (pointerType === "touch") return;
    const anchor = anchorOf(target);
    const now = current();
    if (now && (anchor === now.anchor || contains(now.popup, target))) {
      forget();
      clearTimeout(closing);
      return;
    }
    // What a press brings under a resting pointer is not hovered either.
    if (anchor && placeOf(event) !== pressedAt) expect(anchor, rest);
    else forget();
    // Focus inside the popup keeps it open, wherever the pointer is.
    if (now && !contains(now.popup, document.activeElement)) {
      clearTimeout(closing);
      closing = setTimeout(close, GRACE);
    }
  }

  function onFocusIn({ target }: FocusEvent): void {
    const now = current();
    if (now && (contains(now.popup, target) || now.anchor === target)) return;
    const anchor = anchorOf(target);
    if (now) close();
    if (anchor?.matches(":focus-visible")) expect(anchor, focusRest);
    else forget();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const now = current();
    if (event.key === "Escape") {
      forget();
      if (!now) return;
      // Escape closes the popup only; the next Escape is for what is below.
      event.preventDefault();
      event.stopPropagation();
      if (contains(now.popup, document.activeElement)) now.anchor.focus();
      close();
    } else if (event.key === "Tab" && now?.popup) {
      passThrough(event, now.popup, now.anchor, close);
    } else if (event.key.length === 1) {
      // Who types does not look at what the pointer happens to be on.
      forget();
      if (now && !contains(now.popup, document.activeElement)) close();
    }
  }

  function onPointerDown(event: PointerEvent): void {
    forget();
    pressedAt = placeOf(event);
    const { target } = event;
    const now = current();
    if (now && !contains(now.popup, target)) close();
  }

  function onScroll(): void {
    // Content that scrolls under a resting pointer does not count as hovered.
    forget();
    const now = current();
    if (now && !now.anchor.isConnected) close();
  }

  // Pointer or focus may have been on an anchor before the listeners were added.
  const hovered = matchMedia("(hover: hover)").matches ? document.querySelector<HTMLElement>(`:is(${selector}):hover`) : null;
  const focused = anchorOf(document.activeElement);
  if (hovered) expect(hovered, rest);
  else if (focused?.matches(":focus-visible")) expect(focused, focusRest);

  const ending = new AbortController();
  const { signal } = ending;
  document.addEventListener("pointerover", onPointerOver, { signal });
  document.addEventListener("pointerdown", onPointerDown, { signal });
  document.addEventListener("focusin", onFocusIn, { signal });
  document.addEventListener("keydown", onKeyDown, { signal, capture: true });
  document.addEventListener("scroll", onScroll, { signal, capture: true, passive: true });
  return () => {
    ending.abort();
    forget();
    clearTimeout(closing);
  };
}

/**
 * The popup is at the end of the document, so Tab order is patched: anchor, popup, then whatever follows the anchor.
 */
function passThrough(event: KeyboardEvent, popup: HTMLElement, anchor: HTMLElement, close: () => void): void {
  const stops = [...popup.querySelectorAll<HTMLElement>("a[href]:not([tabindex='-1']), button:not(:disabled)")];
  const active = document.activeElement;
  if (active === anchor && !event.shiftKey && stops[0]) {
    event.preventDefault();
    stops[0].focus();
  } else if (active === stops[0] && event.shiftKey) {
    event.preventDefault();
    anchor.focus();
  } else if (active === stops.at(-1) && !event.shiftKey) {
    // From the anchor the browser moves on to whatever follows it.
    anchor.focus();
    close();
  }
}

function placeOf({ clientX, clientY }: PointerEvent): string {
  return `${clientX},${clientY}`;
}

function contains(popup: HTMLElement | null, target: EventTarget | null): boolean {
  return popup !== null && target instanceof Node && popup.contains(target);
}
