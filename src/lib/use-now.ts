import { useSyncExternalStore } from "react";
import { orgNow } from "./clock.ts";

const TICK = 30_000;

let now = orgNow();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function tick() {
  now = orgNow();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    tick();
    timer = setInterval(tick, TICK);
    document.addEventListener("visibilitychange", tick);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    document.removeEventListener("visibilitychange", tick);
  };
}

/**
 * The current time by the org's clock in epoch milliseconds, updated every 30 seconds by one timer for the whole page.
 */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
