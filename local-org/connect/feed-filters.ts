import { hasComments } from "../store/element-rows.ts";
import { PREFIX } from "../store/ids.ts";
import { isReadBy } from "../store/marks.ts";
import type { FeedElementRow } from "../store/rows.ts";
import { isSystemEvent } from "./drawing/feed-element.ts";
import type { FeedType } from "./feed-types.ts";
import { choiceParam } from "./paging.ts";
import type { ApiContext } from "./route.ts";

/** Whether an element belongs to what was asked for. */
export type Accepts = (element: FeedElementRow) => boolean;

const QUESTIONS = ["AllQuestions", "SolvedQuestions", "UnansweredQuestions", "UnsolvedQuestions"] as const;

/**
 * What the parameters `density` and `filter` leave of a feed.
 *
 * @throws ApiError 400 for a filter that this feed does not have
 */
export function feedFilters(c: ApiContext, feed: FeedType): Accepts {
  const filters = [densityFilter(c), choiceFilter(c, feed)];
  return (element) => filters.every((accepts) => accepts(element));
}

function densityFilter(c: ApiContext): Accepts {
  const { db } = c.get("scope");
  if (choiceParam(c, "density", ["AllUpdates", "FewerUpdates"]) === "AllUpdates") return () => true;
  return (element) => !isSystemEvent(element) || hasComments(db, element.id);
}

function choiceFilter(c: ApiContext, feed: FeedType): Accepts {
  const { db, userId } = c.get("scope");
  const [type, subjectId = ""] = feed.path.split("/");
  const ofProfile = type === "user-profile" ? (["AuthoredBy", "CommunityScoped"] as const) : [];
  const ofGroup = feed.path.startsWith(`record/${PREFIX.group}`) ? (["Read", "Unread"] as const) : [];
  switch (choiceParam(c, "filter", ["", ...QUESTIONS, ...ofProfile, ...ofGroup])) {
    case "AllQuestions":
      return isQuestion;
    case "SolvedQuestions":
      return (element) => isQuestion(element) && element.best_answer_id !== null;
    case "UnsolvedQuestions":
      return (element) => isQuestion(element) && element.best_answer_id === null;
    case "UnansweredQuestions":
      return (element) => isQuestion(element) && !hasComments(db, element.id);
    case "AuthoredBy":
      return (element) => element.actor_id === subjectId;
    case "Read":
      return (element) => isReadBy(db, element.id, userId);
    case "Unread":
      return (element) => !isReadBy(db, element.id, userId);
    default:
      return () => true;
  }
}

function isQuestion(element: FeedElementRow): boolean {
  return element.type === "QuestionPost";
}
