import { keepalive, type Connection } from "./connection.ts";
import type { CloseCapability, MuteCapability, PollCapability } from "./contract/capabilities.ts";
import type { FeedElement, QuestionAndAnswersCapability } from "./contract/feed-elements.ts";
import type { FeedElementInput } from "./contract/inputs.ts";
import { elementPath } from "./feed-elements.ts";

/** Creates a post and returns it. Never retried. Source: `POST /chatter/feed-elements`. */
export function postFeedElement(connection: Connection, input: FeedElementInput): Promise<FeedElement> {
  return connection.send("POST", "/chatter/feed-elements", input);
}

/** Mutes or unmutes an element. Source: `PATCH …/capabilities/mute` (35.0). */
export function setMute(connection: Connection, elementId: string, isMuted: boolean): Promise<MuteCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/mute`, { isMutedByMe: isMuted });
}

/** Closes an element to further comments, or opens it again. Source: `PATCH …/capabilities/close` (43.0). */
export function setClosed(connection: Connection, elementId: string, isClosed: boolean): Promise<CloseCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/close`, { isClosed });
}

/** Deletes an element, even while the page unloads. Source: `DELETE /chatter/feed-elements/{id}`, which returns 204. */
export async function deleteFeedElement(connection: Connection, elementId: string): Promise<void> {
  await connection.call("DELETE", elementPath(elementId), { fetcher: keepalive });
}

/**
 * Chooses the best answer to a question. Source: `PATCH …/capabilities/question-and-answers`.
 *
 * @param commentId null takes the choice back
 */
export function setBestAnswer(connection: Connection, elementId: string, commentId: string | null): Promise<QuestionAndAnswersCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/question-and-answers`, { bestAnswerId: commentId ?? "" });
}

/** Votes in a poll. Source: `PATCH …/capabilities/poll`. */
export function setPollVote(connection: Connection, elementId: string, choiceId: string): Promise<PollCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/poll`, { myChoiceId: choiceId });
}
