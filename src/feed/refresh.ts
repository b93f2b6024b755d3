import { getFeedPage } from "~/connect/feeds.ts";
import type { Store } from "~/data/store.ts";
import { receivePage, replaceFeed } from "./queries.ts";
import { checkForNewPosts, waitingPosts } from "./waiting-posts.ts";

/**
 * Asks the org now what is new in a feed. New posts wait then; a feed that cannot be asked for them begins anew.
 *
 * @returns the posts that wait
 */
export async function lookForNew(store: Store, path: string): Promise<readonly string[]> {
  if (waitingPosts(store, path)) {
    await checkForNewPosts(store, path, store.connection.get);
    return waitingPosts(store, path)?.ids ?? [];
  }
  const asOf = store.records.tick();
  const page = await getFeedPage(store.connection, path);
  replaceFeed(store, path, { pages: [receivePage(store, page, { path, asOf })], pageParams: [path] });
  return [];
}
