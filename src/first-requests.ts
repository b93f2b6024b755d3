import { feedElementPath } from "~/connect/feed-elements.ts";
import { newsFeedPath } from "~/connect/feeds.ts";
import { viewedPath } from "~/feed/view.ts";
import type { Config } from "~/session/config.ts";
import { placeNow, withoutEmbed } from "~/lib/app-url.ts";
import { safeStorage } from "~/lib/safe-storage.ts";

/** The paths that the view at the present address asks for first, so that they can be asked for before it is loaded. */
export function firstRequests({ router, defaultOrg }: Config): string[] {
  const place = new URL(withoutEmbed(placeNow(router)), "https://place");
  if (/^\/(news)?$/.test(place.pathname)) {
    const path = viewedPath(newsFeedPath(), place.searchParams);
    // After a reload far down, the rows that were there come back instead (feed/restore-places.ts).
    return safeStorage("session").getItem(`chatter:${defaultOrg.id}:rows`) === path ? [] : [path];
  }
  const [, postId] = /^\/posts\/(\w+)$/.exec(place.pathname) ?? [];
  return postId ? [feedElementPath(postId)] : [];
}
