import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FeedDirectory } from "~/connect/contract/feeds.ts";
import { addFavorite, removeFavorite } from "~/connect/feed-directory.ts";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { useConnection } from "~/session/session-context.tsx";
import { showRefusal, showToast } from "~/ui/toast.ts";
import { FEED_DIRECTORY } from "./directory.ts";

/** Saves a search as a favourite. */
export function useAddFavorite() {
  const client = useQueryClient();
  const connection = useConnection();
  return useMutation({
    mutationFn: (words: string) => addFavorite(connection, words),
    onSuccess: (favorite) => {
      client.setQueryData<FeedDirectory>(FEED_DIRECTORY, (old) => old && { ...old, favorites: [...(old.favorites ?? []), favorite] });
      showToast(feedMessages.searchKept);
    },
    onError: (error) => showRefusal(feedMessages.couldNotKeep, error),
  });
}

/** Removes a favourite. Shown at once, and reverted if the org refuses. */
export function useRemoveFavorite() {
  const client = useQueryClient();
  const connection = useConnection();
  return useMutation({
    mutationFn: (id: string) => removeFavorite(connection, id),
    onMutate: (removed) => {
      const favorite = client.getQueryData<FeedDirectory>(FEED_DIRECTORY)?.favorites?.find((each) => each?.id === removed);
      client.setQueryData<FeedDirectory>(
        FEED_DIRECTORY,
        (old) => old && { ...old, favorites: old.favorites?.filter((each) => each?.id !== removed) },
      );
      return favorite;
    },
    onError: (error, _id, favorite) => {
      if (favorite)
        client.setQueryData<FeedDirectory>(FEED_DIRECTORY, (old) => old && { ...old, favorites: [...(old.favorites ?? []), favorite] });
      showRefusal(feedMessages.couldNotRemove, error);
    },
  });
}
