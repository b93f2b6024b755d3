/** Milliseconds in which the pointer may cross from the anchor to its popup, or leave both by mistake. */
const GRACE = 300;

/** What has popups, and what opens and closes them. */
export interface HoverIntent {
  /** What may have one, such as `a[data-card]`. */
  selector: string;
  /** Milliseconds that the pointer rests on an anchor before its popup opens. */
  rest: number;
  /** Milliseconds that the keyboard's focus stays on an anchor before its popup opens. */
  focusRest: number;
  /** A popup may be needed soon: the time to load its code. */
  prepare: () => void;
  open: (anchor: HTMLElement) => void;
  close: () => void;
  /** The popup that is open, and what it belongs to. */
  current: () => { popup: HTMLElement | null; anchor: HTMLElement } | null;
}

/**
 * Watches the page for a pointer that rests on an anchor, or focus from the keyboard that stays on one. Its popup stays
 * while the pointer or focus is in it, closes by Escape, and does not open for a finger, which cannot rest (WCAG 1.4.13).
 *
 * @returns what ends it
 */
export function watchHoverIntent({ selector, rest, focusRest, prepare, open, close, current }: HoverIntent): () => void {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let awaited: HTMLElement | null = null;

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

  function onPointerOver({ target, pointerType }: PointerEvent): void {
    if (pointerType === "touch") return;
    const anchor = anchorOf(target);
    const now = current();
    if (now && (anchor === now.anchor || contains(now.popup, target))) {
      forget();
      clearTimeout(closing);
      return;
    }
    if (anchor) expect(anchor, rest);
    else forget();
    // Focus in the popup holds it, wherever the pointer is.
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
      // What is below it stays: the next Escape is for that.
      event.preventDefault();
      event.stopPropagation();
      if (contains(now.popup, document.activeElement)) now.anchor.focus();
      close();
    } else if (event.key === "Tab" && now?.popup) {
      passThrough(event, now.popup, now.anchor, close);
    }
  }

  function onPointerDown({ target }: PointerEvent): void {
    forget();
    const now = current();
    if (now && !contains(now.popup, target)) close();
  }

  function onScroll(): void {
    // What moves under a pointer that rests is not pointed at.
    forget();
    const now = current();
    if (now && !now.anchor.isConnected) close();
  }

  // The pointer may have come to rest before this began to watch, and the focus too.
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

/** The popup stands at the end of the document: Tab goes from the anchor through the popup to what follows the anchor. */
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
    // From here the browser goes on to what follows the anchor.
    anchor.focus();
    close();
  }
}

function contains(popup: HTMLElement | null, target: EventTarget | null): boolean {
  return popup !== null && target instanceof Node && popup.contains(target);
}
