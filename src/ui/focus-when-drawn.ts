/** How many frames to wait for an article that the list has just scrolled to. */
const MAX_FRAMES = 30;

/**
 * Focuses the article with this key as soon as possible, without scrolling: it may not be in the document yet, and the
 * virtual list hides rows that it has not measured.
 */
export function focusWhenDrawn(root: HTMLElement, key: string): void {
  let frames = 0;
  const focus = () => {
    const article = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    article?.focus({ preventScroll: true });
    if ((!article || document.activeElement !== article) && frames++ < MAX_FRAMES) requestAnimationFrame(focus);
  };
  focus();
}
