import { useCallback } from "react";
import type { Comment } from "~/connect/contract/comments.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { ConnectError } from "~/connect/errors.ts";
import { getFeedElement, getFeedElements } from "~/connect/feed-elements.ts";
import { createBatcher } from "~/data/batcher.ts";
import { COMMENTS, FEED_ELEMENTS } from "~/data/kinds.ts";
import { receiveAll } from "~/data/receive.ts";
import { perStore, type Store } from "~/data/store.ts";
import { type Ask, useRead } from "~/data/use-read.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { LAPSES_AFTER } from "~/lib/picture-url.ts";

/** The most ids that one call takes here; the org takes up to 500. */
const MOST_IDS = 100;

const ask: Ask<FeedElement> = ({ connection }, id, signal) => getFeedElement(connection, id, signal);

/** Asks for feed elements by their ids, many in one call. */
const elementBatcher = perStore((store) =>
  createBatcher(async (ids) => {
    const asOf = store.records.tick();
    receiveAll(store, FEED_ELEMENTS, await getFeedElements(store.connection, ids), asOf);
  }, MOST_IDS),
);

/** One feed element with all that its page needs. Source: `GET /chatter/feed-elements/{id}`. */
export function useFeedElement(id: string, options?: Parameters<typeof useRead>[3]) {
  return useRead(FEED_ELEMENTS, id, ask, options);
}

/** One comment. Comments come with elements and pages, never alone. */
export function useComment(id: string): Comment | undefined {
  return useRecord(COMMENTS, id);
}

/**
 * Reads elements that are not known, in one call with what else is wanted just now.
 *
 * @param id the one that is waited for
 * @param others elements that stand near it and will be wanted soon
 * @throws {ConnectError} where the call fails, or the element is not among its answers
 */
export async function loadElement(store: Store, id: string, others: readonly string[]): Promise<void> {
  const batcher = elementBatcher(store);
  const wanted = batcher.want(id);
  for (const other of others) if (!store.records.get(FEED_ELEMENTS, other)) void batcher.want(other);
  await wanted;
  if (!store.records.get(FEED_ELEMENTS, id)) throw new ConnectError("not-found", "The post is gone.", 404);
}

/** What to call when a picture of an element does not load: asks for the element again, with fresh URLs. */
export function useRefreshLapsed(elementId: string | null | undefined): () => void {
  const store = useStore();
  return useCallback(() => {
    if (!elementId) return;
    const readAt = store.records.readAt(FEED_ELEMENTS, elementId);
    // A picture is not worth an error message: initials stand in its place.
    if (readAt > 0 && Date.now() - readAt >= LAPSES_AFTER) void elementBatcher(store).want(elementId);
  }, [store, elementId]);
}
