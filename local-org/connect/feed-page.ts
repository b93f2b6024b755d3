import { hasComments } from "../store/element-rows.ts";
import { type FeedOrder, NEWEST } from "../store/feed-keys.ts";
import { readFeedPage } from "../store/feed-pages.ts";
import type { FeedElementRow } from "../store/rows.ts";
import { drawFeedElements, type ElementOptions, isSystemEvent } from "./drawing/feed-element.ts";
import { elementMatcher } from "./feed-search.ts";
import { pageToken, readPageToken, readUpdatesToken, updatesToken } from "./feed-tokens.ts";
import { acceptor, type FeedType } from "./feed-types.ts";
import { choiceParam, numberParam, pageUrl, searchParam } from "./paging.ts";
import type { ApiContext } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

type Accepts = (element: FeedElementRow) => boolean;

/** How much is asked to come with each element. */
export function elementOptions(c: ApiContext): ElementOptions {
  return {
    recentCommentCount: numberParam(c, "recentCommentCount", { least: 0, most: 25, usual: 3 }),
    elementsPerBundle: numberParam(c, "elementsPerBundle", { least: 0, most: 10, usual: 3 }),
  };
}

/**
 * A FeedElementPage of a feed.
 *
 * @param resource its path, such as `/chatter/feeds/company/feed-elements`
 */
export function drawFeedPage(c: ApiContext, feed: FeedType, resource = `/chatter/feeds/${feed.path}/feed-elements`): Json {
  const scope = c.get("scope");
  const order = readOrder(c, feed);
  const limit = numberParam(c, "pageSize", { least: 1, most: 100, usual: 25 });
  const options = elementOptions(c);
  const token = c.req.query("page");
  const before = readPageToken(token);
  const since = c.req.query("updatedSince");
  const accepts = allOf([acceptor(scope, feed), ...readFilters(c, scope)]);
  const query = { sources: feed.sources(scope), order, accepts };
  const { elements, next } = readFeedPage(scope.db, { ...query, before, since: since ? readUpdatesToken(since) : undefined, limit });
  const first = token ? readFeedPage(scope.db, { ...query, before: NEWEST, limit: 1 }).elements[0] : elements[0];
  const nextToken = next && pageToken(next);
  const updates = feed.hasUpdates ? (first ? updatesToken(timeOf(first, order)) : (since ?? updatesToken(scope.now))) : null;
  return {
    currentPageToken: token || null,
    currentPageUrl: pageUrl(c, resource, token || null),
    elements: drawFeedElements(scope, elements, options),
    isModifiedToken: null,
    isModifiedUrl: null,
    nextPageToken: nextToken,
    nextPageUrl: nextToken && pageUrl(c, resource, nextToken),
    updatesToken: updates,
    updatesUrl: updates && `${scope.url(resource)}?updatedSince=${encodeURIComponent(updates)}`,
  };
}

function timeOf(element: FeedElementRow, order: FeedOrder): number {
  return order === "created" ? element.created_at : element.activity_at;
}

function readOrder(c: ApiContext, feed: FeedType): FeedOrder {
  const sort = choiceParam(c, "sort", ["CreatedDateDesc", "LastModifiedDateDesc", ...(feed.hasRelevance ? ["Relevance"] : [])]);
  return sort === "LastModifiedDateDesc" ? "activity" : "created";
}

function readFilters(c: ApiContext, scope: Scope): Accepts[] {
  const filters: Accepts[] = [];
  const isCommented = (element: FeedElementRow) => hasComments(scope.db, element.id);
  if (choiceParam(c, "density", ["AllUpdates", "FewerUpdates"]) === "FewerUpdates") {
    filters.push((element) => !isSystemEvent(element) || isCommented(element));
  }
  const search = searchParam(c);
  if (search !== null) filters.push(elementMatcher(search));
  const questions = choiceParam(c, "filter", ["", "AllQuestions", "SolvedQuestions", "UnansweredQuestions", "UnsolvedQuestions"]);
  if (questions) filters.push((element) => element.type === "QuestionPost");
  if (questions === "SolvedQuestions") filters.push((element) => element.best_answer_id !== null);
  if (questions === "UnsolvedQuestions") filters.push((element) => element.best_answer_id === null);
  if (questions === "UnansweredQuestions") filters.push((element) => !isCommented(element));
  return filters;
}

function allOf(filters: Accepts[]): Accepts {
  return (element) => filters.every((accepts) => accepts(element));
}
