import { topicIdOf, topicRow } from "../store/topics.ts";
import { invalidId } from "./errors.ts";
import { checkedId } from "./route.ts";
import type { Json, Scope } from "./scope.ts";
import { missing, tooMuch } from "./writing/input.ts";

/** Characters that the name of a topic may have. */
export const LONGEST_NAME = 150;

/** The id of the topic that an input names: by `topicId`, or by the `topicName` of a topic that may be new. */
export function wantedTopic(scope: Scope, { topicId, topicName }: Json): string {
  const name = typeof topicName === "string" ? topicName.trim() : "";
  if (typeof topicId !== "string" && name === "") throw missing("topicName");
  if ([...name].length > LONGEST_NAME) throw tooMuch("STRING_TOO_LONG", `The name of a topic can have ${LONGEST_NAME} characters.`);
  const id = typeof topicId === "string" ? checkedId(topicId) : topicIdOf(scope.db, name, scope.now);
  if (!topicRow(scope.db, id)) throw invalidId(id);
  return id;
}
