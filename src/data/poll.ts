import { pausedUntil } from "~/connect/pause.ts";
import { ownerKey } from "./owner.ts";
import { startPolling } from "./polling.ts";
import { type Get, readTogether } from "./read-together.ts";
import { perStore } from "./store.ts";

/**
 * Asks the org what is new of one kind. What all of them read at once, by the `get` that they are given, is one call; each
 * read counts against the limits all the same, so a check that can do without should read nothing.
 *
 * A rejection makes the next poll of all come later: what the org refuses for good has to be caught.
 */
export type Check = (get: Get) => Promise<void>;

/** The one poll of a sign-in. */
export interface Poll {
  /** Asks this about once a minute, too. What it finds, it has to tell the other tabs. @returns ends it */
  add(check: Check): () => void;
}

/**
 * The one poll of a sign-in: at most one call a minute, while the page is visible and online, from one tab of the browser
 * (see {@link startPolling}). It runs while there is something to ask. The first time is at once, unless a tab has asked in
 * the last minute.
 */
export const pollOf = perStore((store): Poll => {
  const checks = new Set<Check>();
  let stop: (() => void) | null = null;

  async function run(): Promise<void> {
    // The org asked to slow down (Retry-After): skip automatic checks.
    if (pausedUntil(store.connection.pause) > 0) return;
    const get = readTogether(store);
    const results = await Promise.allSettled([...checks].map((check) => check(get)));
    const failed = results.find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
  }

  function end(): void {
    stop?.();
    stop = null;
  }

  store.onClose(end);
  return {
    add(check) {
      checks.add(check);
      stop ??= startPolling({ name: `${ownerKey(store.owner)}:polling`, freshAt: 0, check: run });
      return () => {
        checks.delete(check);
        if (checks.size === 0) end();
      };
    },
  };
});
