import { feedElementPath } from "~/connect/feed-elements.ts";
import { newsFeedPath } from "~/connect/feeds.ts";
import type { Config } from "~/session/config.ts";
import { placeNow, withoutEmbed } from "~/lib/app-url.ts";

/** The paths that the view at the present address asks for first, so that they can be asked for before it is loaded. */
export function firstRequests({ router }: Config): string[] {
  const place = new URL(withoutEmbed(placeNow(router)), "https://place");
  if (/^\/(news)?$/.test(place.pathname)) return [newsFeedPath()];
  const [, postId] = /^\/posts\/(\w+)$/.exec(place.pathname) ?? [];
  return postId ? [feedElementPath(postId)] : [];
}
