import { setUnreadCount } from "~/ui/use-title.ts";
import { perStore } from "./store.ts";

/** What waits for a person, by what it is about: ids of feed elements, and keys of other things. */
export interface Waiting {
  /** Sets what waits in one place, such as behind the new-posts button. Each thing counts once, wherever it waits. */
  set(place: string, things: readonly string[]): void;
  /** Says that these were shown on request, so that they need not wait elsewhere. */
  shown(things: readonly string[]): void;
  onShown(listener: (things: readonly string[]) => void): () => void;
}

/** The one source of the number in the page's title and on the app's icons: it counts new posts and the bell's things. */
export const waitingOf = perStore((store): Waiting => {
  const places = new Map<string, readonly string[]>();
  const listeners = new Set<(things: readonly string[]) => void>();
  const count = () => new Set([...places.values()].flat()).size;
  const show = () => setUnreadCount(count());
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
      show();
    },
    shown: (things) => listeners.forEach((listener) => listener(things)),
    onShown(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
});
