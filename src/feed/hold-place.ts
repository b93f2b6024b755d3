import type { WindowVirtualizerHandle } from "virtua";
import type { FeedPlace } from "./places.ts";
import type { FeedEntry } from "./queries.ts";

/** Frames during which what stands above may still find its height. */
const PATIENCE = 45;

/** What people do to scroll: from then on the place is theirs. */
const TAKES_OVER = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** Keeps an element at the pixel where somebody left it until everything around it has its height. */
export function holdPlace(
  root: HTMLElement | null,
  list: WindowVirtualizerHandle | null,
  entries: readonly FeedEntry[],
  { anchor }: FeedPlace,
): void {
  const index = entries.findIndex(({ key }) => key === anchor?.key);
  if (!root || !list || !anchor || index < 0) return;
  let frames = 0;
  const stop = () => {
    frames = PATIENCE;
    for (const name of TAKES_OVER) window.removeEventListener(name, stop, true);
  };
  for (const name of TAKES_OVER) window.addEventListener(name, stop, { capture: true, passive: true });
  function hold(): void {
    if (!anchor || !root?.isConnected || frames++ >= PATIENCE) return stop();
    const article = root.querySelector(`[data-key="${CSS.escape(anchor.key)}"]`);
    const moved = article ? article.getBoundingClientRect().top - anchor.top : 0;
    if (!article) list?.scrollToIndex(index, { align: "start", offset: -anchor.top });
    else if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: "instant" });
    requestAnimationFrame(hold);
  }
  hold();
}
