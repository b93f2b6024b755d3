import type { Connection } from "./connection.ts";
import type { FeedElementPage } from "./contract/feed-elements.ts";

/** How many elements a page holds: few calls, and still a quick first answer. */
const PAGE_SIZE = 25;

/** How many of the latest comments come with each element. */
const RECENT_COMMENTS = 2;

function feedPath(feed: string): string {
  return `/chatter/feeds/${feed}/feed-elements?pageSize=${PAGE_SIZE}&recentCommentCount=${RECENT_COMMENTS}`;
}

/** The first page of the news feed of the person who is signed in. Source: `/chatter/feeds/news/me/feed-elements`. */
export function newsFeedPath(): string {
  return feedPath("news/me");
}

/**
 * The first page of a feed of the person who is signed in, or of the whole company.
 *
 * @param type company, to, bookmarks, groups, people, files or mute
 * @param search words to look for, at least two characters; else all
 */
export function typedFeedPath(type: string, search: string | null): string {
  const subject = type === "company" ? "" : "/me";
  const query = search && search.trim().length > 1 ? `&q=${encodeURIComponent(search.trim())}` : "";
  return feedPath(`${encodeURIComponent(type)}${subject}`) + query;
}

/** The first page of the feed of a record: a group, a file, an account. Source: `/chatter/feeds/record/{id}/feed-elements`. */
export function recordFeedPath(recordId: string): string {
  return feedPath(`record/${encodeURIComponent(recordId)}`);
}

/** The first page of a person's feed. Source: `/chatter/feeds/user-profile/{id}/feed-elements`. */
export function userProfileFeedPath(userId: string): string {
  return feedPath(`user-profile/${encodeURIComponent(userId)}`);
}

/** One page of a feed. `path` is one of the above, or a `nextPageUrl` exactly as the org gave it. */
export function getFeedPage(connection: Connection, path: string, signal?: AbortSignal): Promise<FeedElementPage> {
  return connection.get(path, signal);
}
