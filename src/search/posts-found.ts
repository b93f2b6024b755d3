import { ALL_POSTS, type FeedDescriptor, type FeedView } from "~/connect/feeds.ts";
import { withOpenEnd } from "./open-end.ts";

/** The posts that have these words, among all that one may see. */
export function postsFound(words: string, sort?: FeedView["sort"]): FeedDescriptor {
  return { type: "listed", url: ALL_POSTS, q: withOpenEnd(words), sort };
}
