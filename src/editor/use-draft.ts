import { useMemo, useSyncExternalStore } from "react";
import { userIdOf } from "~/session/session-record.ts";
import { useSession } from "~/session/session-context.tsx";
import { type DraftKind, type DraftSlot, draftSlot } from "./drafts.ts";
import { EMPTY_MESSAGE, type MessageDraft, readMessageDraft } from "./message-draft.ts";

/** A draft that is a message and nothing else, as comments are. White space alone is worth keeping to nobody. */
export const MESSAGE_DRAFT: DraftKind<MessageDraft> = {
  empty: EMPTY_MESSAGE,
  isEmpty: ({ text }) => text.trim() === "",
  read: readMessageDraft,
};

/**
 * What the person who is signed in is writing to a target, and where to change or clear it. It survives a reload, and
 * all who ask for the same target share it.
 *
 * @param target a subject's id, "me", or the id of the element that is commented on
 */
export function useDraft<T>(target: string, kind: DraftKind<T>): { draft: T; slot: DraftSlot<T> } {
  const session = useSession();
  const slot = useMemo(() => {
    const record = session.record();
    return draftSlot(`${session.org.id}:${record ? userIdOf(record) : ""}`, target, kind);
  }, [session, target, kind]);
  return { draft: useSyncExternalStore(slot.subscribe, slot.value), slot };
}
