import { useSyncExternalStore } from "react";

let text = "";
const listeners = new Set<() => void>();

/** Has a screen reader say a sentence when it next pauses. */
export function announce(sentence: string): void {
  // The same sentence twice would be said once: an invisible space makes it another.
  text = sentence === text ? `${sentence}\u00a0` : sentence;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The region that {@link announce} speaks through. It has to be on the page from the start. */
export function Announcer() {
  const sentence = useSyncExternalStore(subscribe, () => text);
  return (
    <div role="status" className="sr-only">
      {sentence}
    </div>
  );
}
