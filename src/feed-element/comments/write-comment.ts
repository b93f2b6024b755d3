import type { NewEntry, OutboxEntry } from "~/data/outbox/entry.ts";
import { type MessageDraft, segmentsOf, trimmed } from "~/editor/message-draft.ts";

/** What is sent of a comment as it was written. @param answered the comment that it answers in a thread */
export function writeComment(draft: MessageDraft, answered?: string | null): Pick<NewEntry, "draft" | "input"> {
  const message = trimmed(draft);
  return { draft: message, input: { body: { messageSegments: segmentsOf(message) }, ...(answered ? { threadParentId: answered } : {}) } };
}

/** The comment that an input answers in a thread. */
export function threadOf(input: OutboxEntry["input"]): string | null {
  return "threadParentId" in input ? (input.threadParentId ?? null) : null;
}
