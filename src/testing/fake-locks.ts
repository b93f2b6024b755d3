import { vi } from "vitest";

interface Held {
  name: string;
  release: () => void;
}

/** Fake Web Locks: exclusive, in order. */
export interface FakeLocks {
  /** Releases a lock whose page has crashed. */
  release(name: string): void;
  /** The names of held locks. */
  held(): string[];
}

/** Replaces the browser's locks until the globals are restored. */
export function stubLocks(): FakeLocks {
  let held: Held[] = [];
  let waiting: { name: string; grant: () => void }[] = [];

  function letGo(lock: Held): void {
    if (!held.includes(lock)) return;
    held = held.filter((each) => each !== lock);
    const next = waiting.find(({ name }) => name === lock.name);
    waiting = waiting.filter((each) => each !== next);
    next?.grant();
  }

  function request(name: string, options: { signal?: AbortSignal } | (() => unknown), work?: () => unknown): Promise<unknown> {
    const run = typeof options === "function" ? options : work;
    const signal = typeof options === "function" ? undefined : options.signal;
    return new Promise((resolve, reject) => {
      const grant = () => {
        const lock: Held = { name, release: () => letGo(lock) };
        held.push(lock);
        Promise.resolve()
          .then(() => run?.())
          .then(resolve, reject)
          .finally(() => letGo(lock));
      };
      if (!held.some((lock) => lock.name === name)) return grant();
      const wait = { name, grant };
      waiting.push(wait);
      signal?.addEventListener("abort", () => {
        waiting = waiting.filter((each) => each !== wait);
        reject(new DOMException("Aborted.", "AbortError"));
      });
    });
  }

  const query = () => Promise.resolve({ held: held.map(({ name }) => ({ name })), pending: waiting.map(({ name }) => ({ name })) });
  vi.stubGlobal("navigator", { onLine: true, userAgent: navigator.userAgent, locks: { request, query } });
  return {
    release: (name) => held.filter((lock) => lock.name === name).forEach(letGo),
    held: () => held.map(({ name }) => name),
  };
}
