import { isId, KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";

const PLACES: Record<string, string> = {
  [KEY_PREFIX.user]: "/people/",
  [KEY_PREFIX.group]: "/groups/",
  [KEY_PREFIX.feedElement]: "/posts/",
  [KEY_PREFIX.file]: "/files/",
  [KEY_PREFIX.topic]: "/topics/",
};

/**
 * What has no page and no feed: comments, likes, follows, memberships and requests to join, favourites, versions of
 * files, sites, the org. Dashboards and reports are drawn by the org alone.
 */
const PLACELESS = "0D7 0I0 0E8 0FB 0I5 0FV 068 0DB 00D 01Z 00O";

/**
 * The app's page for an id, by its key prefix: any other object is a record. Null if the app has none, or the id is
 * invalid.
 */
export function entityPlace(id: string | null | undefined): string | null {
  if (typeof id !== "string" || !isId(id)) return null;
  const prefix = keyPrefix(id);
  return PLACELESS.includes(prefix) ? null : (PLACES[prefix] ?? "/records/") + id;
}

/** Leads to the topic of a hashtag, or where there is none, to the posts that have it. */
export function hashtagPlace(tag: string): string {
  return `/topics/named?name=${encodeURIComponent(tag)}`;
}
