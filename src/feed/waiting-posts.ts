import type { FeedModifiedInfo } from "~/connect/contract/feeds.ts";
import type { FeedElementPage } from "~/connect/contract/feed-elements.ts";
import { ConnectError } from "~/connect/errors.ts";
import { getFeedPage } from "~/connect/feeds.ts";
import { updatesPath } from "~/connect/updates-path.ts";
import type { Get } from "~/data/read-together.ts";
import type { Store } from "~/data/store.ts";
import { prependIds } from "./new-elements.ts";
import { entriesOf, receivePage, replaceFeed, storedFeed } from "./queries.ts";

/** The new posts of a feed that are not shown yet, and where to ask for more. */
export interface WaitingPosts {
  /** Newest first; the elements are records. */
  ids: readonly string[];
  /** Whether there are more than one answer holds. Checks pause until they are shown. */
  isMore: boolean;
  isModifiedUrl: string | null;
  /** The URL to ask next, and the one from the latest answer. */
  updatesUrl: string | null;
  latestUpdatesUrl: string | null;
}

export const waitingPostsKey = (path: string) => ["new-posts", path] as const;

/** The state of a feed's new posts; null if the feed cannot be checked. */
export function waitingPosts(store: Store, path: string): WaitingPosts | null {
  const known = store.client.getQueryData<WaitingPosts>(waitingPostsKey(path));
  const first = storedFeed(store, path)?.pages[0];
  const isModifiedUrl = first?.isModifiedUrl ?? null;
  const updatesUrl = first?.updatesUrl ?? null;
  if (known) return known;
  return isModifiedUrl || updatesUrl ? { ids: [], isMore: false, isModifiedUrl, updatesUrl, latestUpdatesUrl: updatesUrl } : null;
}

/**
 * Checks a feed once. New elements wait; known ones are updated in place.
 *
 * An `updatesUrl` has whole seconds and skips elements created in the same second as the newest known one. So the URL
 * before the latest is used: duplicates are recognized by id, and nothing is missed.
 *
 * @param get reads, together with all else that is polled
 */
export async function checkForNewPosts(store: Store, path: string, get: Get): Promise<void> {
  const before = waitingPosts(store, path);
  if (!before || before.isMore) return;
  const { isModifiedUrl } = before;
  if (isModifiedUrl) {
    const { isModified, nextPollUrl } = await get<FeedModifiedInfo>(isModifiedUrl).catch(unlessRefused);
    if (isModified === false) return keep(store, path, { ...before, isModifiedUrl: nextPollUrl ?? isModifiedUrl });
  }
  const asOf = store.records.tick();
  const page = await get<FeedElementPage>(before.updatesUrl ? updatesPath(before.updatesUrl, path) : path);
  const stored = receivePage(store, page, { path, asOf });
  const shown = new Set(entriesOf(storedFeed(store, path)).map(({ key }) => key));
  const found = stored.entries.flatMap(({ id }) => (id && !shown.has(id) ? [id] : []));
  keep(store, path, {
    ids: [...new Set([...found, ...before.ids.filter((id) => !shown.has(id))])],
    isMore: Boolean(before.updatesUrl && stored.nextPageUrl),
    // The old URL would report "modified" forever.
    isModifiedUrl: stored.isModifiedUrl ?? null,
    updatesUrl: before.latestUpdatesUrl,
    latestUpdatesUrl: stored.updatesUrl ?? before.latestUpdatesUrl,
  });
}

/** Puts the new posts on top of the feed. If there are more than were read, reloads the feed instead. */
export async function showNewPosts(store: Store, path: string): Promise<void> {
  const waiting = waitingPosts(store, path);
  if (!waiting) return;
  if (!waiting.isMore) {
    keep(store, path, { ...waiting, ids: [] });
    prependIds(store, path, waiting.ids);
    return;
  }
  const asOf = store.records.tick();
  const first = receivePage(store, await getFeedPage(store.connection, path), { path, asOf });
  replaceFeed(store, path, { pages: [first], pageParams: [path] });
  store.client.removeQueries({ queryKey: waitingPostsKey(path) });
}

/** An org that will not say whether anything changed, such as one whose feed polling was switched off, may have changed. */
function unlessRefused(error: unknown): FeedModifiedInfo {
  if (error instanceof ConnectError && [400, 403, 404].includes(error.status)) return {};
  throw error;
}

function keep({ client }: Store, path: string, waiting: WaitingPosts): void {
  client.setQueryData<WaitingPosts>(waitingPostsKey(path), waiting);
}
