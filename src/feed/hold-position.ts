import type { WindowVirtualizerHandle } from "virtua";
import { focusWhenDrawn } from "~/ui/focus-when-drawn.ts";
import type { FeedPosition } from "./positions.ts";
import type { FeedEntry } from "./queries.ts";

/** Milliseconds to wait for elements to load and for heights above to settle. */
const HOLD_FOR = 3_000;

/** User scrolling, which ends holding the position. */
const TAKES_OVER = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** Keeps an element at the offset where it was left until everything around it has been measured. */
export function holdPosition(
  root: HTMLElement | null,
  list: WindowVirtualizerHandle | null,
  entries: readonly FeedEntry[],
  { anchor, focusedKey }: FeedPosition,
): void {
  const index = entries.findIndex(({ key }) => key === anchor?.key);
  if (!root || !list || !anchor || index < 0) return;
  const { key, top } = anchor;
  const end = performance.now() + HOLD_FOR;
  let isTakenOver = false;
  let wasDrawn = false;
  const takeOver = () => (isTakenOver = true);
  for (const name of TAKES_OVER) window.addEventListener(name, takeOver, { capture: true, passive: true });

  function hold(): void {
    if (!root?.isConnected || !list || isTakenOver || performance.now() > end) {
      for (const name of TAKES_OVER) window.removeEventListener(name, takeOver, true);
      return;
    }
    const article = root.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const now = article?.getBoundingClientRect().top ?? root.getBoundingClientRect().top + list.getItemOffset(index);
    if (Math.abs(now - top) >= 1) window.scrollBy({ top: now - top, behavior: "instant" });
    if (article && !wasDrawn && focusedKey) focusWhenDrawn(root, focusedKey);
    wasDrawn ||= article !== null;
    requestAnimationFrame(hold);
  }
  hold();
}
