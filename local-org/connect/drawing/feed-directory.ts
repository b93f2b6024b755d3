import { PREFIX } from "../../store/ids.ts";
import { isReviewer } from "../../store/reviewing.ts";
import type { Json, Scope } from "../scope.ts";
import { drawFavorites } from "./favorite.ts";
import { moderates } from "./moderation.ts";

/** The feeds of everybody: type, path below `/chatter/feeds`, label; "me" stands for who asks. */
const FEEDS = [
  ["News", "news/me", "What I Follow"],
  ["Company", "company", "Company Highlights"],
  ["To", "to/me", "To Me"],
  ["Bookmarks", "bookmarks/me", "Bookmarked"],
  ["People", "people/me", "People"],
  ["Groups", "groups/me", "Groups"],
  ["Files", "files/me", "Files"],
  ["Mute", "mute/me", "Muted"],
  ["DirectMessages", "direct-messages", "Direct Messages"],
  ["Draft", "draft/me", "Drafts"],
  ["Landing", "landing", "Landing"],
] as const;

/** For those who may approve posts. Which of the feeds that not everybody has are in the directory is not documented. */
const REVIEW = ["PendingReview", "pending-review", "Pending Review"] as const;

/** Those that only sites have. Whether directories name them is not documented: those of sites with nicknames do. */
const SITE_FEEDS = [["Home", "home", "All Managed Topics"]] as const;
const MODERATOR_FEEDS = [
  ["Moderation", "moderation", "Flagged Posts"],
  ["DirectMessageModeration", "direct-message-moderation", "Flagged Messages"],
] as const;

const FILTERS = [
  [PREFIX.account, "Accounts"],
  [PREFIX.case, "Cases"],
  [PREFIX.contact, "Contacts"],
  [PREFIX.opportunity, "Opportunities"],
] as const;

/** The FeedDirectory of everything. */
export function drawDirectory(scope: Scope): Json {
  const ofSite = scope.context.rules?.nicknames ? [...SITE_FEEDS, ...(moderates(scope) ? MODERATOR_FEEDS : [])] : [];
  const toReview = isReviewer(scope.db, scope.userId) ? [REVIEW] : [];
  const feeds = [...FEEDS, ...toReview, ...ofSite].map(([feedType, path, label]) => drawItem(scope, feedType, path, label, null));
  return { favorites: drawFavorites(scope).favorites, feeds: [...feeds, ...filterItems(scope)] };
}

/** The FeedDirectory of the filter feeds alone. People and groups are none of them. */
export function drawFilters(scope: Scope): Json {
  return { favorites: [], feeds: filterItems(scope) };
}

/** Sites have no records here. */
function filterItems(scope: Scope): Json[] {
  if (scope.context.rules) return [];
  return FILTERS.map(([prefix, label]) => drawItem(scope, "Filter", `filter/me/${prefix}`, label, prefix));
}

function drawItem(scope: Scope, feedType: string, path: string, label: string, keyPrefix: string | null): Json {
  const feedUrl = scope.url(`/chatter/feeds/${path.replace(/\bme\b/, scope.userId)}`);
  return { feedElementsUrl: `${feedUrl}/feed-elements`, feedItemsUrl: null, feedType, feedUrl, keyPrefix, label };
}
