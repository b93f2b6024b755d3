import type { Connection } from "./connection.ts";
import type { TopicsCapability } from "./contract/capabilities.ts";
import type { Topic, TopicInput, TopicPage, TopicSuggestionPage } from "./contract/topics.ts";
import { elementPath } from "./feed-elements.ts";

/** How many topics the org takes for one post, and how long a name may be. */
export const MOST_TOPICS = 10;
export const LONGEST_TOPIC = 150;

/** How many trending topics are asked for. */
export const MOST_TRENDING = 5;

/** The topics that most people talk about now, a TopicPage. Source: `GET /connect/topics/trending`. */
export const TRENDING_TOPICS = `/connect/topics/trending?maxResults=${MOST_TRENDING}`;

/** One Topic. Source: `GET /connect/topics/{id}`. */
export function topicPath(id: string): string {
  return `/connect/topics/${encodeURIComponent(id)}`;
}

/** How the list of topics can be sorted; the first is the usual one. */
export const TOPIC_SORTS = ["popularDesc", "alphaAsc"] as const;
export type TopicSort = (typeof TOPIC_SORTS)[number];

/**
 * The first page of all topics, a TopicPage. Source: `GET /connect/topics`.
 *
 * @param words at least two characters, or "" for all
 */
export function topicsPath(words: string, sort: TopicSort = TOPIC_SORTS[0], pageSize = 25): string {
  return `/connect/topics?pageSize=${pageSize}&sort=${sort}${words === "" ? "" : `&q=${encodeURIComponent(words)}`}`;
}

/** The topic that has this name, or had it before: a TopicPage of one or none. Source: `GET /connect/topics?exactMatch=true`. */
export function topicNamedPath(name: string): string {
  return `/connect/topics?exactMatch=true&fallBackToRenamedTopics=true&q=${encodeURIComponent(name)}`;
}

/** Up to five topics that stand with this one, a TopicPage. Source: `GET /connect/topics/{id}/related-topics`. */
export function relatedTopicsPath(id: string): string {
  return `${topicPath(id)}/related-topics`;
}

/** The topics that the signed-in person follows, a FollowingPage. */
export const FOLLOWED_TOPICS = "/chatter/users/me/following?filterType=0TO&pageSize=100";

/** Makes a topic, if there is none of that name. Source: `POST /connect/topics`, since 36.0. */
export function createTopic(connection: Connection, name: string): Promise<Topic> {
  return connection.send("POST", "/connect/topics", { name });
}

/** Changes a topic, or merges others into it. Source: `PATCH /connect/topics/{id}`. */
export function changeTopic(connection: Connection, id: string, input: TopicInput): Promise<Topic> {
  return connection.send("PATCH", topicPath(id), input);
}

/** Deletes a topic, which takes a while. Source: `DELETE /connect/topics/{id}`, which returns 204. */
export async function deleteTopic(connection: Connection, id: string): Promise<void> {
  await connection.call("DELETE", topicPath(id));
}

/** A few topics to complete a name. */
export function findTopics(connection: Connection, words: string, signal?: AbortSignal): Promise<TopicPage> {
  return connection.get(topicsPath(words, TOPIC_SORTS[0], 8), signal);
}

/** Topics that a text may be about, a TopicSuggestionPage. Source: `GET /connect/topics/suggestions?text=`. */
export function suggestionsPath(text: string): string {
  return `/connect/topics/suggestions?text=${encodeURIComponent(text)}`;
}

/** Topics that a post or record may be about. Source: `GET /connect/topics/suggestions?recordId=`. */
export function suggestTopics(connection: Connection, id: string, signal?: AbortSignal): Promise<TopicSuggestionPage> {
  return connection.get(`/connect/topics/suggestions?recordId=${encodeURIComponent(id)}`, signal);
}

/** The topics of a record, a TopicPage. Source: `GET /connect/records/{id}/topics`. */
export function recordTopicsPath(recordId: string): string {
  return `/connect/records/${encodeURIComponent(recordId)}/topics`;
}

/** Puts a record under a topic, which is made where there is none of that name. Source: `POST /connect/records/{id}/topics`. */
export function addRecordTopic(connection: Connection, recordId: string, name: string): Promise<Topic> {
  return connection.send("POST", recordTopicsPath(recordId), { topicName: name });
}

/** Takes a record out of a topic. Source: `DELETE /connect/records/{id}/topics?topicId=`, which returns 204. */
export async function removeRecordTopic(connection: Connection, recordId: string, topicId: string): Promise<void> {
  await connection.call("DELETE", `${recordTopicsPath(recordId)}?topicId=${encodeURIComponent(topicId)}`);
}

/**
 * Puts a post under a topic, which is made where there is none of that name. Source: `POST …/capabilities/topics`, which
 * returns the topic; that it never returns all topics of the post is not documented.
 */
export function addTopic(connection: Connection, elementId: string, name: string): Promise<Topic & TopicsCapability> {
  return connection.send("POST", `${elementPath(elementId)}/capabilities/topics`, { topicName: name });
}

/** Takes a post out of a topic. Source: `DELETE …/capabilities/topics?topicId=`, which returns 204. */
export async function removeTopic(connection: Connection, elementId: string, topicId: string): Promise<void> {
  await connection.call("DELETE", `${elementPath(elementId)}/capabilities/topics?topicId=${encodeURIComponent(topicId)}`);
}
