import { setBookmark } from "~/connect/feed-elements.ts";
import { messages } from "~/lib/messages/messages.ts";
import { useCapabilityChange } from "./capability-change.ts";

/** Bookmarks an element or takes the bookmark away. */
export function useBookmark(elementId: string) {
  return useCapabilityChange(elementId, "bookmarks", {
    show: (bookmarks, isBookmarkedByCurrentUser: boolean) => ({ ...bookmarks, isBookmarkedByCurrentUser }),
    call: setBookmark,
    failure: () => messages.element.couldNotBookmark,
  });
}
