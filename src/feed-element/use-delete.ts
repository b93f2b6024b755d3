import { useLocation, useNavigate } from "react-router";
import { deleteComment } from "~/connect/comments.ts";
import { ConnectError } from "~/connect/errors.ts";
import { deleteFeedElement } from "~/connect/feed-element-changes.ts";
import { effect } from "~/data/change.ts";
import { removeComment, threadBelow, uncountComment } from "~/data/comments.ts";
import { deleteLater } from "~/data/deletions.ts";
import { COMMENTS, FEED_ELEMENTS } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { moreMessages } from "~/lib/messages/more.ts";
import { focusWhenDrawn } from "~/ui/focus-when-drawn.ts";
import { showRefusal, showToast } from "~/ui/toast.ts";
import { rereadElement } from "./element.ts";

/** Deletes an element wherever it shows, and leaves its own page. Can be undone for a while. */
export function useDeleteElement(elementId: string): () => void {
  const store = useStore();
  const navigate = useNavigate();
  const { pathname, key } = useLocation();
  const isOwnPage = pathname === `/posts/${elementId}`;
  return () => {
    const pending = deleteLater(store, {
      kind: FEED_ELEMENTS,
      id: elementId,
      send: () => deleteFeedElement(store.connection, elementId),
      onRefused: (error) => showRefusal(moreMessages.postIsBack, error),
      reread: () => rereadElement(store, elementId).catch((error: unknown) => forget(store, elementId, error)),
      isOfferedInPlace: !isOwnPage,
    });
    if (!isOwnPage) return;
    // Where people go now it may not stand in sight.
    const undo = () => {
      pending.undo();
      focusWhenDrawn(document.body, elementId);
    };
    showToast(moreMessages.postDeleted, { label: moreMessages.undo, onPress: undo, onGone: pending.carryOut });
    // The first place of a visit has nothing behind it.
    void (key === "default" ? navigate("/") : navigate(-1));
  };
}

/** Deletes a comment of an element, with what stands below it in its thread. Can be undone for a while. */
export function useDeleteComment(elementId: string, commentId: string): () => void {
  const store = useStore();
  return () => {
    const thread = threadBelow(store, elementId, commentId);
    deleteLater(store, {
      kind: COMMENTS,
      id: commentId,
      effects: [
        effect(FEED_ELEMENTS, elementId, {
          // It stays in its place as long as it can be undone, but it is counted no more.
          show: (element) => thread.reduce(uncountComment, element),
          confirm: (element) => thread.reduce(removeComment, element),
          tell: (element) => (removeComment(element, commentId) === element ? { type: "comment-gone", elementId, id: commentId } : null),
        }),
      ],
      send: () => deleteComment(store.connection, commentId),
      onRefused: (error) => showRefusal(moreMessages.commentIsBack, error),
      reread: () => rereadElement(store, elementId),
    });
  };
}

/** An element that cannot be read any more was deleted after all. */
function forget(store: Store, elementId: string, error: unknown): void {
  if (error instanceof ConnectError && error.kind === "not-found") store.records.put(FEED_ELEMENTS, elementId, null, store.records.tick());
}
