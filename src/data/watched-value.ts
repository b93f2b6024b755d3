import { useSyncExternalStore } from "react";

/** A value that components watch, such as what a dialog is about; null while there is none. */
export interface WatchedValue<Value> {
  get(): Value | null;
  set(value: Value | null): void;
  subscribe(listener: () => void): () => void;
}

/** Makes one, for `perStore`. */
export function watchedValue<Value>(): WatchedValue<Value> {
  const listeners = new Set<() => void>();
  let value: Value | null = null;
  return {
    get: () => value,
    set(next) {
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A value as it is now, also one that the device keeps (device-value.ts). */
export function useWatched<Value>({ get, subscribe }: { get(): Value; subscribe: WatchedValue<Value>["subscribe"] }): Value {
  return useSyncExternalStore(subscribe, get);
}
