import { safeStorage } from "~/lib/safe-storage.ts";
import { takeTurns } from "./turns.ts";

/** Milliseconds between two checks: Salesforce asks for at most one a minute. */
export const MINUTE = 60_000;

/** The pause doubles after each failed check, up to about half an hour. */
const MOST_DOUBLINGS = 5;

export interface Polling {
  /** Name of the org's polling: all tabs share a lock and the time of the last check under it. */
  name: string;
  /** When the feed was last read, in epoch milliseconds. */
  freshAt: number;
  /** Asks the org. A rejection lengthens the pause. */
  check: () => Promise<void>;
}

/**
 * Checks about once a minute: only while the page is visible and online, from one tab per org, and at once when the
 * page becomes visible after more than a minute.
 *
 * @returns stops polling
 */
export function startPolling({ name, freshAt, check }: Polling): () => void {
  const store = safeStorage("local");
  const lastKey = `${name}:at`;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isChecking = false;
  let isOver = false;
  const turn = takeTurns(name, schedule);

  function schedule(): void {
    clearTimeout(timer);
    if (mayCheck()) timer = setTimeout(() => void run(), untilDue());
  }

  function mayCheck(): boolean {
    return !isOver && !isChecking && turn.isMine() && document.visibilityState === "visible" && navigator.onLine;
  }

  function untilDue(): number {
    const now = Date.now();
    // Ignore times in the future: the clock was set back, which must not stop the checks.
    const last = Math.max(0, ...[freshAt, Number(store.getItem(lastKey))].filter((time) => time <= now + MINUTE));
    return Math.max(0, last + MINUTE * 2 ** failures - now);
  }

  async function run(): Promise<void> {
    // Another tab may have had the lock and checked meanwhile.
    if (!mayCheck() || untilDue() > 0) return schedule();
    isChecking = true;
    store.setItem(lastKey, String(Date.now()));
    try {
      await check();
      failures = 0;
    } catch {
      failures = Math.min(MOST_DOUBLINGS, failures + 1);
    }
    isChecking = false;
    schedule();
  }

  function onChange(): void {
    if (document.visibilityState === "visible") turn.ask();
    else turn.give();
    schedule();
  }

  document.addEventListener("visibilitychange", onChange);
  window.addEventListener("focus", onChange);
  window.addEventListener("online", schedule);
  onChange();
  return () => {
    isOver = true;
    clearTimeout(timer);
    turn.give();
    document.removeEventListener("visibilitychange", onChange);
    window.removeEventListener("focus", onChange);
    window.removeEventListener("online", schedule);
  };
}
