import { useQuery } from "@tanstack/react-query";
import type { FeedDirectory } from "~/connect/contract/feeds.ts";
import { FEED_DIRECTORY_PATH } from "~/connect/feed-directory.ts";
import { readTogether } from "~/data/read-together.ts";
import { useStore } from "~/data/use-store.tsx";

export const FEED_DIRECTORY = ["feed-directory"] as const;

/** The person's feeds, their favourites among them. One call per page load. */
export function useFeedDirectory({ isWanted = true } = {}) {
  const get = readTogether(useStore());
  return useQuery({
    queryKey: FEED_DIRECTORY,
    queryFn: ({ signal }) => get<FeedDirectory>(FEED_DIRECTORY_PATH, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    enabled: isWanted,
  });
}
