import { appendMention } from "~/editor/message-draft.ts";
import { MESSAGE_DRAFT, useDraft } from "~/editor/use-draft.ts";
import { useCommentField } from "./use-comment-field.ts";

/** Begins a comment that names somebody, in the words that were begun below the element. */
export function useReply(elementId: string): (who: { id: string; name: string }) => void {
  const goToField = useCommentField(elementId);
  const { slot } = useDraft(elementId, MESSAGE_DRAFT);
  return (who) => {
    const begun = slot.value();
    const isNamed = begun.mentions.some(({ id }) => id === who.id);
    if (!isNamed) slot.set(appendMention(begun, who));
    goToField();
  };
}
