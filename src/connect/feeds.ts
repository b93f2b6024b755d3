import type { Connection } from "./connection.ts";
import type { FeedElementPage } from "./contract/feed-elements.ts";

/** How many elements a page holds: few calls, and still a quick first answer. */
const PAGE_SIZE = 25;

/** How many of the latest comments come with each element. */
export const RECENT_COMMENTS = 2;

const FIRST_PAGE = `pageSize=${PAGE_SIZE}&recentCommentCount=${RECENT_COMMENTS}`;

/** Which feed it is. */
export type FeedName =
  /** A feed of the person who is signed in, or of the whole company. Source: `/chatter/feeds/{type}/me`, `/chatter/feeds/company`. */
  | { type: "news" | "company" | "to" | "bookmarks" | "groups" | "people" | "files" | "mute" }
  /** The feed of a record (a group, a file, an account), a person or a topic. Source: `/chatter/feeds/{type}/{id}`. */
  | { type: "record" | "user-profile" | "topics"; subject: string }
  /** A feed of the org's directory by its URL: `feedElementsUrl` of a feed or `feedUrl` of a favourite, as the org gave it. */
  | { type: "listed"; url: string };

/** How a feed is read; without a property, as the org does by itself. */
export interface FeedView {
  /** LastModifiedDateDesc: posts with new comments come first. */
  sort?: "LastModifiedDateDesc";
  /** FewerUpdates leaves out what the org itself reports of records. */
  density?: "FewerUpdates";
  /** Words to look for. */
  q?: string;
}

/** A feed and how it is read. */
export type FeedDescriptor = FeedName & FeedView;

/** The news of the person who is signed in. */
export const NEWS: FeedName = { type: "news" };

/** The first page of a feed. The same feed read in the same way always has the same path, which names it. */
export function feedPath(feed: FeedDescriptor): string {
  const { sort, density, q } = feed;
  const view = [sort && `sort=${sort}`, density && `density=${density}`, q && `q=${encodeURIComponent(q)}`];
  return [firstPage(feed), ...view.filter(Boolean)].join("&");
}

function firstPage(feed: FeedName): string {
  switch (feed.type) {
    case "company":
      return `/chatter/feeds/company/feed-elements?${FIRST_PAGE}`;
    case "record":
    case "user-profile":
    case "topics":
      return `/chatter/feeds/${feed.type}/${encodeURIComponent(feed.subject)}/feed-elements?${FIRST_PAGE}`;
    case "listed":
      return listedPage(feed.url);
    default:
      return `/chatter/feeds/${feed.type}/me/feed-elements?${FIRST_PAGE}`;
  }
}

/** Some orgs name the feed itself, not its elements. */
function listedPage(url: string): string {
  const [path = "", query] = url.split("?");
  const elements = path.endsWith("/feed-elements") ? path : `${path}/feed-elements`;
  return `${elements}?${query ? `${query}&` : ""}${FIRST_PAGE}`;
}

/** One page of a feed. `path` is {@link feedPath}, or a URL exactly as the org gave it. */
export function getFeedPage(connection: Connection, path: string, signal?: AbortSignal): Promise<FeedElementPage> {
  return connection.get(path, signal);
}
