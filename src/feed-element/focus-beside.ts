/**
 * Moves focus when the offer to undo a deletion ends: to the thing itself where it is back; else to the next article of
 * the feed or item of the list, else the one before, else the article around it, else the page's heading.
 *
 * @param item where the thing stood
 */
export function focusBeside(item: HTMLElement | null, isUndone: boolean): void {
  if (isUndone) return requestFocus(() => targetOf(item));
  const list = item?.closest("[role=feed], ul");
  const all = item && list ? [...list.querySelectorAll<HTMLElement>(item.matches("li") ? ":scope > li" : "article")] : [];
  const at = all.indexOf(item as HTMLElement);
  const neighbour = all[at + 1] ?? all[at - 1] ?? null;
  const around = item?.matches("li") ? item.closest<HTMLElement>("article[tabindex]") : null;
  const fallback = document.querySelector<HTMLElement>("h1");
  requestFocus(() => targetOf(neighbour) ?? around ?? fallback);
}

/** What takes focus of an article or an item of a list. */
function targetOf(item: HTMLElement | null): HTMLElement | null {
  return item?.matches("li") ? item.querySelector<HTMLElement>("button[aria-haspopup=menu]") : item;
}

/** Once the change is drawn: what has focus now may be gone then. */
function requestFocus(target: () => HTMLElement | null): void {
  requestAnimationFrame(() => target()?.focus());
}
