import { type FeedOrder, NEWEST } from "../store/feed-keys.ts";
import { readFeedPage } from "../store/feed-pages.ts";
import { ApiError } from "./errors.ts";
import { modifiedToken, readModifiedToken } from "./feed-tokens.ts";
import { acceptor, type FeedType } from "./feed-types.ts";
import type { ApiContext } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/** Parameters by which a page is not that of the whole feed. */
const PARTS = ["q", "filter", "density"];

/** Where to ask whether a feed has changed: of the news alone, and where the org has feed polling. */
export function drawPolling(c: ApiContext, feed: FeedType): { isModifiedToken: string | null; isModifiedUrl: string | null } {
  const scope = c.get("scope");
  if (!scope.context.features.feedPolling || !isNews(feed) || PARTS.some((name) => c.req.query(name) !== undefined)) {
    return { isModifiedToken: null, isModifiedUrl: null };
  }
  const order: FeedOrder = c.req.query("sort") === "LastModifiedDateDesc" ? "activity" : "created";
  const token = modifiedToken(latest(scope, feed, order), order);
  return { isModifiedToken: token, isModifiedUrl: urlOf(scope, feed, token) };
}

/**
 * A FeedModifiedInfo. Once something has changed there is no next URL: it comes with the fresh page.
 *
 * @throws ApiError 403 where the org has no feed polling, 400 for a token that the org never gave
 */
export function drawModified(c: ApiContext, feed: FeedType): Json {
  const scope = c.get("scope");
  if (!scope.context.features.feedPolling) {
    throw new ApiError(403, "FUNCTIONALITY_NOT_ENABLED", "This feature is not currently enabled for this user.");
  }
  const token = c.req.query("since") ?? "";
  const { at, order } = readModifiedToken(token);
  const isModified = Math.floor(latest(scope, feed, order) / 1000) * 1000 > at;
  return { isModified, isModifiedToken: token, nextPollUrl: isModified ? null : urlOf(scope, feed, token) };
}

function isNews({ path }: FeedType): boolean {
  return path.startsWith("news/");
}

function urlOf(scope: Scope, { path }: FeedType, token: string): string {
  return `${scope.url(`/chatter/feeds/${path}/is-modified`)}?since=${encodeURIComponent(token)}`;
}

/** When the newest of a feed was posted, or last changed. */
function latest(scope: Scope, feed: FeedType, order: FeedOrder): number {
  const accepts = acceptor(scope, feed);
  const [newest] = readFeedPage(scope.db, { sources: feed.sources(scope), accepts, order, before: NEWEST, limit: 1 }).elements;
  return (order === "created" ? newest?.created_at : newest?.activity_at) ?? 0;
}
