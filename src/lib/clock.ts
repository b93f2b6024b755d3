/** Differences below this, in milliseconds, are network latency. */
const CLOCK_ERROR = 60_000;

let ahead = 0;

/** Sets by how many milliseconds this device's clock is ahead of the org's. */
export function setClockAhead(ms: number): void {
  ahead = Math.abs(ms) < CLOCK_ERROR ? 0 : ms;
}

/** The time by the org's clock, in epoch milliseconds. */
export const orgNow = (): number => Date.now() - ahead;
