import { useMutation, useQueryClient } from "@tanstack/react-query";
import { commentsPath, getCommentPage } from "~/connect/comments.ts";
import type { CommentPage } from "~/connect/contract/comments.ts";
import { nextPageUrl, pageItems } from "~/connect/pages.ts";
import { useConnection } from "~/session/session-context.tsx";
import { patchCapability, storeComments } from "../cache.ts";

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
      patchCapability(client, elementId, "comments", ({ page, ...comments }) => {
        const held = (page?.items ?? []).flatMap(({ id }) => id ?? []);
        const items = inOrder(held, ids).map((id) => ({ id }));
        // The last page ends it: the org counts comments, too, that not everybody may see.
        const total = nextPageUrl(earlier) ? (earlier.total ?? page?.total) : items.length;
        return { ...comments, page: { ...page, items, nextPageUrl: earlier.nextPageUrl, total } };
      });
    },
  });
}

/** Each comment once, older ones first: a page goes before what is held, or where the two meet. */
export function inOrder(held: readonly string[], page: readonly string[]): string[] {
  const meeting = held.findIndex((id) => page.includes(id));
  const older = held.slice(0, Math.max(0, meeting));
  return [...new Set([...older, ...page, ...held])];
}
