import { setUnreadCount } from "~/ui/use-title.ts";
import { perStore } from "./store.ts";

/** What waits for a person, by what it is about: ids of feed elements, and keys of other things. */
export interface Waiting {
  /** Sets what waits in one place, such as behind the new-posts button. Each thing counts once, wherever it waits. */
  set(place: string, things: readonly string[]): void;
  /** Says that these were shown on request, so that they need not wait elsewhere. */
  shown(things: readonly string[]): void;
  /** How many things wait in all places together. */
  total(): number;
  subscribe(listener: () => void): () => void;
  onShown(listener: (things: readonly string[]) => void): () => void;
}

/**
 * The one source of the number in the page's title and on the app's icons: it counts new posts, the bell's things and
 * unread private messages.
 */
export const waitingOf = perStore((store): Waiting => {
  const places = new Map<string, readonly string[]>();
  const listeners = new Set<(things: readonly string[]) => void>();
  const counters = new Set<() => void>();
  let total = 0;
  const show = () => setUnreadCount(total);
  // The badge is that of all tabs: the one that is looked at has the last word.
  const onVisible = () => document.visibilityState === "visible" && show();
  document.addEventListener("visibilitychange", onVisible);
  store.onClose(() => {
    document.removeEventListener("visibilitychange", onVisible);
    setUnreadCount(0);
  });
  return {
    set(place, things) {
      if (things.length === 0 && !places.has(place)) return;
      places.set(place, things);
      total = new Set([...places.values()].flat()).size;
      show();
      counters.forEach((listener) => listener());
    },
    total: () => total,
    subscribe: (listener) => listen(counters, listener),
    shown: (things) => listeners.forEach((listener) => listener(things)),
    onShown: (listener) => listen(listeners, listener),
  };
});

function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
