import { type Check, pollOf } from "~/data/poll.ts";
import { MINUTE } from "~/data/polling.ts";
import type { Get } from "~/data/read-together.ts";
import type { Store } from "~/data/store.ts";
import { lookForComments, mayLookForComments } from "~/feed-element/comments/newer-comments.ts";

/** What was read up to this many milliseconds less than a minute ago may be asked for again. */
const SLACK = 2_000;

/**
 * Asks the org about once a minute what is new, with all else that is polled: for comments on an open post that somebody
 * is reading and for something else in turn, so that both together read no more than one would.
 *
 * @param freshAt when what is shown was read, in epoch milliseconds
 * @param checkElse asks for something else, such as new posts
 * @returns stops it
 */
export function checkEachMinute(store: Store, freshAt: number, checkElse?: (get: Get) => Promise<void>): () => void {
  let wasComments = false;
  const check: Check = async (get) => {
    if (Date.now() < freshAt + MINUTE - SLACK) return;
    wasComments = mayLookForComments(store) && !(wasComments && checkElse);
    await (wasComments ? lookForComments(store, get) : checkElse?.(get));
  };
  return pollOf(store).add(check, freshAt);
}
