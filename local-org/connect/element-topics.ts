import { addTopic, removeTopic } from "../store/element-changes.ts";
import { topicRow, topicsOfElements } from "../store/topics.ts";
import { canAssignTopics, drawTopic } from "./drawing/topic.ts";
import { notFound } from "./errors.ts";
import { drawCapability } from "./feed-elements.ts";
import { findElement } from "./find-element.ts";
import type { FeedElementRow } from "../store/rows.ts";
import { answer, type ApiContext, checkedId, createRoutes, readInput } from "./route.ts";
import { wantedTopic } from "./topic-input.ts";
import { forbidden, missing, tooMuch } from "./writing/input.ts";

const MOST_TOPICS = 10;

/** The topics of an element. Both paths lead to them. */
export const elementTopics = createRoutes();

for (const path of ["/chatter/feed-elements/:id/capabilities/topics", "/chatter/feed-elements/:id/capabilities/topics/items"]) {
  elementTopics.post(path, (c) => add(c));
  elementTopics.delete(path, (c) => remove(c, c.req.query("topicId")));
}
elementTopics.delete("/chatter/feed-elements/:id/capabilities/topics/items/:topic", (c) => remove(c, c.req.param("topic")));

/** Takes `topicId`, or `topicName` of a topic that may be new. Answers with the topic. */
async function add(c: ApiContext): Promise<Response> {
  const scope = c.get("scope");
  const element = findAssignable(c);
  const input = await readInput(c);
  if ((topicsOfElements(scope.db, [element.id]).get(element.id)?.length ?? 0) >= MOST_TOPICS) {
    throw tooMuch("LIMIT_EXCEEDED", `A post can have ${MOST_TOPICS} topics.`);
  }
  const id = wantedTopic(scope, input);
  scope.db.transaction(() => addTopic(scope.db, element, id, scope.now))();
  const topic = topicRow(scope.db, id);
  if (!topic) throw notFound();
  return answer(c, drawTopic(scope, topic), 201);
}

function remove(c: ApiContext, topicId: string | undefined): Response {
  const { db } = c.get("scope");
  const element = findAssignable(c);
  if (!topicId) throw missing("topicId");
  if (!db.transaction(() => removeTopic(db, element.id, checkedId(topicId)))()) throw notFound();
  return c.body(null, 204);
}

/** @throws ApiError 404 where the element has no topics, 403 where who asks may not change them */
function findAssignable(c: ApiContext): FeedElementRow {
  const element = findElement(c);
  drawCapability(c, "topics");
  if (!canAssignTopics(c.get("scope"), element)) throw forbidden("You cannot assign topics to this post.");
  return element;
}
