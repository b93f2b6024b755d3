import { draftSlot } from "~/data/drafts.ts";
import type { Store } from "~/data/store.ts";
import { appendWords } from "~/editor/message-draft.ts";
import { MESSAGE_DRAFT } from "~/editor/use-draft.ts";

/** Puts words behind what was begun in a comment on an element. */
export function addToComment(store: Store, elementId: string, words: string): void {
  const slot = draftSlot(store, elementId, MESSAGE_DRAFT);
  slot.set(appendWords(slot.value(), words));
}
