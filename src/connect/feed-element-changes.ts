import { keepalive, type Connection } from "./connection.ts";
import type { MuteCapability, PollCapability } from "./contract/capabilities.ts";
import type { FeedElement } from "./contract/feed-elements.ts";
import type { FeedElementInput } from "./contract/inputs.ts";
import { elementPath } from "./feed-elements.ts";

/** Posts, and answers with the post as the org keeps it. It is never sent twice. Source: `POST /chatter/feed-elements`. */
export function postFeedElement(connection: Connection, input: FeedElementInput): Promise<FeedElement> {
  return connection.send("POST", "/chatter/feed-elements", input);
}

/** Keeps news of an element away, or not. Source: `PATCH …/capabilities/mute` (35.0). */
export function setMute(connection: Connection, elementId: string, isMuted: boolean): Promise<MuteCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/mute`, { isMutedByMe: isMuted });
}

/** Deletes an element, even while the page is being left. Source: `DELETE /chatter/feed-elements/{id}`, which answers 204. */
export async function deleteFeedElement(connection: Connection, elementId: string): Promise<void> {
  await connection.call("DELETE", elementPath(elementId), { fetcher: keepalive });
}

/** Votes in a poll. Source: `PATCH …/capabilities/poll`. */
export function setPollVote(connection: Connection, elementId: string, choiceId: string): Promise<PollCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/poll`, { myChoiceId: choiceId });
}
