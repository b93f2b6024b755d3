import { useSyncExternalStore } from "react";
import { perStore, type Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";

/**
 * The fields that somebody has opened below something or in its place, by name: a post's id for the comment on it. What
 * leaves the window leaves the document, and comes back as it was.
 */
export const fieldsOf = perStore(() => {
  const listeners = new Set<() => void>();
  /** The field that is to take focus as soon as it is there. */
  let wanted = "";
  return {
    open: new Set<string>(),
    /** What was typed into fields whose code is not there yet, by name. */
    typed: new Map<string, string>(),
    want: (name: string) => (wanted = name),
    /** Whether a field is to take focus now. It is asked for once. */
    takes(name: string): boolean {
      const isWanted = wanted === name;
      if (isWanted) wanted = "";
      return isWanted;
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: () => listeners.forEach((listener) => listener()),
  };
});

/** The name of the field in which a post or comment is edited, and of its draft. */
export const editField = (id: string) => `edit ${id}`;

/** The name under which the threads of an element are open: all of its comments show. */
export const threadsField = (elementId: string) => `threads ${elementId}`;

/** Opens a field, which takes focus. */
export function openField(store: Store, name: string): void {
  const fields = fieldsOf(store);
  fields.open.add(name);
  fields.want(name);
  fields.tell();
}

/** Whether a field is open. */
export function useIsFieldOpen(name: string): boolean {
  const { open, subscribe } = fieldsOf(useStore());
  return useSyncExternalStore(subscribe, () => open.has(name));
}
