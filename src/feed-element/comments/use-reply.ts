import type { Comment } from "~/connect/contract/comments.ts";
import { appendMention } from "~/editor/message-draft.ts";
import { MESSAGE_DRAFT, useDraft } from "~/editor/use-draft.ts";
import { personName } from "~/entities/person/person-name.ts";
import { useCommentField } from "./use-comment-field.ts";

/**
 * Begins an answer to a comment: below it where it takes answers. Where it takes none, because there are no threads or
 * this one is as deep as they go, the answer names who is answered, in the words that were begun there.
 */
export function useReply(elementId: string, comment: Comment | undefined): () => void {
  const takesReplies = comment?.capabilities !== null && "comments" in (comment?.capabilities ?? {});
  const answered = (takesReplies ? comment?.id : comment?.threadParentId) ?? null;
  const goToField = useCommentField(elementId, answered);
  const { slot } = useDraft(answered ?? elementId, MESSAGE_DRAFT);
  return () => {
    const who = comment?.user;
    const begun = slot.value();
    const isNamed = takesReplies || begun.mentions.some(({ id }) => id === who?.id);
    if (!isNamed && who?.id) {
      slot.set(appendMention(begun, { id: who.id, name: personName(who) }));
    }
    goToField();
  };
}
