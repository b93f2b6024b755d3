import { PREFIX } from "../store/ids.ts";
import { isReviewer } from "../store/reviewing.ts";
import { setStreamViewed, subscribedIds } from "../store/streams.ts";
import { topicRow } from "../store/topics.ts";
import { drawActor } from "./drawing/actor.ts";
import { drawDirectory, drawFilters } from "./drawing/feed-directory.ts";
import { ApiError, illegalParameter, notFound } from "./errors.ts";
import { findFavorite, ownScope } from "./favorites.ts";
import { drawFeedPage } from "./feed-page.ts";
import { drawModified, drawPolling } from "./feed-polling.ts";
import { feedAbout, feedOf, type FeedType, filterFeed, streamFeed } from "./feed-types.ts";
import { searchParam } from "./paging.ts";
import { changePin, drawPinned } from "./pins.ts";
import { answer, type ApiContext, createRoutes, userIdParam } from "./route.ts";
import type { Json, Scope } from "./scope.ts";
import { siteFeedOf } from "./site-feeds.ts";
import { findStream } from "./streams.ts";

/** `/chatter/feeds`: what there is to read, and a page of it. */
export const feeds = createRoutes();

feeds.get("/chatter/feeds", (c) => answer(c, drawDirectory(c.get("scope"))));

feeds.get("/chatter/feeds/favorites/:user/:id/feed-elements", (c) => answer(c, drawFeedPage(c, favoriteFeed(c))));
feeds.get("/chatter/feeds/favorites/:user/:id", (c) => answer(c, drawFeed(c, favoriteFeed(c))));

feeds.get("/chatter/feeds/filter/:user", (c) => answer(c, drawFilters(ownScope(c))));
feeds.get("/chatter/feeds/filter/:user/:prefix/feed-elements", (c) => answer(c, drawFeedPage(c, recordsFeed(c))));
feeds.get("/chatter/feeds/filter/:user/:prefix", (c) => answer(c, drawFeed(c, recordsFeed(c))));

feeds.get("/chatter/feeds/streams/:id/feed-elements", (c) => {
  const { db, now } = c.get("scope");
  const stream = findStream(c);
  // What makes a stream "most recently viewed" is not documented: here it is reading the beginning of its feed.
  if (!c.req.query("page")) setStreamViewed(db, stream.id, now);
  return answer(c, drawFeedPage(c, streamFeed(stream.id, subscribedIds(db, stream.id))));
});
feeds.get("/chatter/feeds/streams/:id", (c) => {
  const { id } = findStream(c);
  return answer(c, drawFeed(c, streamFeed(id, subscribedIds(c.get("scope").db, id))));
});

feeds.get("/chatter/feeds/:type/feed-elements", (c) => answer(c, drawFeedPage(c, findFeed(c))));
feeds.get("/chatter/feeds/:type", (c) => answer(c, drawFeed(c, findFeed(c))));
feeds.get("/chatter/feeds/:type/:subject/feed-elements", (c) => answer(c, drawFeedPage(c, findFeed(c))));
feeds.get("/chatter/feeds/news/:subject/is-modified", (c) => answer(c, drawModified(c, findFeed(c, "news"))));
feeds.get("/chatter/feeds/:type/:subject/pinned-feed-elements", (c) => answer(c, drawPinned(c, findFeed(c))));
feeds.patch("/chatter/feeds/:type/:subject/pinned-feed-elements", async (c) => answer(c, await changePin(c, findFeed(c))));
feeds.get("/chatter/feeds/:type/:subject", (c) => answer(c, drawFeed(c, findFeed(c))));

feeds.get("/chatter/feed-elements", (c) => {
  if (searchParam(c) === null) throw illegalParameter("q", "");
  const everything = feedOf(c.get("scope"), "company");
  if (!everything) throw notFound();
  return answer(c, drawFeedPage(c, { ...everything, hasUpdates: false }, "/chatter/feed-elements"));
});

const WITHOUT_SUBJECT = new Set([
  "company",
  "landing",
  "direct-messages",
  "pending-review",
  "home",
  "moderation",
  "direct-message-moderation",
]);
const ABOUT_SUBJECT = new Set(["record", "user-profile", "topics"]);

function findFeed(c: ApiContext, type = c.req.param("type") ?? ""): FeedType {
  const scope = c.get("scope");
  const subject = c.req.param("subject");
  // The guide gives the drafts without a subject, the reference with "me".
  if (type !== "draft" && (subject === undefined) !== WITHOUT_SUBJECT.has(type)) throw notFound();
  if (type === "pending-review" && !isReviewer(scope.db, scope.userId)) {
    throw new ApiError(403, "INSUFFICIENT_ACCESS", "The Pending Review feed needs the permission Can Approve Feed Post and Comment.");
  }
  const own = feedOf(scope, type) ?? siteFeedOf(scope, type);
  if (own) {
    if (subject !== undefined && userIdParam(c, "subject") !== scope.userId) {
      throw new ApiError(403, "INSUFFICIENT_ACCESS", "You do not have access to this feed of another user.");
    }
    return own;
  }
  if (!ABOUT_SUBJECT.has(type)) throw notFound();
  const subjectId = userIdParam(c, "subject");
  const feed = feedAbout(type, subjectId);
  if (!feed || !subjectExists(scope, subjectId)) throw notFound();
  return feed;
}

function subjectExists(scope: Scope, id: string): boolean {
  return (id.startsWith(PREFIX.topic) ? topicRow(scope.db, id) : drawActor(scope, id)) !== null;
}

function recordsFeed(c: ApiContext): FeedType {
  const { userId } = ownScope(c);
  const prefix = c.req.param("prefix") ?? "";
  if (!/^[a-zA-Z0-9]{3}$/.test(prefix) || prefix === PREFIX.user || prefix === PREFIX.group) throw notFound();
  return filterFeed(userId, prefix);
}

function favoriteFeed(c: ApiContext): FeedType {
  const scope = c.get("scope");
  const favorite = findFavorite(c);
  const path = `favorites/${scope.userId}/${favorite.id}`;
  const target =
    favorite.target_id === null ? null : feedAbout(favorite.target_id.startsWith(PREFIX.topic) ? "topics" : "record", favorite.target_id);
  if (target) return { ...target, path, hasPins: false };
  return { path, sources: () => [{ kind: "all" }], words: favorite.search_text ?? "", hasUpdates: true };
}

/** A Feed: the URLs of a feed, without its elements. */
function drawFeed(c: ApiContext, feed: FeedType): Json {
  const scope = c.get("scope");
  const url = scope.url(`/chatter/feeds/${feed.path}`);
  return {
    feedElementPostUrl: scope.bearerUrl(scope.url("/chatter/feed-elements")),
    feedElementsUrl: `${url}/feed-elements`,
    isModifiedUrl: drawPolling(c, feed).isModifiedUrl,
    pinnedFeedElementsUrl: feed.hasPins ? `${url}/pinned-feed-elements` : null,
    redirectedFeedFilter: null,
    redirectedFeedSort: null,
    redirectedFeedType: null,
    respectsMute: feed.respectsMute ?? false,
  };
}
