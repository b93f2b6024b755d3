import { Star } from "lucide-react";
import type { NewFavorite } from "~/connect/feed-directory.ts";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { useAddFavorite, useRemoveFavorite } from "./favorites.ts";
import { useShownDirectory } from "./shown-directory.ts";

/** Saves the current search or topic as a favourite, or removes it. */
export function KeepButton(favorite: NewFavorite) {
  const { data } = useShownDirectory();
  const add = useAddFavorite();
  const remove = useRemoveFavorite();
  const kept = data?.favorites.find(({ searchText, target }) =>
    "targetId" in favorite ? target?.id === favorite.targetId : searchText === favorite.searchText,
  );
  return (
    <IconButton
      icon={Star}
      label={"targetId" in favorite ? feedMessages.keepTopic : feedMessages.keepSearch}
      pressed={kept !== undefined}
      aria-disabled={!data || add.isPending || undefined}
      onClick={() => {
        if (!data || add.isPending) return;
        if (kept) remove(kept);
        else add.mutate(favorite);
      }}
    />
  );
}
