import { useCallback, useSyncExternalStore } from "react";
import { pausedUntil } from "~/connect/pause.ts";
import { useStore } from "./use-store.tsx";

/** Until when a rate limit forbids background calls, in epoch milliseconds; 0 when there is no such limit. */
export function usePausedUntil(): number {
  const { pause } = useStore().connection;
  const subscribe = useCallback(
    (listener: () => void) => {
      pause.listeners.add(listener);
      return () => void pause.listeners.delete(listener);
    },
    [pause],
  );
  return useSyncExternalStore(subscribe, () => pausedUntil(pause));
}
