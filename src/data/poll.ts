import { pausedUntil } from "~/connect/pause.ts";
import { usageOf } from "./in-use.ts";
import { ownerKey } from "./owner.ts";
import { MINUTE, startPolling } from "./polling.ts";
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
  /**
   * Asks this about once a minute, too. What it finds, it has to tell the other tabs.
   *
   * @param freshAt when what it asks for was read, in epoch milliseconds; without it, the first time is soon, unless another
   *   tab has asked in the last minute
   * @returns ends it
   */
  add(check: Check, freshAt?: number): () => void;
}

/** Milliseconds until the first poll: what the page itself needs comes first, and what else is polled has loaded. */
const START_AFTER = 4_000;

/** Milliseconds without a sign of use after which every other poll is left out. */
const IDLE_AFTER = 5 * 60_000;

/**
 * The one poll of a sign-in: at most one call a minute, while the page is visible and online, from one tab of the browser
 * (see {@link startPolling}), and one in two minutes while nobody touches the page. It runs while there is something to
 * ask.
 */
export const pollOf = perStore((store): Poll => {
  const checks = new Map<Check, number>();
  let stop = (): void => undefined;
  let since = Infinity;
  let isLeftOut = false;
  /** When this page has polled, and when it does for the first time. */
  let ranAt = 0;
  const first = Date.now() + START_AFTER;

  async function run(): Promise<void> {
    // The org asked to slow down (Retry-After): skip automatic checks.
    if (pausedUntil(store.connection.pause) > 0) return;
    isLeftOut = !isLeftOut && Date.now() - usageOf(store).at > IDLE_AFTER;
    if (isLeftOut) return;
    ranAt = Date.now();
    await ask([...checks.keys()]);
  }

  async function ask(all: readonly Check[]): Promise<void> {
    const get = readTogether(store);
    const results = await Promise.allSettled(all.map((check) => check(get)));
    const failed = results.find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
  }

  /** Starts anew where something is due earlier than before. */
  function begin(): void {
    const freshAt = Math.max(first - MINUTE, Math.min(...checks.values()));
    if (freshAt === since) return;
    stop();
    since = freshAt;
    stop = checks.size > 0 ? startPolling({ name: `${ownerKey(store.owner)}:polling`, freshAt, check: run }) : () => undefined;
  }

  store.onClose(() => {
    checks.clear();
    begin();
  });
  return {
    add(check, freshAt = 0) {
      usageOf(store);
      checks.set(check, freshAt);
      // It has come too late for the poll of this page: the next one is a minute away.
      if (freshAt === 0 && Date.now() - ranAt < MINUTE) ask([check]).catch(() => undefined);
      begin();
      return () => {
        checks.delete(check);
        begin();
      };
    },
  };
});
