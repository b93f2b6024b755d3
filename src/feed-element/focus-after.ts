/**
 * What takes focus when the thing with the button is gone: the next article of the feed or item of the list, else the
 * one before, else the article around it, else the page's heading.
 */
export function focusAfter(button: Element | null): HTMLElement | null {
  const item = button?.closest("li, article");
  const list = item?.closest("[role=feed], ul");
  const all = item && list ? [...list.querySelectorAll<HTMLElement>(item.matches("li") ? ":scope > li" : "article")] : [];
  const at = all.indexOf(item as HTMLElement);
  const neighbour = all[at + 1] ?? all[at - 1];
  const target = neighbour?.matches("li") ? neighbour.querySelector<HTMLElement>("button[aria-haspopup=menu]") : neighbour;
  const around = item?.matches("li") ? item.closest<HTMLElement>("article[tabindex]") : null;
  return target ?? around ?? document.querySelector<HTMLElement>("h1");
}
