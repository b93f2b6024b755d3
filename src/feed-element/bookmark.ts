import { useMutation, useQueryClient } from "@tanstack/react-query";
import { setBookmark } from "~/connect/feed-elements.ts";
import { messages } from "~/lib/messages/messages.ts";
import { useConnection } from "~/session/session-context.tsx";
import { showToast } from "~/ui/toast.tsx";
import { patchCapability } from "./cache.ts";

/** Bookmarks an element or takes the bookmark away: at once, and back again where the org refuses. */
export function useBookmark(elementId: string) {
  const client = useQueryClient();
  const connection = useConnection();
  const mutationKey = ["bookmark", elementId];

  function show(isBookmarkedByCurrentUser: boolean): void {
    patchCapability(client, elementId, "bookmarks", (bookmarks) => ({ ...bookmarks, isBookmarkedByCurrentUser }));
  }

  return useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    mutationFn: (isBookmarked: boolean) => setBookmark(connection, elementId, isBookmarked),
    onMutate: show,
    onError: (_error, isBookmarked) => {
      if (client.isMutating({ mutationKey }) > 1) return;
      show(!isBookmarked);
      showToast(messages.element.couldNotBookmark);
    },
  });
}
