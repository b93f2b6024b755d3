import { safeStorage } from "~/lib/safe-storage.ts";
import { takeTurns } from "./turns.ts";

/** Milliseconds between two checks: Salesforce asks for no more than one a minute. */
export const MINUTE = 60_000;

/** A check that fails is tried again after twice the time, up to half an hour. */
const MOST_DOUBLINGS = 5;

export interface Polling {
  /** Names the polling of one org: all its tabs share the lock and the minute of this name. */
  name: string;
  /** Epoch milliseconds of when the page last knew everything. */
  freshAt: number;
  /** Asks the org. A rejection makes the pauses longer. */
  check: () => Promise<void>;
}

/**
 * Checks about once a minute while somebody can see it: only while the page is visible and online, from one tab of the
 * org, and at once when the page comes back after more than a minute.
 *
 * @returns what ends it
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
    // A time far ahead is of a clock that was put back, which must not stop the checks.
    const last = Math.max(0, ...[freshAt, Number(store.getItem(lastKey))].filter((time) => time <= now + MINUTE));
    return Math.max(0, last + MINUTE * 2 ** failures - now);
  }

  async function run(): Promise<void> {
    // Another tab may have taken the turn meanwhile, and asked.
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
