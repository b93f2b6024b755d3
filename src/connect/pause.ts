/**
 * The pause after an org has said that a rate limit is reached: until it ends, the client makes no background calls, only
 * those that a person asks for. Each pause in a row is longer than the last.
 */
export interface Pause {
  /** Its end in epoch milliseconds; 0 once the org has responded again. */
  end: number;
  /** Number of pauses in a row. */
  count: number;
  /** Called when the pause begins, when it is extended, and when it ends. */
  listeners: Set<() => void>;
}

/** The end of the pause in epoch milliseconds; 0 if there is none. */
export function pausedUntil({ end }: Pause): number {
  return end > Date.now() ? end : 0;
}
