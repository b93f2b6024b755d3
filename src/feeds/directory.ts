import type { FeedDirectory, FeedDirectoryItem, FeedFavorite } from "~/connect/contract/feeds.ts";
import type { FeedName } from "~/connect/feeds.ts";
import { feedMessages } from "~/lib/messages/feeds.ts";
import { objectsOf } from "~/lib/readers.ts";

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

/** The types of feeds that have a place of their own, in order, with their names in URLs, which are the API's. */
const TYPES = [
  ["News", "news"],
  ["Home", "home"],
  ["Company", "company"],
  ["To", "to"],
  ["DirectMessages", "direct-messages"],
  ["PendingReview", "pending-review"],
  ["Moderation", "moderation"],
  ["DirectMessageModeration", "direct-message-moderation"],
  ["Bookmarks", "bookmarks"],
  ["Groups", "groups"],
  ["People", "people"],
  ["Files", "files"],
  ["Draft", "draft"],
  ["Mute", "mute"],
  ["Landing", "landing"],
] as const;

/** A type of feed that has a place of its own. */
export type PlacedType = (typeof TYPES)[number][0];

/** Those that every org has, as far as is known before its directory is. */
const EVERYWHERE: ReadonlySet<string> = new Set(["News", "Company", "To", "Bookmarks", "Groups", "People", "Files", "Mute"]);

/** The type of a feed by its name in the URL, such as "Company" for "company". The news feed has its own route. */
export function feedTypeOf(address: string): PlacedType | null {
  return TYPES.find(([, name]) => name === address && name !== "news")?.[0] ?? null;
}

/** Those of these types that a {@link FeedName} names. */
const NAMED = ["company", "to", "bookmarks", "groups", "people", "files", "mute"] as const;

/**
 * The feed of a type. Drafts are read from the URL that the org gives, if it does: whether they have a subject is told in
 * two ways.
 */
export function feedOfType(type: PlacedType, directory: FeedDirectory | undefined): FeedName {
  const [, name] = TYPES.find(([each]) => each === type) ?? TYPES[0];
  const named = NAMED.find((each) => each === name);
  if (named) return { type: named };
  if (type !== "Draft") return { type: "listed", url: `/chatter/feeds/${name}` };
  const listed = objectsOf<FeedDirectoryItem>(directory?.feeds).find(({ feedType }) => feedType === type);
  return { type: "listed", url: listed?.feedElementsUrl ?? listed?.feedUrl ?? "/chatter/feeds/draft/me" };
}

/**
 * The links for a directory; before it is loaded, those that every org has. What the org does not offer is not there.
 *
 * @param always types that are there whether or not the directory names them
 */
export function feedLinks(directory: FeedDirectory | undefined, always: readonly PlacedType[] = []): FeedLinks {
  const listed = objectsOf<FeedDirectoryItem>(directory?.feeds);
  const types = new Set<unknown>([...(listed.length === 0 ? EVERYWHERE : listed.map(({ feedType }) => feedType)), ...always]);
  return {
    feeds: TYPES.filter(([type]) => types.has(type)).map(([type, name]) => ({
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
