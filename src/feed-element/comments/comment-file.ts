import { isId } from "~/connect/ids.ts";
import { type DraftKind, type DraftSlot, draftSlot } from "~/data/drafts.ts";
import type { Store } from "~/data/store.ts";
import type { ChosenFile } from "~/entities/file/choose-files-dialog.tsx";
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

/** The name of its draft. @param field what the draft of the words is for */
export const nameOf = (field: string) => `${field} file`;

/** Where the file of a comment is kept while it is written. */
export function commentFileSlot(store: Store, field: string): DraftSlot<ChosenFile | null> {
  return draftSlot(store, nameOf(field), COMMENT_FILE);
}

/** The file of a comment that was handed over to be sent. */
export function fileOf(draft: unknown): ChosenFile | null {
  return COMMENT_FILE.read(looseOf(draft)?.file);
}
