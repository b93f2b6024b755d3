import type { Connection } from "./connection.ts";
import type { FeedElementPage } from "./contract/feed-elements.ts";

/** Elements per page: few calls, and still a fast first response. */
const PAGE_SIZE = 25;

/** Number of latest comments sent with each element. */
export const RECENT_COMMENTS = 2;

const FIRST_PAGE = `pageSize=${PAGE_SIZE}&recentCommentCount=${RECENT_COMMENTS}`;

/** Identifies a feed. */
export type FeedName =
  /**
   * A feed of the signed-in person, or of the whole company. Source: `/chatter/feeds/{type}/me`,
   * `/chatter/feeds/company`.
   */
  | { type: "news" | "company" | "to" | "bookmarks" | "groups" | "people" | "files" | "mute" }
  /** The feed of a record (a group, a file, an account), a person or a topic. Source: `/chatter/feeds/{type}/{id}`. */
  | { type: "record" | "user-profile" | "topics"; subject: string }
  /** A feed from the org's directory: `feedElementsUrl` of a feed or `feedUrl` of a favourite, as the org sent it. */
  | { type: "listed"; url: string };

/** Order and filters of a feed; a missing property is the org's default. */
export interface FeedView {
  /** LastModifiedDateDesc: recently commented posts first. Not every feed has the others (`feed/choices.ts`). */
  sort?: "LastModifiedDateDesc" | "Relevance" | "CreatedDateAsc" | "MostViewed";
  /** FewerUpdates hides system updates of records. */
  density?: "FewerUpdates";
  /** Only questions of one kind; in a group what one has read or not; in a profile what the person wrote. */
  filter?: `${"All" | "Solved" | "Unanswered" | "Unsolved"}Questions` | "Read" | "Unread" | "AuthoredBy" | "CommunityScoped";
  /** Search words. */
  q?: string;
}

/** A feed with its order and filters. */
export type FeedDescriptor = FeedName & FeedView;

/** The URL of the listed feed that is a search of everything. It needs search words. Source: `/chatter/feed-elements?q=`. */
export const ALL_POSTS = "/chatter/feed-elements";

/** The signed-in person's news feed. */
export const NEWS: FeedName = { type: "news" };

/** Path of the first page. Equal descriptors have equal paths, so it identifies the feed. */
export function feedPath(feed: FeedDescriptor): string {
  const { sort, density, filter, q } = feed;
  const view = [sort && `sort=${sort}`, density && `density=${density}`, filter && `filter=${filter}`, q && `q=${encodeURIComponent(q)}`];
  return [firstPage(feed), ...view.filter(Boolean)].join("&");
}

function firstPage(feed: FeedName): string {
  switch (feed.type) {
    case "company":
      return `/chatter/feeds/company/feed-elements?${FIRST_PAGE}`;
    case "record":
      // Bundles show their latest changes, and their updates on demand.
      return `/chatter/feeds/record/${encodeURIComponent(feed.subject)}/feed-elements?${FIRST_PAGE}&elementsPerBundle=2`;
    case "user-profile":
    case "topics":
      return `/chatter/feeds/${feed.type}/${encodeURIComponent(feed.subject)}/feed-elements?${FIRST_PAGE}`;
    case "listed":
      return listedPage(feed.url);
    default:
      return `/chatter/feeds/${feed.type}/me/feed-elements?${FIRST_PAGE}`;
  }
}

/** Some orgs send the feed's URL instead of its elements'. */
function listedPage(url: string): string {
  const [path = "", query] = url.split("?");
  const elements = path.endsWith("/feed-elements") ? path : `${path}/feed-elements`;
  return `${elements}?${query ? `${query}&` : ""}${FIRST_PAGE}`;
}

/** One page of a feed. `path` is {@link feedPath}, or a URL exactly as the org sent it. */
export function getFeedPage(connection: Connection, path: string, signal?: AbortSignal): Promise<FeedElementPage> {
  return connection.get(path, signal);
}
