import { useSyncExternalStore } from "react";
import { perStore, type Store } from "./store.ts";
import { useStore } from "./use-store.tsx";

/** One value per sign-in, such as what a dialog is about; null while there is none. */
export function perStoreValue<Value>() {
  const valueOf = perStore(() => {
    const listeners = new Set<() => void>();
    let value: Value | null = null;
    return {
      get: () => value,
      set(next: Value | null): void {
        value = next;
        listeners.forEach((listener) => listener());
      },
      subscribe(listener: () => void): () => void {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    };
  });
  return {
    set: (store: Store, value: Value | null) => valueOf(store).set(value),
    useValue(): Value | null {
      const { subscribe, get } = valueOf(useStore());
      return useSyncExternalStore(subscribe, get);
    },
  };
}
