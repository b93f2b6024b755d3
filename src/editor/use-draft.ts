import { useMemo, useSyncExternalStore } from "react";
import { type DraftKind, type DraftSlot, draftSlot } from "~/data/drafts.ts";
import { useStore } from "~/data/use-store.tsx";
import { EMPTY_MESSAGE, isBlank, type MessageDraft, readMessageDraft } from "./message-draft.ts";

/** A draft that is a message and nothing else, as comments are. White space alone is worth keeping to nobody. */
export const MESSAGE_DRAFT: DraftKind<MessageDraft> = {
  empty: EMPTY_MESSAGE,
  isEmpty: isBlank,
  read: readMessageDraft,
};

/** A draft of one plain text; null where nobody has begun. Words that were all taken out are a change too. */
export const TEXT_DRAFT: DraftKind<string | null> = {
  empty: null,
  isEmpty: (text) => text === null,
  read: (stored) => (typeof stored === "string" ? stored : null),
};

/**
 * What the person who is signed in is writing to a target, and where to change or clear it. It survives a reload, and
 * all who ask for the same target share it.
 *
 * @param target a subject's id, "me", the id of the element that is commented on, or the name of another text
 * @returns `isKept` says whether the device keeps it
 */
export function useDraft<T>(target: string, kind: DraftKind<T>): { draft: T; isKept: boolean; slot: DraftSlot<T> } {
  const store = useStore();
  const slot = useMemo(() => draftSlot(store, target, kind), [store, target, kind]);
  const draft = useSyncExternalStore(slot.subscribe, slot.value);
  const isKept = useSyncExternalStore(slot.subscribe, slot.isKept);
  return { draft, isKept, slot };
}
