/** Milliseconds of the first pause and of the longest. */
const FIRST = 60_000;
const LONGEST = 30 * 60_000;

/**
 * How long the client leaves an org alone that has said that a limit is reached: nothing is asked but what a person
 * asks for. Grows from one pause to the next.
 */
export interface Pause {
  /** Epoch milliseconds of its end; 0 where the org has answered since. */
  end: number;
  /** How many there were in a row. */
  count: number;
  /** Called when it begins, and when it ends before its time. */
  listeners: Set<() => void>;
}

/** When the pause ends, in epoch milliseconds; 0 where there is none. */
export function pausedUntil({ end }: Pause): number {
  return end > Date.now() ? end : 0;
}

/** Several calls that are refused at once are one reason. @param retryAfter milliseconds that the org has asked for */
export function beginPause(pause: Pause, retryAfter: number | null): void {
  if (pausedUntil(pause) > 0) return;
  const own = Math.min(LONGEST, FIRST * 2 ** pause.count++) * (0.75 + Math.random() / 2);
  become(pause, Date.now() + Math.max(own, retryAfter ?? 0));
}

/** The org has answered again. */
export function endPause(pause: Pause): void {
  pause.count = 0;
  if (pause.end !== 0) become(pause, 0);
}

function become(pause: Pause, end: number): void {
  pause.end = end;
  for (const listener of pause.listeners) listener();
}
