import { useCallback, useSyncExternalStore } from "react";
import type { Kind } from "~/data/records.ts";
import { useStore } from "~/data/use-store.tsx";

/** How many of these things are so, changes included that are on their way. */
export function useCount<T extends object>(kind: Kind<T>, things: readonly { id?: string | null }[], isSo: (thing: T) => boolean): number {
  const { records } = useStore();
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = things.map(({ id }) => records.subscribe(kind, id ?? "", listener));
      return () => ends.forEach((end) => end());
    },
    [records, kind, things],
  );
  const count = () =>
    things.filter(({ id }) => {
      const thing = records.get(kind, id ?? "");
      return thing !== undefined && isSo(thing);
    }).length;
  return useSyncExternalStore(subscribe, count);
}
