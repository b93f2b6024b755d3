import { feedElementPath } from "~/connect/feed-elements.ts";
import { feedPath, NEWS } from "~/connect/feeds.ts";
import { viewedFeed } from "~/feed/view.ts";
import { rowsKey } from "~/feed/position-keys.ts";
import type { Owner } from "~/data/owner.ts";
import type { Config } from "~/session/config.ts";
import { placeNow, withoutEmbed } from "~/lib/app-url.ts";
import { safeStorage } from "~/lib/safe-storage.ts";

/** The paths that the view at the present address asks for first, so that they can be asked for before it is loaded. */
export function firstRequests({ router }: Config, owner: Owner): string[] {
  const place = new URL(withoutEmbed(placeNow(router)), "https://place");
  if (/^\/(news)?$/.test(place.pathname)) {
    const path = feedPath(viewedFeed(NEWS, place.searchParams));
    // After a reload far down, the rows that were there come back instead (feed/restore-positions.ts).
    return safeStorage("session").getItem(rowsKey(owner)) === path ? [] : [path];
  }
  const [, postId] = /^\/posts\/(\w+)$/.exec(place.pathname) ?? [];
  return postId ? [feedElementPath(postId)] : [];
}
