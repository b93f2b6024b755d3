import type { QueryClient } from "@tanstack/react-query";
import type { Connection } from "~/connect/connection.ts";
import type { FeedModifiedInfo } from "~/connect/contract/feeds.ts";
import { getFeedPage } from "~/connect/feeds.ts";
import { prependIds } from "./new-elements.ts";
import { entriesOf, feedKey, storePage, type StoredFeed } from "./queries.ts";

/** New posts of a feed that wait to be shown, and where to ask for more of them. */
export interface WaitingPosts {
  /** Newest first; their elements are in the cache. */
  ids: readonly string[];
  /** Whether there are more than one answer held. Then nothing more is asked until they are shown. */
  isMore: boolean;
  isModifiedUrl: string | null;
  /** What to ask next, and what the latest answer said to ask. */
  updatesUrl: string | null;
  latestUpdatesUrl: string | null;
}

export const waitingPostsKey = (path: string) => ["new-posts", path] as const;

/** What is known of a feed's new posts so far; null where the feed cannot be asked. */
export function waitingPosts(client: QueryClient, path: string): WaitingPosts | null {
  const known = client.getQueryData<WaitingPosts>(waitingPostsKey(path));
  const first = client.getQueryData<StoredFeed>(feedKey(path))?.pages[0];
  const isModifiedUrl = first?.isModifiedUrl ?? null;
  const updatesUrl = first?.updatesUrl ?? null;
  if (known) return known;
  return isModifiedUrl || updatesUrl ? { ids: [], isMore: false, isModifiedUrl, updatesUrl, latestUpdatesUrl: updatesUrl } : null;
}

/**
 * Asks the org once what is new in a feed. New elements wait; those that are in the feed already show their new state
 * where they are.
 *
 * An `updatesUrl` knows whole seconds and leaves out what was made in the second of the newest element it knows. So the
 * one before the latest is asked: what comes twice is known by its id, and nothing is missed.
 */
export async function checkForNewPosts(client: QueryClient, connection: Connection, path: string): Promise<void> {
  const before = waitingPosts(client, path);
  if (!before || before.isMore) return;
  let { isModifiedUrl } = before;
  if (isModifiedUrl) {
    const info = await connection.get<FeedModifiedInfo>(isModifiedUrl);
    isModifiedUrl = info.nextPollUrl ?? isModifiedUrl;
    if (info.isModified === false) return keep(client, path, { ...before, isModifiedUrl });
  }
  const askedAt = Date.now();
  const page = await getFeedPage(connection, before.updatesUrl ? asRead(before.updatesUrl, path) : path);
  const stored = storePage(client, page, { path, askedAt });
  const shown = new Set(entriesOf(client.getQueryData<StoredFeed>(feedKey(path))).map(({ key }) => key));
  const found = stored.entries.flatMap(({ id }) => (id && !shown.has(id) ? [id] : []));
  keep(client, path, {
    ids: [...new Set([...found, ...before.ids.filter((id) => !shown.has(id))])],
    isMore: Boolean(before.updatesUrl && stored.nextPageUrl),
    isModifiedUrl,
    updatesUrl: before.latestUpdatesUrl,
    latestUpdatesUrl: stored.updatesUrl ?? before.latestUpdatesUrl,
  });
}

/** Puts the new posts on top of the feed. Where there are more than were read, the feed begins anew instead. */
export async function showNewPosts(client: QueryClient, connection: Connection, path: string): Promise<void> {
  const waiting = waitingPosts(client, path);
  if (!waiting) return;
  if (!waiting.isMore) {
    keep(client, path, { ...waiting, ids: [] });
    prependIds(client, path, waiting.ids);
    return;
  }
  const askedAt = Date.now();
  const first = storePage(client, await getFeedPage(connection, path), { path, askedAt });
  client.setQueryData<StoredFeed>(feedKey(path), { pages: [first], pageParams: [path] });
  client.removeQueries({ queryKey: waitingPostsKey(path) });
}

function keep(client: QueryClient, path: string, waiting: WaitingPosts): void {
  client.setQueryData<WaitingPosts>(waitingPostsKey(path), waiting);
}

/** An `updatesUrl` has the token alone. What else the feed was asked for has to be said again, its order above all. */
function asRead(updatesUrl: string, path: string): string {
  const given = new URLSearchParams(updatesUrl.split("?")[1]);
  const missing = [...new URLSearchParams(path.split("?")[1])].filter(([name]) => !given.has(name));
  return missing.reduce((url, [name, value]) => `${url}&${name}=${encodeURIComponent(value)}`, updatesUrl);
}
