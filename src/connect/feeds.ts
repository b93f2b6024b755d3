import type { Connection } from "./connection.ts";
import type { FeedElementPage } from "./contract/feed-elements.ts";

/** How many elements a page holds: few calls, and still a quick first answer. */
const PAGE_SIZE = 25;

/** How many of the latest comments come with each element. */
export const RECENT_COMMENTS = 2;

/** What every first page of a feed is asked for with. */
export const FIRST_PAGE = `pageSize=${PAGE_SIZE}&recentCommentCount=${RECENT_COMMENTS}`;

function feedPath(feed: string): string {
  return `/chatter/feeds/${feed}/feed-elements?${FIRST_PAGE}`;
}

/** The first page of the news feed of the person who is signed in. Source: `/chatter/feeds/news/me/feed-elements`. */
export function newsFeedPath(): string {
  return feedPath("news/me");
}

/**
 * The first page of a feed of the person who is signed in, or of the whole company.
 *
 * @param type company, to, bookmarks, groups, people, files or mute
 */
export function typedFeedPath(type: string): string {
  return feedPath(type === "company" ? type : `${encodeURIComponent(type)}/me`);
}

/** The first page of the feed of a record: a group, a file, an account. Source: `/chatter/feeds/record/{id}/feed-elements`. */
export function recordFeedPath(recordId: string): string {
  return feedPath(`record/${encodeURIComponent(recordId)}`);
}

/** The first page of a person's feed. Source: `/chatter/feeds/user-profile/{id}/feed-elements`. */
export function userProfileFeedPath(userId: string): string {
  return feedPath(`user-profile/${encodeURIComponent(userId)}`);
}

/** The first page of the feed of a topic. Source: `/chatter/feeds/topics/{id}/feed-elements`. */
export function topicFeedPath(topicId: string): string {
  return feedPath(`topics/${encodeURIComponent(topicId)}`);
}

/** One page of a feed. `path` is one of the above, or a `nextPageUrl` exactly as the org gave it. */
export function getFeedPage(connection: Connection, path: string, signal?: AbortSignal): Promise<FeedElementPage> {
  return connection.get(path, signal);
}
