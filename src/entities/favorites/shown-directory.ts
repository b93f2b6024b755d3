import type { FeedFavorite } from "~/connect/contract/feeds.ts";
import type { Kind } from "~/data/records.ts";
import { useGone } from "~/data/use-store.tsx";
import { objectsOf } from "~/lib/readers.ts";
import { useFeedDirectory } from "./directory.ts";

/** Favourites, as far as they are being removed; what they are stands in the directory. */
export const FAVORITES: Kind<FeedFavorite> = { name: "favorite", limit: 500 };

/** The directory without the favourites that are removed, or will be once it cannot be undone any more. */
export function useShownDirectory(options?: { isWanted?: boolean }) {
  const { data, isSuccess, isError, error, refetch } = useFeedDirectory(options);
  const gone = useGone(FAVORITES);
  const isShown = ({ id }: FeedFavorite): boolean => !gone.has(id ?? "");
  return {
    data: data && { ...data, favorites: objectsOf<FeedFavorite>(data.favorites).filter(isShown) },
    isSuccess,
    isError,
    error,
    refetch,
  };
}
