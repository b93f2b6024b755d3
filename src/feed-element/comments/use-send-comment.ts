import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { openOutbox } from "~/data/outbox/engine.ts";
import { useStore } from "~/data/use-store.tsx";
import type { MessageDraft } from "~/editor/message-draft.ts";
import { MESSAGE_DRAFT, useDraft } from "~/editor/use-draft.ts";
import { authorName } from "../label.ts";
import { commentFileSlot } from "./comment-file.ts";
import { writeComment } from "./write-comment.ts";

/**
 * Hands comments on an element over to be sent. Each shows at once below the others, until the org has confirmed it.
 *
 * @param answered the comment that they answer in a thread
 */
export function useSendComment(element: FeedElement, answered?: string): (draft: MessageDraft) => void {
  const store = useStore();
  const target = element.id ?? "";
  const { slot } = useDraft(answered ?? target, MESSAGE_DRAFT);
  return (draft) => {
    const file = commentFileSlot(store, answered ?? target);
    const name = element.actor ? authorName(element) : "";
    openOutbox(store).add({ kind: "comment", target, name, ...writeComment(draft, answered, file.value()) });
    slot.clear();
    file.clear();
  };
}
