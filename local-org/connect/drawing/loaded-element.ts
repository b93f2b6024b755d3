import { latestComments } from "../../store/comment-queries.ts";
import { type Engagement, engagementOf } from "../../store/engagement.ts";
import { latestLikes } from "../../store/like-queries.ts";
import { type PollChoice, pollChoices } from "../../store/polls.ts";
import type { CommentRow, FeedElementRow, LikeRow } from "../../store/rows.ts";
import type { StoredCapabilities } from "../../store/segments.ts";
import { type CountedTopic, topicsOfElements } from "../../store/topics.ts";
import type { Json, Scope } from "../scope.ts";
import { drawComments } from "./comments.ts";
import { EMBEDDED_LIKES } from "./likes.ts";

/** A feed element with everything that its capabilities are drawn from. */
export interface LoadedElement {
  row: FeedElementRow;
  stored: StoredCapabilities;
  engagement: Engagement;
  likes: LikeRow[];
  commentRows: CommentRow[];
  comments: Json[];
  topics: CountedTopic[];
  choices: PollChoice[];
}

/** Loads what belongs to the elements, one query for each kind of thing. */
export function loadElements(scope: Scope, elements: readonly FeedElementRow[], recentCommentCount: number): LoadedElement[] {
  const { db, userId } = scope;
  const ids = elements.map(({ id }) => id);
  const engagement = engagementOf(db, ids, userId);
  const likes = latestLikes(db, ids, EMBEDDED_LIKES);
  const topics = topicsOfElements(db, ids);
  const choices = pollChoices(db, ids, userId);
  const commentRows = recentCommentCount > 0 ? latestComments(db, ids, userId, recentCommentCount) : new Map<string, CommentRow[]>();
  const rowsById = new Map(elements.map((element) => [element.id, element]));
  const allComments = elements.flatMap(({ id }) => commentRows.get(id) ?? []);
  const drawn = drawComments(scope, allComments, { elementOf: ({ element_id }) => rowsById.get(element_id) });
  const drawnById = new Map(allComments.map((comment, index) => [comment.id, drawn[index] ?? {}]));
  return elements.map((element) => {
    const engaged = engagement.get(element.id);
    if (!engaged) throw new Error(`There is no engagement of ${element.id}.`);
    const comments = commentRows.get(element.id) ?? [];
    return {
      row: element,
      stored: JSON.parse(element.capabilities_json) as StoredCapabilities,
      engagement: engaged,
      likes: likes.get(element.id) ?? [],
      commentRows: comments,
      comments: comments.map(({ id }) => drawnById.get(id) ?? {}),
      topics: topics.get(element.id) ?? [],
      choices: choices.get(element.id) ?? [],
    };
  });
}
