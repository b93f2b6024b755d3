import { addRecordTopic, removeRecordTopic, topicsOfRecord } from "../store/record-topics.ts";
import { topicRow } from "../store/topics.ts";
import { record } from "./drawing/record.ts";
import { drawTopic } from "./drawing/topic.ts";
import { invalidBody, notFound } from "./errors.ts";
import { pageUrl } from "./paging.ts";
import { answer, type ApiContext, checkedId, createRoutes, idParam, readInput } from "./route.ts";
import type { Json } from "./scope.ts";
import { wantedTopic } from "./topic-input.ts";
import { missing, tooMuch } from "./writing/input.ts";

/** Not documented: how many topics a record may be under. */
const MOST_TOPICS = 100;

/**
 * `/connect/records/{id}/topics`: the topics of a record. Not documented: who may change them; here everybody who sees the
 * record.
 */
export const recordTopics = createRoutes();

recordTopics.get("/connect/records/:id/topics", (c) => answer(c, drawPage(c, visibleRecordId(c))));

/** Takes `topicId`, or `topicName` of a topic that may be new. Answers with the topic. */
recordTopics.post("/connect/records/:id/topics", async (c) => {
  const scope = c.get("scope");
  const id = visibleRecordId(c);
  const input = await readInput(c);
  if (topicsOfRecord(scope.db, id).length >= MOST_TOPICS) throw tooMuch("LIMIT_EXCEEDED", `A record can have ${MOST_TOPICS} topics.`);
  const topicId = wantedTopic(scope, input);
  addRecordTopic(scope.db, id, topicId, scope.now);
  const topic = topicRow(scope.db, topicId);
  if (!topic) throw notFound();
  return answer(c, drawTopic(scope, topic), 201);
});

/** Puts the record under these topics and no others. Not documented: what it answers. */
recordTopics.put("/connect/records/:id/topics", async (c) => {
  const scope = c.get("scope");
  const id = visibleRecordId(c);
  const { topicNames } = await readInput(c);
  if (!Array.isArray(topicNames)) throw invalidBody("The property topicNames is required.");
  if (topicNames.length > MOST_TOPICS) throw tooMuch("LIMIT_EXCEEDED", `A record can have ${MOST_TOPICS} topics.`);
  const wanted = topicNames.map((topicName: unknown) => wantedTopic(scope, { topicName }));
  for (const topic of topicsOfRecord(scope.db, id)) if (!wanted.includes(topic.id)) removeRecordTopic(scope.db, id, topic.id);
  for (const topicId of wanted) addRecordTopic(scope.db, id, topicId, scope.now);
  return answer(c, drawPage(c, id));
});

recordTopics.delete("/connect/records/:id/topics", (c) => {
  const id = visibleRecordId(c);
  const topicId = c.req.query("topicId");
  if (!topicId) throw missing("topicId");
  if (!removeRecordTopic(c.get("scope").db, id, checkedId(topicId))) throw notFound();
  return c.body(null, 204);
});

/** @throws ApiError 404 where there is no such record for who asks */
function visibleRecordId(c: ApiContext): string {
  const found = record(c.get("scope"), idParam(c));
  if (!found) throw notFound();
  return found.id;
}

/** A TopicPage. */
function drawPage(c: ApiContext, id: string): Json {
  const scope = c.get("scope");
  return {
    canAssignTopics: true,
    currentPageUrl: pageUrl(c, `/connect/records/${id}/topics`, null),
    nextPageUrl: null,
    topics: topicsOfRecord(scope.db, id).map((topic) => drawTopic(scope, topic)),
  };
}
