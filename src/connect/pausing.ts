import { type Pause, pausedUntil } from "./pause.ts";

/** Milliseconds of the first pause and of the longest. */
const FIRST = 60_000;
const LONGEST = 30 * 60_000;

/** The longest `Retry-After` that is honoured, in milliseconds: the limits of an org are for a day at most. */
const LONGEST_ASKED = 24 * 60 * 60_000;

/**
 * Starts a pause. Further refusals during a pause do not extend it, unless the org asks for more time.
 *
 * @param retryAfter milliseconds that the org has asked for, or null
 */
export function beginPause(pause: Pause, retryAfter: number | null): void {
  const now = Date.now();
  const until = pausedUntil(pause);
  const own = until > 0 ? until - now : Math.min(LONGEST, FIRST * 2 ** pause.count++) * (0.75 + Math.random() / 2);
  const end = Math.ceil(now + Math.max(own, Math.min(LONGEST_ASKED, retryAfter ?? 0)));
  if (end <= until) return;
  become(pause, end);
  setTimeout(() => pausedUntil(pause) === 0 && tell(pause), end - now + 1);
}

/** Ends the pause, because the org has answered a call. */
export function endPause(pause: Pause): void {
  pause.count = 0;
  if (pause.end !== 0) become(pause, 0);
}

/** Resolves as soon as background calls are allowed: at once when there is no pause. */
export async function pauseOver(pause: Pause): Promise<void> {
  while (pausedUntil(pause) > 0) {
    await new Promise<void>((resolve) => {
      const hear = () => {
        pause.listeners.delete(hear);
        resolve();
      };
      pause.listeners.add(hear);
    });
  }
}

function become(pause: Pause, end: number): void {
  pause.end = end;
  tell(pause);
}

function tell({ listeners }: Pause): void {
  for (const listener of listeners) listener();
}
