/** Frames to wait for an article that the list has just scrolled to. */
const MAX_FRAMES = 30;

/**
 * Gives focus to the article with this key, without scrolling, as soon as it takes it: it may not be in the document
 * yet, and the virtual list hides what it has not measured.
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
