import type { NewEntry } from "~/data/outbox/entry.ts";
import { type MessageDraft, segmentsOf, trimmed } from "~/editor/message-draft.ts";

/** What is sent of a comment as it was written. */
export function writeComment(draft: MessageDraft): Pick<NewEntry, "draft" | "input"> {
  const message = trimmed(draft);
  return { draft: message, input: { body: { messageSegments: segmentsOf(message) } } };
}
