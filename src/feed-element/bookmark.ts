import { setBookmark } from "~/connect/feed-elements.ts";
import type { CapabilityChange } from "./capability-change.ts";

/** Bookmarks an element or takes the bookmark away. */
export const BOOKMARK: CapabilityChange<"bookmarks", boolean> = {
  name: "bookmarks",
  show: (bookmarks, isBookmarkedByCurrentUser) => ({ ...bookmarks, isBookmarkedByCurrentUser }),
  call: setBookmark,
  failure: () => "bookmark",
};
