/**
 * Gives focus to a comment, such as where the button was that showed it.
 *
 * @param around an element that it stands in
 * @param id undefined means the first one
 * @returns the comment, null where it is not drawn
 */
export function focusComment(around: Element | null | undefined, id: string | undefined, options?: FocusOptions): HTMLElement | null {
  const comment = around?.querySelector<HTMLElement>(id === undefined ? "[data-comment]" : `[data-comment="${CSS.escape(id)}"]`) ?? null;
  if (!comment) return null;
  comment.tabIndex = -1;
  comment.focus(options);
  return comment;
}
