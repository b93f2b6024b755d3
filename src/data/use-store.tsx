import { QueryClientProvider } from "@tanstack/react-query";
import { createContext, use, useCallback, useSyncExternalStore, type ReactNode } from "react";
import type { AnyKind, Kind } from "./records.ts";
import type { Store } from "./store.ts";

const StoreContext = createContext<Store | null>(null);

/** Hands the store of a sign-in, and its queries, to everything below. */
export function StoreProvider({ store, children }: { store: Store; children: ReactNode }) {
  return (
    <QueryClientProvider client={store.client}>
      <StoreContext value={store}>{children}</StoreContext>
    </QueryClientProvider>
  );
}

/** The store of the person who is signed in. */
export function useStore(): Store {
  const store = use(StoreContext);
  if (!store) throw new Error("There is no StoreProvider above.");
  return store;
}

/** A record as it is drawn: what the org said, with what was changed here. Undefined where it is unknown or gone. */
export function useRecord<T extends object>(kind: Kind<T>, id: string): T | undefined {
  const { records } = useStore();
  const subscribe = useCallback((listener: () => void) => records.subscribe(kind, id, listener), [records, kind, id]);
  return useSyncExternalStore(subscribe, () => records.get(kind, id));
}

/** Ids of what is deleted, or will be unless somebody takes it back. Lists leave them out. */
export function useGone(kind: AnyKind): ReadonlySet<string> {
  const { records } = useStore();
  const subscribe = useCallback((listener: () => void) => records.subscribeToGone(listener), [records]);
  return useSyncExternalStore(subscribe, () => records.gone(kind));
}
