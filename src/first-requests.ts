import { feedElementPath } from "~/connect/feed-elements.ts";
import { feedPath, NEWS } from "~/connect/feeds.ts";
import { viewedFeed } from "~/feed/view.ts";
import { rowsKey } from "~/feed/position-keys.ts";
import type { Owner } from "~/data/owner.ts";
import type { Config } from "~/session/config.ts";
import { placeParts } from "~/lib/app-url.ts";
import { safeStorage } from "~/lib/safe-storage.ts";

/** The API paths that the current route needs first, to request them before its code is loaded. */
export function firstRequests({ router }: Config, owner: Owner): string[] {
  const place = new URL(placeParts(router).route, "https://place");
  if (/^\/(news)?$/.test(place.pathname)) {
    const path = feedPath(viewedFeed(NEWS, place.searchParams, owner));
    // After a reload far down the feed, its rows are restored instead (feed/restore-positions.ts).
    return safeStorage("session").getItem(rowsKey(owner)) === path ? [] : [path];
  }
  const [, postId] = /^\/posts\/(\w+)$/.exec(place.pathname) ?? [];
  return postId ? [feedElementPath(postId)] : [];
}
