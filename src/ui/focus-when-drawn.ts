/** Frames to wait for an article that the list has just scrolled to. */
const PATIENCE = 30;

/** Gives focus to the article with this key, without scrolling, as soon as it is in the document. */
export function focusWhenDrawn(root: HTMLElement, key: string): void {
  let frames = 0;
  const focus = () => {
    const article = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (article) article.focus({ preventScroll: true });
    else if (frames++ < PATIENCE) requestAnimationFrame(focus);
  };
  focus();
}
