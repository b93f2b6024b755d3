import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { FeedDirectory, FeedFavorite } from "~/connect/contract/feeds.ts";
import { addFavorite, markFavoriteViewed, type NewFavorite, removeFavorite } from "~/connect/feed-directory.ts";
import { deleteLater } from "~/data/deletions.ts";
import { useStore } from "~/data/use-store.tsx";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { objectsOf } from "~/lib/readers.ts";
import { useConnection } from "~/session/session-context.tsx";
import { showRefusal, showToast } from "~/ui/toast.ts";
import { FEED_DIRECTORY } from "./directory.ts";
import { FAVORITES } from "./shown-directory.ts";

/** Saves a search or a topic as a favourite. */
export function useAddFavorite() {
  const client = useQueryClient();
  const connection = useConnection();
  return useMutation({
    mutationFn: (favorite: NewFavorite) => addFavorite(connection, favorite),
    onSuccess: (favorite) => {
      client.setQueryData<FeedDirectory>(FEED_DIRECTORY, (old) => old && { ...old, favorites: [...others(old, favorite.id), favorite] });
      showToast(favorite.searchText ? feedMessages.searchKept : feedMessages.topicKept);
    },
    onError: (error) => showRefusal(feedMessages.couldNotKeep, error),
  });
}

/** Removes a favourite, with an Undo in a toast. @param onUndo where to go back to, if its page was left */
export function useRemoveFavorite(): (favorite: FeedFavorite, onUndo?: () => void) => void {
  const store = useStore();
  return (favorite, onUndo) => {
    const { id } = favorite;
    if (!id) return;
    store.records.put(FAVORITES, id, favorite, store.records.tick());
    const pending = deleteLater(store, {
      kind: FAVORITES,
      id,
      send: async () => void (await removeFavorite(store.connection, id)),
      onRefused: (error) => showRefusal(feedMessages.couldNotRemove, error),
      isOfferedInPlace: false,
    });
    const onPress = () => {
      pending.undo();
      onUndo?.();
    };
    showToast(feedMessages.removed, { label: feedMessages.undo, onPress, onGone: pending.carryOut });
  };
}

/** Tells the org that a favourite is looked at. It is not worth a word where that fails. */
export function useMarkViewed(id: string, isWanted: boolean): void {
  const client = useQueryClient();
  const connection = useConnection();
  useEffect(() => {
    if (!isWanted) return;
    void markFavoriteViewed(connection, id)
      .then((seen) =>
        client.setQueryData<FeedDirectory>(
          FEED_DIRECTORY,
          (old) => old && { ...old, favorites: old.favorites?.map((each) => (each?.id === id ? { ...each, ...seen } : each)) },
        ),
      )
      .catch(() => undefined);
  }, [client, connection, id, isWanted]);
}

function others(directory: FeedDirectory, id: string | null | undefined): FeedFavorite[] {
  return objectsOf<FeedFavorite>(directory.favorites).filter((each) => each.id !== id);
}
