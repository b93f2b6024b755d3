/** Milliseconds that the pointer rests on a name before its card opens. */
const REST = 400;
/** Milliseconds that the keyboard's focus stays on a name before its card opens. */
const FOCUS_REST = 700;
/** Milliseconds in which the pointer may cross from the name to the card, or leave both by mistake. */
const GRACE = 300;

/** What opens and closes cards. */
export interface CardIntent {
  /** Soon there may be a card: the time to load what draws it. */
  prepare: () => void;
  open: (link: HTMLElement) => void;
  close: () => void;
  /** The card that is open, and the link that it belongs to. */
  current: () => { card: HTMLElement | null; link: HTMLElement } | null;
}

/**
 * Watches the page for a pointer that rests on a link with `data-card`, or focus from the keyboard that stays on one.
 * A card stays while the pointer or focus is in it, closes by Escape, and does not open for a finger, which would have
 * no way to rest.
 *
 * @returns what ends it
 */
export function watchCardIntent({ prepare, open, close, current }: CardIntent): () => void {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let awaited: HTMLElement | null = null;

  function forget(): void {
    clearTimeout(opening);
    awaited = null;
  }

  function expect(link: HTMLElement, delay: number): void {
    if (link === awaited) return;
    forget();
    awaited = link;
    prepare();
    opening = setTimeout(() => {
      forget();
      clearTimeout(closing);
      if (link.isConnected) open(link);
    }, delay);
  }

  function onPointerOver({ target, pointerType }: PointerEvent): void {
    if (pointerType === "touch") return;
    const link = linkOf(target);
    const now = current();
    if (now && (link === now.link || contains(now.card, target))) {
      forget();
      clearTimeout(closing);
      return;
    }
    if (link) expect(link, REST);
    else forget();
    // Focus in the card holds it, wherever the pointer is.
    if (now && !contains(now.card, document.activeElement)) {
      clearTimeout(closing);
      closing = setTimeout(close, GRACE);
    }
  }

  function onFocusIn({ target }: FocusEvent): void {
    const now = current();
    if (now && (contains(now.card, target) || now.link === target)) return;
    const link = linkOf(target);
    if (now) close();
    if (link?.matches(":focus-visible")) expect(link, FOCUS_REST);
    else forget();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const now = current();
    if (event.key === "Escape") {
      forget();
      if (now) {
        event.preventDefault();
        if (contains(now.card, document.activeElement)) now.link.focus();
        close();
      }
    } else if (event.key === "Tab" && now?.card) {
      passThrough(event, now.card, now.link, close);
    }
  }

  function onPointerDown({ target }: PointerEvent): void {
    forget();
    const now = current();
    if (now && !contains(now.card, target)) close();
  }

  function onScroll(): void {
    // What moves under a pointer that rests is not pointed at.
    forget();
    const now = current();
    if (now && !now.link.isConnected) close();
  }

  // The pointer may have come to rest before this began to watch.
  const hovered = matchMedia("(hover: hover)").matches ? document.querySelector<HTMLElement>("a[data-card]:hover") : null;
  if (hovered) expect(hovered, REST);

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

/** The card stands at the end of the document: Tab goes from the link through the card to what follows the link. */
function passThrough(event: KeyboardEvent, card: HTMLElement, link: HTMLElement, close: () => void): void {
  const stops = [...card.querySelectorAll<HTMLElement>("a[href]:not([tabindex='-1']), button:not(:disabled)")];
  const active = document.activeElement;
  if (active === link && !event.shiftKey && stops[0]) {
    event.preventDefault();
    stops[0].focus();
  } else if (active === stops[0] && event.shiftKey) {
    event.preventDefault();
    link.focus();
  } else if (active === stops.at(-1) && !event.shiftKey) {
    // From here the browser goes on to what follows the link.
    link.focus();
    close();
  }
}

function linkOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("a[data-card]") : null;
}

function contains(card: HTMLElement | null, target: EventTarget | null): boolean {
  return card !== null && target instanceof Node && card.contains(target);
}
