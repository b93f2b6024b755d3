import type { Connection } from "./connection.ts";
import type { Topic, TopicPage } from "./contract/topics.ts";

/** One topic. Source: `GET /connect/topics/{id}`. */
export function getTopic(connection: Connection, id: string, signal?: AbortSignal): Promise<Topic> {
  return connection.get(`/connect/topics/${encodeURIComponent(id)}`, signal);
}

/**
 * Topics whose names have these words, the most used first. Source: `GET /connect/topics?q=`.
 *
 * @param words at least two characters
 */
export function findTopics(connection: Connection, words: string, signal?: AbortSignal): Promise<TopicPage> {
  return connection.get(`/connect/topics?pageSize=8&sort=popularDesc&q=${encodeURIComponent(words)}`, signal);
}
