import { safeStorage } from "~/lib/safe-storage.ts";
import { ownerKey } from "./owner.ts";
import type { Store } from "./store.ts";

/** A value that is kept on the device, for this person in this place alone, and is the same in all tabs. */
export interface DeviceValue<Value> {
  get(): Value;
  set(next: Value): void;
  subscribe(listener: () => void): () => void;
}

/**
 * Makes one, for `perStore`. Where storage is blocked, each tab has a value of its own.
 *
 * @param name part of its key in local storage; signing out deletes it
 * @param read makes a value of what is stored, which may be anything, or of null where nothing is
 */
export function deviceValue<Value>(store: Store, name: string, read: (stored: unknown) => Value): DeviceValue<Value> {
  const storage = safeStorage("local");
  const key = `${ownerKey(store.owner)}:${name}`;
  const listeners = new Set<() => void>();
  let text = storage.getItem(key);
  let value = read(parsed(text));

  function refresh(): void {
    const stored = storage.getItem(key);
    if (stored === text) return;
    text = stored;
    value = read(parsed(text));
    listeners.forEach((listener) => listener());
  }

  const hear = (event: StorageEvent) => (event.key === key || event.key === null) && refresh();
  window.addEventListener("storage", hear);
  store.onClose(() => window.removeEventListener("storage", hear));
  return {
    get: () => value,
    set(next) {
      if (store.isClosed()) return;
      storage.setItem(key, JSON.stringify(next));
      refresh();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
