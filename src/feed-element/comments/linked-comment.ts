import { getThreadContext } from "~/connect/comments.ts";
import type { Comment } from "~/connect/contract/comments.ts";
import { nextPageUrl, pageItems } from "~/connect/pages.ts";
import { COMMENTS, FEED_ELEMENTS, idsOf, withCommentPage } from "~/data/kinds.ts";
import { receiveAll } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { byDate, loadEarlierComments } from "./earlier-comments.ts";

/** How many pages of earlier comments are read before the thread of the comment alone is asked for. */
const FEW_PAGES = 2;

/** How many pages are read where an org does not give threads alone. */
const MOST_PAGES = 12;

/** The deepest thread that is read. */
const MOST_LEVELS = 20;

/**
 * Loads the comments of an element until one of them is there: first the newest, then that one with those that it
 * answers, or all before it where the org does not give it alone.
 *
 * @returns whether it is there
 */
export async function loadLinkedComment(store: Store, elementId: string, commentId: string, isOver: () => boolean): Promise<boolean> {
  const page = () => store.records.get(FEED_ELEMENTS, elementId)?.capabilities?.comments?.page;
  for (let pages = 0; !idsOf(page()).includes(commentId); pages++) {
    if (isOver() || pages === MOST_PAGES || !nextPageUrl(page() ?? {})) return false;
    if (pages === FEW_PAGES && (await loadThread(store, elementId, commentId).catch(() => false))) return true;
    await loadEarlierComments(store, elementId);
  }
  return true;
}

async function loadThread(store: Store, elementId: string, commentId: string): Promise<boolean> {
  const { connection, records } = store;
  const asOf = records.tick();
  const thread: Comment[] = [];
  let next = pageItems((await getThreadContext(connection, commentId)).capabilities?.comments?.page)[0];
  while (next && thread.length < MOST_LEVELS) {
    thread.push(next);
    next = pageItems(next.capabilities?.comments?.page)[0];
  }
  if (thread.at(-1)?.id !== commentId) return false;
  const ids = receiveAll(store, COMMENTS, thread, asOf);
  records.confirm(FEED_ELEMENTS, elementId, (element) => {
    const loaded = element.capabilities?.comments?.page;
    const items = byDate(store, [...new Set([...ids, ...idsOf(loaded)])]).map((id) => ({ id }));
    return withCommentPage(element, { ...loaded, items });
  });
  return true;
}
