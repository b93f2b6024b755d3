import { isId, KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";

const PLACES: Record<string, string> = {
  [KEY_PREFIX.user]: "/people/",
  [KEY_PREFIX.group]: "/groups/",
  [KEY_PREFIX.feedElement]: "/posts/",
  [KEY_PREFIX.file]: "/files/",
  [KEY_PREFIX.topic]: "/feeds/topics/",
};

/** The app's page for an id, by its key prefix; null if the app has none, or the id is invalid. */
export function entityPlace(id: string | null | undefined): string | null {
  if (typeof id !== "string" || !isId(id)) return null;
  const place = PLACES[keyPrefix(id)];
  return place ? place + id : null;
}

/** The page with the posts of a hashtag or topic. */
export function hashtagPlace(tag: string): string {
  return `/feeds/company?q=${encodeURIComponent(`#${tag}`)}`;
}
