/** The part of web storage that the app uses. */
export interface KeyValueStore {
  getItem(key: string): string | null;
  /** @returns whether the browser keeps it; if not, it lives as long as the page */
  setItem(key: string, value: string): boolean;
  removeItem(key: string): void;
  keys(): string[];
}

/**
 * Browser storage that never throws. Where storage is blocked (an embedded frame, a strict browser) or full,
 * values live in memory until the page goes.
 *
 * @param kind which storage; "memory" never touches the browser's
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

/** Whether the browser keeps nothing for this page: what is stored goes with it. */
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
