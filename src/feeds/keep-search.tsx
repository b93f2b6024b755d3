import { Star } from "lucide-react";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { IconButton } from "~/ui/icon-button.tsx";
import { useFeedDirectory } from "./directory.ts";
import { useAddFavorite, useRemoveFavorite } from "./favorites.ts";

/** Saves the current search as a favourite, or removes it. */
export function KeepSearch({ words }: { words: string }) {
  const { data } = useFeedDirectory();
  const add = useAddFavorite();
  const remove = useRemoveFavorite();
  const kept = data?.favorites?.find((favorite) => favorite?.searchText === words);
  return (
    <IconButton
      icon={Star}
      label={feedMessages.keepSearch}
      pressed={kept !== undefined}
      disabled={!data || add.isPending}
      onClick={() => (kept?.id ? remove.mutate(kept.id) : add.mutate(words))}
    />
  );
}
