import type { NewEntry, OutboxEntry } from "~/data/outbox/entry.ts";
import { isBlank, type MessageDraft, segmentsOf, trimmed } from "~/editor/message-draft.ts";
import type { ChosenFile } from "~/entities/file/choose-files-dialog.tsx";

/**
 * What is sent of a comment as it was written.
 *
 * @param answered the comment that it answers in a thread
 * @param file that it brings
 */
export function writeComment(
  draft: MessageDraft,
  answered?: string | null,
  file: ChosenFile | null = null,
): Pick<NewEntry, "draft" | "input"> {
  const message = trimmed(draft);
  return {
    draft: { ...message, ...(file && { file }) },
    input: {
      ...(isBlank(message) ? {} : { body: { messageSegments: segmentsOf(message) } }),
      ...(file && { capabilities: { content: { contentDocumentId: file.id } } }),
      ...(answered && { threadParentId: answered }),
    },
  };
}

/** The comment that an input answers in a thread. */
export function threadOf(input: OutboxEntry["input"]): string | null {
  return "threadParentId" in input ? (input.threadParentId ?? null) : null;
}
