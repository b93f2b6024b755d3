import { changeDirectMessage } from "../store/direct-messages.ts";
import { elementRow } from "../store/element-rows.ts";
import type { StoredCapabilities } from "../store/segments.ts";
import { drawDirectMessage } from "./drawing/direct-message.ts";
import { invalidBody, invalidId, notFound } from "./errors.ts";
import { findElement } from "./find-element.ts";
import { answer, checkedId, createRoutes, readInput } from "./route.ts";
import { tooMuch } from "./writing/input.ts";

/** `PATCH /chatter/feed-elements/{id}/capabilities/direct-message`: who is in it, and its subject. */
export const directMessages = createRoutes();

const LONGEST_SUBJECT = 255;

/**
 * Not documented: who may do it, how long a subject is, and what answers who has left. Here each member may, and the
 * answer is the capability as it is then.
 */
directMessages.patch("/chatter/feed-elements/:id/capabilities/direct-message", async (c) => {
  const scope = c.get("scope");
  const element = findElement(c);
  const { directMessage } = JSON.parse(element.capabilities_json) as StoredCapabilities;
  if (!directMessage) throw notFound();
  const { membersToAdd, membersToRemove, subject } = await readInput(c);
  const added = idsOf("membersToAdd", membersToAdd);
  for (const id of added) if (!scope.user(id)?.is_active) throw invalidId(id);
  const removed = idsOf("membersToRemove", membersToRemove);
  if (typeof subject === "string" && subject.length > LONGEST_SUBJECT) {
    throw tooMuch("STRING_TOO_LONG", `subject can have up to ${LONGEST_SUBJECT} characters.`);
  }
  const change = { at: scope.now, by: scope.userId, added, removed };
  scope.db.transaction(() =>
    changeDirectMessage(scope.db, element, { ...change, subject: typeof subject === "string" ? subject : directMessage.subject }),
  )();
  const after = elementRow(scope.db, element.id);
  const stored = after && (JSON.parse(after.capabilities_json) as StoredCapabilities).directMessage;
  if (!stored) throw notFound();
  return answer(c, drawDirectMessage(scope, stored));
});

function idsOf(name: string, input: unknown): string[] {
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input)) throw invalidBody(`The property ${name} must be a list.`);
  return input.map((id) => checkedId(String(id)));
}
