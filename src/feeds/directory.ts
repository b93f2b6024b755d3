import { useQuery } from "@tanstack/react-query";
import { getFeedDirectory } from "~/connect/feed-directory.ts";
import type { FeedDirectory, FeedDirectoryItem, FeedFavorite } from "~/connect/contract/feeds.ts";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { useConnection } from "~/session/session-context.tsx";

export const FEED_DIRECTORY = ["feed-directory"] as const;

/** The person's feeds. One call per page load. */
export function useFeedDirectory({ isWanted = true } = {}) {
  const connection = useConnection();
  return useQuery({
    queryKey: FEED_DIRECTORY,
    queryFn: ({ signal }) => getFeedDirectory(connection, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    enabled: isWanted,
  });
}

/** A link to a feed. */
export interface FeedLink {
  to: string;
  label: string;
}

/** The feeds to choose from: general ones, those of records, and favourites. */
export interface FeedLinks {
  feeds: readonly FeedLink[];
  records: readonly FeedLink[];
  favorites: readonly FeedLink[];
}

/** The types of feeds that the app shows, in order, with their names in URLs. */
const TYPES = [
  ["News", "news"],
  ["Company", "company"],
  ["To", "to"],
  ["Bookmarks", "bookmarks"],
  ["Groups", "groups"],
  ["People", "people"],
  ["Files", "files"],
  ["Mute", "mute"],
] as const;

/** The type of a feed by its name in the URL, such as "Company" for "company". The news feed has its own route. */
export function feedTypeOf(address: string) {
  const found = TYPES.find(([, name]) => name === address && name !== "news");
  return found ? { type: found[0], name: found[1] } : null;
}

/** The links for a directory; before it is loaded, those that every org has. */
export function feedLinks(directory: FeedDirectory | undefined): FeedLinks {
  const listed = objectsOf<FeedDirectoryItem>(directory?.feeds);
  const types = new Set<unknown>(listed.map(({ feedType }) => feedType));
  return {
    feeds: TYPES.filter(([type]) => listed.length === 0 || types.has(type)).map(([type, name]) => ({
      to: name === "news" ? "/" : `/feeds/${name}`,
      label: feedMessages.types[type],
    })),
    records: listed.flatMap(({ feedType, keyPrefix, label }) =>
      feedType === "Filter" && keyPrefix && label ? [{ to: `/feeds/filter/${encodeURIComponent(keyPrefix)}`, label }] : [],
    ),
    favorites: objectsOf<FeedFavorite>(directory?.favorites).flatMap(({ id, name, searchText }) => {
      const label = name ?? searchText;
      return id && label ? [{ to: `/feeds/favorites/${encodeURIComponent(id)}`, label }] : [];
    }),
  };
}

/** The feed of one object's records. */
export function filterFeedOf(directory: FeedDirectory, prefix: string): FeedDirectoryItem | undefined {
  return objectsOf<FeedDirectoryItem>(directory.feeds).find(({ feedType, keyPrefix }) => feedType === "Filter" && keyPrefix === prefix);
}

/** A favourite by its id. */
export function favoriteOf(directory: FeedDirectory, favoriteId: string): FeedFavorite | undefined {
  return objectsOf<FeedFavorite>(directory.favorites).find(({ id }) => id === favoriteId);
}

function objectsOf<Item extends object>(items: unknown): Item[] {
  return Array.isArray(items) ? items.filter((item: unknown): item is Item => typeof item === "object" && item !== null) : [];
}
