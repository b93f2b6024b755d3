import { useLayoutEffect, type RefObject } from "react";

/** How many frames to wait for an item that the list may not have drawn yet. */
const MAX_FRAMES = 30;

/**
 * Leads from the foot of a list to the first of the items that have just been loaded, if focus waits in the foot. Where
 * nothing came and the button is gone, the foot itself keeps focus.
 *
 * @param foot stands after the list, a feed or a `ul`, in the same parent
 */
export function useGoOn(foot: RefObject<HTMLElement | null>, isLoading: boolean): void {
  useLayoutEffect(() => {
    const element = foot.current;
    const count = countOf(listOf(element));
    if (!isLoading || !element || count === null) return;
    // Asked when loading is over, focus would be gone already if the button is.
    let isHere = element.contains(document.activeElement);
    const onFocus = ({ target }: FocusEvent) => (isHere = target instanceof Node && element.contains(target));
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("focusin", onFocus);
      if (isHere) goOn(element, count);
    };
  }, [foot, isLoading]);
}

function goOn(foot: HTMLElement, count: number): void {
  let frames = 0;
  const isLeft = () => !foot.contains(document.activeElement) && document.activeElement !== document.body;
  const look = () => {
    if (isLeft()) return;
    const item = itemOf(listOf(foot), count);
    item?.focus();
    if (item && document.activeElement === item) return;
    if (frames++ < MAX_FRAMES) requestAnimationFrame(look);
    else if (document.activeElement === document.body && foot.isConnected) foot.focus({ preventScroll: true });
  };
  requestAnimationFrame(look);
}

function listOf(foot: HTMLElement | null): HTMLElement | null {
  for (let element = foot?.previousElementSibling; element; element = element.previousElementSibling) {
    if (element instanceof HTMLElement && element.matches("[role=feed], ul")) return element;
  }
  return null;
}

function countOf(list: HTMLElement | null): number | null {
  if (!list) return null;
  if (list.matches("ul")) return list.children.length;
  return Math.max(0, ...[...list.querySelectorAll("[aria-posinset]")].map((article) => Number(article.getAttribute("aria-posinset"))));
}

/** What takes focus of the item after the first so many. */
function itemOf(list: HTMLElement | null, count: number): HTMLElement | null {
  if (!list?.matches("ul")) return list?.querySelector<HTMLElement>(`[aria-posinset="${count + 1}"]`) ?? null;
  return list.children[count]?.querySelector<HTMLElement>("a[href], button, [tabindex]") ?? null;
}
