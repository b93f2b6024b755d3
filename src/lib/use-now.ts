import { useSyncExternalStore } from "react";

const TICK = 30_000;

/** Less than this, in milliseconds, is the time that an answer takes. */
const CLOCK_ERROR = 60_000;

let ahead = 0;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function tick() {
  now = Date.now() - ahead;
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

/** Says by how many milliseconds this device's clock is ahead of the org's, whose times are shown. */
export function setClockAhead(ms: number): void {
  ahead = Math.abs(ms) < CLOCK_ERROR ? 0 : ms;
  tick();
}

/** The time by the org's clock in epoch milliseconds, kept fresh to half a minute by one timer for the whole page. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
