import { isId } from "~/connect/ids.ts";
import { type DraftKind, type DraftSlot, draftSlot } from "~/data/drafts.ts";
import type { Store } from "~/data/store.ts";
import type { ChosenFile } from "~/entities/file/choose-files-dialog.tsx";
import { useDraft } from "~/editor/use-draft.ts";
import { asNumber, asText, looseOf } from "~/lib/readers.ts";

/** The file of a comment that is being written, kept beside its words; null for none. A comment has one at most. */
export const COMMENT_FILE: DraftKind<ChosenFile | null> = {
  empty: null,
  isEmpty: (file) => file === null,
  read(stored) {
    const file = looseOf(stored);
    const id = asText(file?.id);
    return file && isId(id) ? { id, name: asText(file.name), size: asNumber(file.size) } : null;
  },
};

const nameOf = (field: string) => `${field} file`;

/** The file of the comment that is written in a field. @param field what its draft is for */
export function useCommentFile(field: string): { draft: ChosenFile | null; slot: DraftSlot<ChosenFile | null> } {
  return useDraft(nameOf(field), COMMENT_FILE);
}

/** Where the file of a comment is kept while it is written. */
export function commentFileSlot(store: Store, field: string): DraftSlot<ChosenFile | null> {
  return draftSlot(store, nameOf(field), COMMENT_FILE);
}

/** The file of a comment that was handed over to be sent. */
export function fileOf(draft: unknown): ChosenFile | null {
  return COMMENT_FILE.read(looseOf(draft)?.file);
}
