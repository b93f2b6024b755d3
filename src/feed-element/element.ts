import { useCallback } from "react";
import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { getFeedElement } from "~/connect/feed-elements.ts";
import { COMMENTS, FEED_ELEMENTS } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { type Ask, readAgain, useRead } from "~/data/use-read.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";

const ask: Ask<FeedElement> = ({ connection }, id, signal) => getFeedElement(connection, id, signal);

/** One feed element with all that its page needs. Source: `GET /chatter/feed-elements/{id}`. */
export function useFeedElement(id: string, options?: Parameters<typeof useRead>[3]) {
  return useRead(FEED_ELEMENTS, id, ask, options);
}

/** Reads an element again. Rejects where that fails. */
export function rereadElement(store: Store, id: string): Promise<void> {
  return readAgain(store, FEED_ELEMENTS, id, ask);
}

/** One comment. Comments come with elements and pages, never alone. */
export function useComment(id: string): Comment | undefined {
  return useRecord(COMMENTS, id);
}

/** What to call when a picture of an element does not load: asks for the element again, with fresh URLs. */
export function useRefreshLapsed(elementId: string | null | undefined): () => void {
  const store = useStore();
  return useCallback(() => {
    // A picture is not worth an error message: initials stand in its place.
    if (elementId) void import("./load-element.ts").then(({ refreshLapsed }) => refreshLapsed(store, elementId)).catch(() => undefined);
  }, [store, elementId]);
}
