import { type CountedTopic, topicRow } from "../store/topics.ts";
import { notFound } from "./errors.ts";
import { type ApiContext, idParam } from "./route.ts";

/**
 * The topic in the path.
 *
 * @throws ApiError 404 where there is none
 */
export function findTopic(c: ApiContext): CountedTopic {
  const topic = topicRow(c.get("scope").db, idParam(c));
  if (!topic) throw notFound();
  return topic;
}
