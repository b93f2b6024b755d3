import { useMutation, useQueryClient } from "@tanstack/react-query";
import { commentsPath, getCommentPage } from "~/connect/comments.ts";
import type { CommentPage } from "~/connect/contract/comments.ts";
import { pageItems } from "~/connect/pages.ts";
import { useConnection } from "~/session/session-context.tsx";
import { patchCapability, storeComments } from "./cache.ts";

/**
 * Brings earlier comments of an element, a page at a time. Comments come newest page first, oldest first within a page,
 * so each further page goes before what is there.
 */
export function useEarlierComments(elementId: string) {
  const client = useQueryClient();
  const connection = useConnection();
  return useMutation({
    mutationFn: (page: CommentPage | null | undefined) => getCommentPage(connection, page?.nextPageUrl ?? commentsPath(elementId)),
    onSuccess: (earlier) => {
      const ids = storeComments(client, pageItems(earlier));
      patchCapability(client, elementId, "comments", (comments) => {
        const known = new Set(ids);
        const later = (comments.page?.items ?? []).filter(({ id }) => !known.has(id ?? ""));
        return {
          ...comments,
          page: { ...comments.page, items: [...ids.map((id) => ({ id })), ...later], nextPageUrl: earlier.nextPageUrl, total: earlier.total ?? comments.page?.total },
        };
      });
    },
  });
}
