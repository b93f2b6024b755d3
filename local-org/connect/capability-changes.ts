import { setLike } from "../store/likes.ts";
import { setMark, setReadMark, setVote } from "../store/marks.ts";
import { votePoll } from "../store/polls.ts";
import { commentRow } from "../store/comment-queries.ts";
import { run } from "../store/statements.ts";
import { invalidBody, invalidId } from "./errors.ts";
import { drawCapability } from "./feed-elements.ts";
import { findElement } from "./find-element.ts";
import { answer, type ApiContext, checkedId, createRoutes, flagOf, readInput } from "./route.ts";
import type { FeedElementRow } from "../store/rows.ts";
import type { Json, Scope } from "./scope.ts";
import { forbidden } from "./writing/input.ts";

/** `PATCH /chatter/feed-elements/{id}/capabilities/…`: what a person does with an element. Answers with the capability. */
export const capabilityChanges = createRoutes();

type Change = (scope: Scope, element: FeedElementRow, input: Json) => void;

const CHANGES: Record<string, Change> = {
  "chatter-likes": ({ db, userId, now }, { id }, input) => {
    setLike(db, { itemId: id, userId, liked: flagOf(input, "isLikedByCurrentUser"), at: now });
  },
  bookmarks: ({ db, userId, now }, { id }, input) => {
    setMark(db, "bookmark", { userId, elementId: id, isSet: flagOf(input, "isBookmarkedByCurrentUser"), at: now });
  },
  mute: ({ db, userId, now }, { id }, input) => {
    setMark(db, "mute", { userId, elementId: id, isSet: flagOf(input, "isMutedByMe"), at: now });
  },
  "read-by": ({ db, userId, now }, { id }, input) => {
    setReadMark(db, id, userId, flagOf(input, "isReadByMe") ? now : null);
  },
  "up-down-vote": ({ db, userId }, { id }, input) => setVote(db, id, userId, voteOf(input)),
  poll: ({ db, userId }, { id }, { myChoiceId }) => {
    if (typeof myChoiceId !== "string") throw invalidBody("The property myChoiceId is missing.");
    if (!votePoll(db, id, userId, checkedId(myChoiceId))) throw invalidBody("The poll has no such choice.");
  },
  close: ({ db, userId }, { id, actor_id }, input) => {
    if (actor_id !== userId) throw forbidden("You cannot close or reopen this post.");
    run(db, "UPDATE feed_element SET is_closed = ? WHERE id = ?", Number(flagOf(input, "isClosed")), id);
  },
  status: ({ db, userId }, { id, actor_id }, { feedEntityStatus }) => {
    if (actor_id !== userId) throw forbidden("You cannot change the status of this post.");
    if (typeof feedEntityStatus !== "string" || !STATUSES.has(feedEntityStatus)) throw invalidBody("There is no such feedEntityStatus.");
    run(db, "UPDATE feed_element SET status = ? WHERE id = ?", feedEntityStatus, id);
  },
  "question-and-answers": ({ db, userId }, { id, actor_id }, { bestAnswerId }) => {
    if (actor_id !== userId) throw forbidden("You cannot choose the best answer to this question.");
    // An empty id takes the choice back.
    const answerId = typeof bestAnswerId === "string" && bestAnswerId !== "" ? checkedId(bestAnswerId) : null;
    if (answerId && commentRow(db, answerId)?.element_id !== id) throw invalidId(answerId);
    run(db, "UPDATE feed_element SET best_answer_id = ?, best_answer_by = ? WHERE id = ?", answerId, answerId && userId, id);
  },
};

const STATUSES: ReadonlySet<string> = new Set(["Draft", "Isolated", "PendingReview", "Published"]);

for (const [name, change] of Object.entries(CHANGES)) {
  capabilityChanges.patch(`/chatter/feed-elements/:id/capabilities/${name}`, (c) => changeCapability(c, name, change));
}

async function changeCapability(c: ApiContext, name: string, change: Change): Promise<Response> {
  const element = findElement(c);
  const input = await readInput(c);
  // Throws where the element has no such capability, before anything is written.
  drawCapability(c, name);
  change(c.get("scope"), element, input);
  return answer(c, drawCapability(c, name));
}

/**
 * The vote of an input.
 *
 * @throws ApiError 400 where it is none
 */
export function voteOf({ vote }: Json): "Up" | "Down" | "None" {
  if (vote === "Up" || vote === "Down" || vote === "None") return vote;
  throw invalidBody("The property vote must be Up, Down or None.");
}
