import type { FeedDescriptor, FeedName, FeedView } from "~/connect/feeds.ts";
import { KEY_PREFIX, keyPrefix } from "~/connect/ids.ts";

/** Orders, the default among them. */
export type Sort = NonNullable<FeedView["sort"]> | "CreatedDateDesc";

export type Filter = NonNullable<FeedView["filter"]>;

const QUESTIONS: readonly Filter[] = ["AllQuestions", "UnansweredQuestions", "UnsolvedQuestions", "SolvedQuestions"];

const WITH_RELEVANCE = new Set(["company", "home", "topics"]);

/** Feeds of what waits for somebody: they can be read from their oldest post on. */
const QUEUES = new Set(["draft", "pending-review", "moderation", "direct-message-moderation"]);

/** The type of a feed as in its path, such as "pending-review". */
export function typeOf(feed: FeedName): string {
  return feed.type === "listed" ? (/\/chatter\/feeds\/([a-z-]+)/.exec(feed.url)?.[1] ?? "") : feed.type;
}

/** A feed without its order, filters and search. */
export function nameOf({ sort: _sort, density: _density, filter: _filter, q: _q, ...name }: FeedDescriptor): FeedName {
  return name;
}

/** The orders that the org has for a feed. @param filter what the feed is filtered by */
export function sortsOf(feed: FeedName, filter: Filter | undefined): Sort[] {
  const type = typeOf(feed);
  return [
    "CreatedDateDesc",
    ...(QUEUES.has(type) ? (["CreatedDateAsc"] as const) : []),
    "LastModifiedDateDesc",
    ...(WITH_RELEVANCE.has(type) ? (["Relevance"] as const) : []),
    ...(type === "home" && filter === "UnansweredQuestions" ? (["MostViewed"] as const) : []),
  ];
}

/** What a feed can be filtered by. @param isOnSite whether one has signed in to a site */
export function filtersOf(feed: FeedName, isOnSite: boolean): Filter[] {
  const type = typeOf(feed);
  if (QUEUES.has(type) || type === "direct-messages") return [];
  if (feed.type === "user-profile") return ["AuthoredBy", ...(isOnSite ? (["CommunityScoped"] as const) : []), ...QUESTIONS];
  return feed.type === "record" && keyPrefix(feed.subject) === KEY_PREFIX.group ? ["Unread", "Read", ...QUESTIONS] : [...QUESTIONS];
}
