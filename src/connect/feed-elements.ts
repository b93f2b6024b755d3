import { keepalive, type Connection } from "./connection.ts";
import type { BookmarksCapability, ChatterLikesCapability, MuteCapability, PollCapability } from "./contract/capabilities.ts";
import type { FeedElement } from "./contract/feed-elements.ts";
import type { BatchResults } from "./contract/errors.ts";
import type { FeedElementInput } from "./contract/inputs.ts";

function elementPath(id: string): string {
  return `/chatter/feed-elements/${encodeURIComponent(id)}`;
}

/** Path of one feed element with its latest comments. */
export function feedElementPath(id: string): string {
  return `${elementPath(id)}?recentCommentCount=25`;
}

/** One feed element. Source: `GET /chatter/feed-elements/{id}`. */
export function getFeedElement(connection: Connection, id: string, signal?: AbortSignal): Promise<FeedElement> {
  return connection.get(feedElementPath(id), signal);
}

/** Posts, and answers with the post as the org keeps it. It is never sent twice. Source: `POST /chatter/feed-elements`. */
export function postFeedElement(connection: Connection, input: FeedElementInput): Promise<FeedElement> {
  return connection.send("POST", "/chatter/feed-elements", input);
}

/** Likes an element or takes the like back; answers with the state after. Source: `PATCH …/capabilities/chatter-likes` (39.0). */
export function setLike(connection: Connection, elementId: string, isLiked: boolean): Promise<ChatterLikesCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/chatter-likes`, { isLikedByCurrentUser: isLiked });
}

/** Bookmarks an element or takes the bookmark away. Source: `PATCH …/capabilities/bookmarks`. */
export function setBookmark(connection: Connection, elementId: string, isBookmarked: boolean): Promise<BookmarksCapability> {
  return connection.send("PATCH", `${elementPath(elementId)}/capabilities/bookmarks`, { isBookmarkedByCurrentUser: isBookmarked });
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

/**
 * Several feed elements at once; those that are gone are left out. Source: `GET /chatter/feed-elements/batch/{ids}`,
 * which answers `{ results: [{ statusCode, result }] }`.
 */
export async function getFeedElements(connection: Connection, ids: readonly string[]): Promise<FeedElement[]> {
  const { results } = await connection.get<BatchResults>(`/chatter/feed-elements/batch/${ids.join(",")}`);
  return (results ?? []).flatMap(({ statusCode, result }) => (statusCode === 200 && result ? [result as FeedElement] : []));
}
