import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ChatterLikesCapability } from "~/connect/contract/capabilities.ts";
import { setLike } from "~/connect/feed-elements.ts";
import { messages } from "~/lib/messages/messages.ts";
import { useConnection } from "~/session/session-context.tsx";
import { showToast } from "~/ui/toast.tsx";
import { patchCapability } from "./cache.ts";

/**
 * Likes an element or takes the like back. It shows at once; calls of one element go one after another; the last
 * answer decides, and a failure takes back what was shown.
 */
export function useLike(elementId: string) {
  const client = useQueryClient();
  const connection = useConnection();
  const mutationKey = ["like", elementId];

  function show(isLiked: boolean): void {
    patchCapability(client, elementId, "chatterLikes", (likes) => withLike(likes, isLiked));
  }

  return useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    mutationFn: (isLiked: boolean) => setLike(connection, elementId, isLiked),
    onMutate: show,
    onSuccess: (confirmed) => {
      if (client.isMutating({ mutationKey }) > 1) return;
      patchCapability(client, elementId, "chatterLikes", (likes) => ({ ...likes, ...confirmed }));
    },
    onError: (_error, isLiked) => {
      if (client.isMutating({ mutationKey }) > 1) return;
      show(!isLiked);
      showToast(isLiked ? messages.element.couldNotLike : messages.element.couldNotUnlike);
    },
  });
}

/** The capability with the own like set, and the total moved by one where that is a change. */
export function withLike(likes: ChatterLikesCapability, isLiked: boolean): ChatterLikesCapability {
  const difference = Number(isLiked) - Number(likes.isLikedByCurrentUser ?? false);
  const total = Math.max(0, (likes.page?.total ?? 0) + difference);
  return { ...likes, isLikedByCurrentUser: isLiked, page: { ...likes.page, total } };
}
