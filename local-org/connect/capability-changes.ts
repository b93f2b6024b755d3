import { setLike } from "../store/likes.ts";
import { setMark, setReadMark, setVote } from "../store/marks.ts";
import { votePoll } from "../store/polls.ts";
import { invalidBody } from "./errors.ts";
import { drawCapability } from "./feed-elements.ts";
import { findElement } from "./find-element.ts";
import { answer, type ApiContext, checkedId, createRoutes, flagOf, readInput } from "./route.ts";
import type { FeedElementRow } from "../store/rows.ts";
import type { Json, Scope } from "./scope.ts";

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
};

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
