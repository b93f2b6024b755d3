import { useCallback, useSyncExternalStore } from "react";
import { type PendingDeletion, pendingDeletions, subscribeToDeletions } from "./pending-deletions.ts";
import type { AnyKind } from "./records.ts";
import { useStore } from "./use-store.tsx";

/** The deletions that can still be undone, latest last. */
export function usePendingDeletions(): readonly PendingDeletion[] {
  const store = useStore();
  const subscribe = useCallback((listener: () => void) => subscribeToDeletions(store, listener), [store]);
  return useSyncExternalStore(subscribe, () => pendingDeletions(store));
}

/** The deletion of one thing, while it can be undone. */
export function usePendingDeletion(kind: AnyKind, id: string): PendingDeletion | undefined {
  return usePendingDeletions().find((each) => each.kind.name === kind.name && each.id === id);
}
