/**
 * The pause after an org has said that a rate limit is reached: until it ends, the client makes no background calls, only
 * those that a person asks for. Each pause in a row is longer than the last.
 */
export interface Pause {
  /** Epoch milliseconds of its end; 0 where the org has answered since. */
  end: number;
  /** How many there were in a row. */
  count: number;
  /** Called when the pause begins, when it is extended, and when it ends. */
  listeners: Set<() => void>;
}

/** When the pause ends, in epoch milliseconds; 0 where there is none. */
export function pausedUntil({ end }: Pause): number {
  return end > Date.now() ? end : 0;
}
