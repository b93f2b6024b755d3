/** The part of the Storage API that the app uses. */
export interface KeyValueStore {
  getItem(key: string): string | null;
  /** @returns whether the browser stored it; if not, it is kept until the page unloads */
  setItem(key: string, value: string): boolean;
  removeItem(key: string): void;
  keys(): string[];
}

/**
 * Web storage that never throws. Where storage is blocked (in a frame, or by a strict browser) or full, values are kept
 * in memory until the page unloads.
 *
 * @param kind which storage; "memory" never uses the browser's
 */
export function safeStorage(kind: "session" | "local" | "memory"): KeyValueStore {
  const memory = new Map<string, string>();
  const real = kind === "memory" ? null : realStorage(kind);
  return {
    getItem(key) {
      if (memory.has(key)) return memory.get(key) ?? null;
      try {
        return real?.getItem(key) ?? null;
      } catch {
        return null;
      }
    },
    setItem(key, value) {
      try {
        if (!real) throw new Error("no storage");
        real.setItem(key, value);
        memory.delete(key);
        return true;
      } catch {
        memory.set(key, value);
        return false;
      }
    },
    removeItem(key) {
      memory.delete(key);
      try {
        real?.removeItem(key);
      } catch {
        return;
      }
    },
    keys() {
      try {
        return [...new Set([...memory.keys(), ...Object.keys(real ?? {})])];
      } catch {
        return [...memory.keys()];
      }
    },
  };
}

/** Whether the browser blocks storage for this page: stored values are lost with the page. */
export function isStorageBlocked(): boolean {
  try {
    window.localStorage.setItem("chatter:probe", "");
    window.localStorage.removeItem("chatter:probe");
    return false;
  } catch {
    return true;
  }
}

function realStorage(kind: "session" | "local"): Storage | null {
  try {
    return kind === "session" ? window.sessionStorage : window.localStorage;
  } catch {
    return null;
  }
}
