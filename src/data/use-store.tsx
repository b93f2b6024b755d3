import { QueryClientProvider } from "@tanstack/react-query";
import { createContext, use, useCallback, useSyncExternalStore, type ReactNode } from "react";
import type { AnyKind, Kind } from "./records.ts";
import type { Store } from "./store.ts";

const StoreContext = createContext<Store | null>(null);

/** Provides the store of a sign-in, and its query client. */
export function StoreProvider({ store, children }: { store: Store; children: ReactNode }) {
  return (
    <QueryClientProvider client={store.client}>
      <StoreContext value={store}>{children}</StoreContext>
    </QueryClientProvider>
  );
}

/** The store of the signed-in person. */
export function useStore(): Store {
  const store = use(StoreContext);
  if (!store) throw new Error("There is no StoreProvider above.");
  return store;
}

/** A record as drawn: the org's state with local changes. Undefined if unknown or gone. */
export function useRecord<T extends object>(kind: Kind<T>, id: string): T | undefined {
  const { records } = useStore();
  const subscribe = useCallback((listener: () => void) => records.subscribe(kind, id, listener), [records, kind, id]);
  return useSyncExternalStore(subscribe, () => records.get(kind, id));
}

/** Ids of deleted things, including deletions that can still be undone. Lists leave them out. */
export function useGone(kind: AnyKind): ReadonlySet<string> {
  const { records } = useStore();
  const subscribe = useCallback((listener: () => void) => records.subscribeToGone(listener), [records]);
  return useSyncExternalStore(subscribe, () => records.gone(kind));
}
