import { TopicInputSchema } from "../../src/connect/contract/topics.ts";
import {
  addTopicNamed,
  beginDeletion,
  describeTopic,
  hasTopicPermission,
  mergeTopic,
  renameTopic,
  type TopicPermission,
} from "../store/topic-changes.ts";
import { type CountedTopic, topicIdNamed, topicRow } from "../store/topics.ts";
import { isExternal } from "../store/users.ts";
import { drawTopic } from "./drawing/topic.ts";
import { ApiError, notFound } from "./errors.ts";
import { findTopic } from "./find-topic.ts";
import { answer, checkedId, createRoutes, readInput } from "./route.ts";
import type { Scope } from "./scope.ts";
import { LONGEST_NAME } from "./topic-input.ts";
import { forbidden, missing, parseInput, tooMuch } from "./writing/input.ts";

const MOST_MERGED = 5;

/** Not documented: how long a description may be. */
const LONGEST_DESCRIPTION = 1_000;

/** Making, changing, merging and deleting topics. */
export const topicChanges = createRoutes();

/** Not documented: how a name that is there already is refused. */
topicChanges.post("/connect/topics", async (c) => {
  const scope = c.get("scope");
  const input = parseInput(TopicInputSchema, await readInput(c));
  const name = checkedName(input.name);
  if (name === null) throw missing("name");
  if (isExternal(scope.user(scope.userId))) throw forbidden("You do not have the permission Create Topics.");
  if (topicIdNamed(scope.db, name) !== null) throw taken(name);
  const id = addTopicNamed(scope.db, { name, description: checkedDescription(input.description) ?? null, at: scope.now });
  return answer(c, drawn(scope, id), 201);
});

/** A name may only change in capitals and spaces. */
topicChanges.patch("/connect/topics/:id", async (c) => {
  const scope = c.get("scope");
  const { db, now } = scope;
  const topic = findTopic(c);
  const input = parseInput(TopicInputSchema, await readInput(c));
  const name = checkedName(input.name);
  const description = checkedDescription(input.description);
  const merged = (input.idsToMerge ?? []).map((id) => mergeable(scope, topic, checkedId(id ?? "")));
  if (merged.length > MOST_MERGED) throw tooMuch("LIMIT_EXCEEDED", `You can merge up to ${MOST_MERGED} topics at once.`);
  if (name !== null || description !== undefined) checkPermission(scope, "EditTopics", "Edit Topics");
  if (merged.length > 0) checkPermission(scope, "DeleteTopics", "Delete Topics");
  if (name !== null) checkRenaming(scope, topic, name);
  db.transaction(() => {
    if (name !== null) renameTopic(db, topic.id, name, now);
    if (description !== undefined) describeTopic(db, topic.id, description);
    for (const id of merged) mergeTopic(db, id, topic.id, now);
  })();
  return answer(c, drawn(scope, topic.id));
});

/** The topic is still there for a while. Not documented: that deleting it again is no error. */
topicChanges.delete("/connect/topics/:id", (c) => {
  const scope = c.get("scope");
  const topic = findTopic(c);
  checkPermission(scope, "DeleteTopics", "Delete Topics");
  if (topic.deleting_since === null) beginDeletion(scope.db, topic.id, scope.now);
  return c.body(null, 204);
});

function drawn(scope: Scope, id: string) {
  const topic = topicRow(scope.db, id);
  if (!topic) throw notFound();
  return drawTopic(scope, topic);
}

function checkPermission({ db, userId }: Scope, permission: TopicPermission, label: string): void {
  if (!hasTopicPermission(db, userId, permission)) throw forbidden(`You do not have the permission ${label}.`);
}

/** Not documented: how other changes of a name are refused. */
function checkRenaming(scope: Scope, topic: CountedTopic, name: string): void {
  const bare = (text: string) => text.replaceAll(/\s/g, "").toLowerCase();
  if (bare(name) !== bare(topic.name)) {
    throw new ApiError(400, "INVALID_OPERATION", "Only the capitalization and spacing of the name of a topic can change.");
  }
  const other = topicIdNamed(scope.db, name);
  if (other !== null && other !== topic.id) throw taken(name);
}

function mergeable(scope: Scope, topic: CountedTopic, id: string): string {
  if (id === topic.id) throw new ApiError(400, "INVALID_OPERATION", "A topic cannot be merged with itself.");
  if (!topicRow(scope.db, id)) throw notFound();
  return id;
}

function taken(name: string): ApiError {
  return new ApiError(400, "DUPLICATE_VALUE", `There is a topic called ${name} already.`);
}

function checkedName(text: string | null | undefined): string | null {
  const name = text?.trim().replaceAll(/\s+/g, " ") ?? "";
  if ([...name].length > LONGEST_NAME) throw tooMuch("STRING_TOO_LONG", `The name of a topic can have ${LONGEST_NAME} characters.`);
  return name === "" ? null : name;
}

/** Undefined where nothing is to change, null for no description. */
function checkedDescription(text: string | null | undefined): string | null | undefined {
  if (text === undefined || text === null) return undefined;
  if (text.length > LONGEST_DESCRIPTION) {
    throw tooMuch("STRING_TOO_LONG", `The description of a topic can have ${LONGEST_DESCRIPTION} characters.`);
  }
  return text.trim() === "" ? null : text;
}
