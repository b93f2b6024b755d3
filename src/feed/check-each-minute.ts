import { pausedUntil } from "~/connect/pause.ts";
import { ownerKey } from "~/data/owner.ts";
import type { Store } from "~/data/store.ts";
import { lookForComments, mayLookForComments } from "~/feed-element/comments/newer-comments.ts";
import { startPolling } from "./polling.ts";

/**
 * Asks the org about once a minute what is new, from one tab: for comments on an open post that somebody is reading and
 * for something else in turn, so that both together make no more calls than one would.
 *
 * @param freshAt when what is shown was read, in epoch milliseconds
 * @param checkElse asks for something else, such as new posts
 * @returns stops it
 */
export function checkEachMinute(store: Store, freshAt: number, checkElse?: () => Promise<void>): () => void {
  let wasComments = false;
  const check = async () => {
    // The org asked to slow down (Retry-After): skip automatic checks.
    if (pausedUntil(store.connection.pause) > 0) return;
    wasComments = mayLookForComments(store) && !(wasComments && checkElse);
    await (wasComments ? lookForComments(store) : checkElse?.());
  };
  return startPolling({ name: `${ownerKey(store.owner)}:polling`, freshAt, check });
}
