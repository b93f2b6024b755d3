import { useEffect, useEffectEvent } from "react";

/** What marks the history entry of something that stands over the page. */
const MARK = "isOver";

/** What is open, and the entry that is about to be left: of the page, as its history is. What closes may be drawn anew. */
const over = { count: 0, leaving: undefined as ReturnType<typeof setTimeout> | undefined };

const isMarked = (): boolean => (window.history.state as Record<string, unknown> | null)?.[MARK] === true;

/**
 * Lets Back close what stands over the page, as people expect on phones: while it is open it has a history entry of its
 * own, which is the page's but for a mark, so that the router sees no difference. A link in it should replace that entry.
 */
export function useBackCloses(isOpen: boolean, onClose: () => void): void {
  const onBack = useEffectEvent(() => {
    if (!isMarked()) onClose();
  });
  useEffect(() => {
    if (!isOpen) return;
    over.count++;
    clearTimeout(over.leaving);
    if (!isMarked()) window.history.pushState({ ...(window.history.state as object | null), [MARK]: true }, "");
    window.addEventListener("popstate", onBack);
    return () => {
      over.count--;
      window.removeEventListener("popstate", onBack);
      // Not at once: where it is drawn anew, the entry is kept. A link has replaced it, and Back has left it.
      over.leaving = setTimeout(() => isMarked() && window.history.back());
    };
  }, [isOpen]);
}

/**
 * Leaves entries of what is no longer open, to which Forward or a reload leads.
 *
 * @returns stops watching
 */
export function watchLeftovers(): () => void {
  const leave = () => {
    if (isMarked() && over.count === 0) window.history.back();
  };
  leave();
  window.addEventListener("popstate", leave);
  return () => window.removeEventListener("popstate", leave);
}
