import { useQueryClient } from "@tanstack/react-query";
import { useLocation, useNavigate } from "react-router";
import { deleteComment } from "~/connect/comments.ts";
import { deleteFeedElement } from "~/connect/feed-elements.ts";
import { moreMessages } from "~/lib/messages/more.ts";
import { useConnection } from "~/session/session-context.tsx";
import { focusWhenDrawn } from "~/ui/focus-when-drawn.ts";
import { feedElementKey } from "./cache.ts";
import { removeComment } from "./comments/comment-list.ts";
import { deleteLater } from "./delete-later.ts";
import { markDeleted } from "./deleted.ts";

/** Deletes an element wherever it shows, and leaves its own page. Can be undone for a while. */
export function useDeleteElement(elementId: string): () => void {
  const client = useQueryClient();
  const connection = useConnection();
  const navigate = useNavigate();
  const { pathname, key } = useLocation();
  return () => {
    deleteLater({
      said: moreMessages.postDeleted,
      hide: () => markDeleted(client, elementId, true),
      show: () => markDeleted(client, elementId, false),
      send: () => deleteFeedElement(connection, elementId),
      onDone: () => client.removeQueries({ queryKey: feedElementKey(elementId) }),
      refusal: moreMessages.postIsBack,
      onUndone: () => focusWhenDrawn(document.body, elementId),
    });
    // The first place of a visit has nothing behind it.
    if (pathname === `/posts/${elementId}`) void (key === "default" ? navigate("/") : navigate(-1));
  };
}

/** Deletes a comment of an element. Can be undone for a while. */
export function useDeleteComment(elementId: string, commentId: string): () => void {
  const client = useQueryClient();
  const connection = useConnection();
  return () => {
    let putBack: () => void = () => undefined;
    deleteLater({
      said: moreMessages.commentDeleted,
      hide: () => (putBack = removeComment(client, elementId, commentId)),
      show: () => putBack(),
      send: () => deleteComment(connection, commentId),
      // Fresh comments may have brought it back meanwhile.
      onDone: () => void removeComment(client, elementId, commentId),
      refusal: moreMessages.commentIsBack,
    });
  };
}
