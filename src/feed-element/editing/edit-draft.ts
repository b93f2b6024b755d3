import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { DraftKind } from "~/data/drafts.ts";
import { draftOfSegments } from "~/editor/draft-of-segments.ts";
import { type MessageDraft, readMessageDraft } from "~/editor/message-draft.ts";
import { asText, looseOf } from "~/lib/readers.ts";

/** What can be edited. */
export type Editable = Pick<FeedElement & Comment, "body"> & { capabilities?: FeedElement["capabilities"] | Comment["capabilities"] };

/** Something that is being edited. */
export interface EditDraft {
  /** The title of a question; null for what is none. */
  title: string | null;
  message: MessageDraft;
  /** What was there when it was opened, as {@link wordsOf} gives it: nothing else is ever overwritten. */
  opened: string;
}

/** Edits as they are kept on the device; null where nothing was changed. */
export const EDIT_DRAFT: DraftKind<EditDraft | null> = {
  empty: null,
  isEmpty: (draft) => draft === null,
  read(stored) {
    const { title, message, opened } = looseOf(stored) ?? {};
    const read = readMessageDraft(message);
    return read && typeof opened === "string" ? { title: typeof title === "string" ? title : null, message: read, opened } : null;
  },
};

/** What is there, ready to be edited. */
export function draftOf({ body, capabilities }: Editable): EditDraft {
  const question = looseOf(looseOf(capabilities)?.questionAndAnswers);
  const words = {
    title: question ? asText(question.questionTitle) : null,
    message: draftOfSegments(body?.messageSegments ?? [{ type: "Text", text: asText(body?.text) }]),
  };
  return { ...words, opened: wordsOf(words) };
}

/** Title and message in a form in which equal ones are equal. */
export function wordsOf({ title, message }: Pick<EditDraft, "title" | "message">): string {
  const { text, mentions, rich } = message;
  return JSON.stringify([title, rich ?? [text, mentions.map(({ id, start }) => [id, start])]]);
}

/** Whether there is anything to save. */
export function isChanged(draft: EditDraft): boolean {
  return wordsOf(draft) !== draft.opened;
}
