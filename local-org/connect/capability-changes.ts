import { setLike } from "../store/likes.ts";
import { setMark, setReadMark, setVote } from "../store/marks.ts";
import { votePoll } from "../store/polls.ts";
import { canReview } from "../store/reviewing.ts";
import { approveElement, publishDraft } from "../store/publishing.ts";
import { commentRow } from "../store/comment-queries.ts";
import { elementRow } from "../store/element-rows.ts";
import { run } from "../store/statements.ts";
import { ApiError, invalidBody, invalidId } from "./errors.ts";
import { batchIds, drawBatch } from "./batch-answers.ts";
import { drawFeedElement } from "./drawing/feed-element.ts";
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
  poll: ({ db, userId }, { id, is_closed }, { myChoiceId }) => {
    if (is_closed === 1) throw new ApiError(403, "INSUFFICIENT_ACCESS", "The conversation is closed.");
    if (typeof myChoiceId !== "string") throw invalidBody("The property myChoiceId is missing.");
    if (!votePoll(db, id, userId, checkedId(myChoiceId))) throw invalidBody("The poll has no such choice.");
  },
  close: ({ db, userId }, { id, actor_id }, input) => {
    if (actor_id !== userId) throw forbidden("You cannot close or reopen this post.");
    run(db, "UPDATE feed_element SET is_closed = ? WHERE id = ?", Number(flagOf(input, "isClosed")), id);
  },
  /** Not documented: whether who wrote a draft publishes it here too, or by `publish-draft` alone, whose input is unknown. */
  status: ({ db, userId, now }, element, input) => {
    checkPublished(input);
    const isOwnDraft = element.status === "Draft" && element.actor_id === userId;
    if (isOwnDraft) db.transaction(() => publishDraft(db, element, now))();
    else if (canReview(db, element, userId)) approveElement(db, element.id);
    else throw forbidden("You cannot change the status of this post.");
  },
  "question-and-answers": ({ db, userId }, { id, actor_id }, { bestAnswerId }) => {
    if (actor_id !== userId) throw forbidden("You cannot choose the best answer to this question.");
    // An empty id takes the choice back.
    const answerId = typeof bestAnswerId === "string" && bestAnswerId !== "" ? checkedId(bestAnswerId) : null;
    if (answerId && commentRow(db, answerId)?.element_id !== id) throw invalidId(answerId);
    run(db, "UPDATE feed_element SET best_answer_id = ?, best_answer_by = ? WHERE id = ?", answerId, answerId && userId, id);
  },
};

for (const [name, change] of Object.entries(CHANGES)) {
  capabilityChanges.patch(`/chatter/feed-elements/:id/capabilities/${name}`, (c) => changeCapability(c, name, change));
}

/** Marks several elements; one that is not there costs no other. */
capabilityChanges.patch("/chatter/feed-elements/batch/:ids/capabilities/read-by", async (c) => {
  const scope = c.get("scope");
  const ids = batchIds(c);
  const isRead = flagOf(await readInput(c), "isReadByMe");
  const seen = ids.map((id) => elementRow(scope.db, id)).map((element) => (element && scope.visibility.canSee(element) ? element : null));
  for (const element of seen) if (element) setReadMark(scope.db, element.id, scope.userId, isRead ? scope.now : null);
  return answer(
    c,
    drawBatch(seen, (element) => (drawFeedElement(scope, element).capabilities as Json).readBy as Json),
  );
});

async function changeCapability(c: ApiContext, name: string, change: Change): Promise<Response> {
  const element = findElement(c);
  const input = await readInput(c);
  // Throws where the element has no such capability, before anything is written.
  drawCapability(c, name);
  change(c.get("scope"), element, input);
  return answer(c, drawCapability(c, name));
}

/**
 * Checks that an input publishes or approves. Not documented: what else one may set.
 *
 * @throws ApiError 400 where it asks for another status
 */
export function checkPublished({ feedEntityStatus }: Json): void {
  if (feedEntityStatus !== "Published") throw invalidBody("The property feedEntityStatus must be Published.");
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
