/** Pixels between a bar and what is scrolled next to it. */
const GAP = 4;

/** Pixels from the top within which a bar must begin to count: the button for new posts stands further down at first. */
const NEAR_TOP = 80;

/**
 * Keeps what is focused clear of the bars that stand above and below the page (`data-bar`): their real height is the
 * page's scroll padding, and what the Tab key leads to all the same under a bar is scrolled out of it.
 *
 * @returns ends it
 */
export function keepClearOfBars(): () => void {
  let isByTab = false;
  const padding = { top: 0, bottom: 0 };

  function measure(): void {
    padding.top = 0;
    padding.bottom = 0;
    for (const bar of document.querySelectorAll<HTMLElement>("[data-bar]")) {
      const { top, bottom, height } = bar.getBoundingClientRect();
      if (height === 0 || getComputedStyle(bar).position === "static") continue;
      if (bar.dataset.bar !== "top") padding.bottom = Math.max(padding.bottom, window.innerHeight - top);
      else if (top < NEAR_TOP) padding.top = Math.max(padding.top, bottom);
    }
    document.documentElement.style.scrollPaddingBlock = `${padding.top + GAP}px ${padding.bottom + GAP}px`;
  }

  function onKey({ key }: KeyboardEvent): void {
    isByTab = key === "Tab";
    measure();
  }

  function onFocus({ target }: FocusEvent): void {
    if (!isByTab || !(target instanceof HTMLElement) || !target.closest("main")) return;
    requestAnimationFrame(() => {
      if (document.activeElement !== target) return;
      measure();
      const { top, bottom } = target.getBoundingClientRect();
      if (bottom <= padding.top || top >= window.innerHeight - padding.bottom) target.scrollIntoView({ block: "nearest" });
    });
  }

  document.addEventListener("keydown", onKey, true);
  document.addEventListener("focusin", onFocus);
  window.addEventListener("resize", measure);
  measure();
  return () => {
    document.removeEventListener("keydown", onKey, true);
    document.removeEventListener("focusin", onFocus);
    window.removeEventListener("resize", measure);
  };
}

/** Pixels at the top of the window that bars may cover. */
export function roomAbove(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}
