import { ConnectError } from "~/connect/errors.ts";
import { getFeedElements } from "~/connect/feed-elements.ts";
import { createBatcher } from "~/data/batcher.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { receiveAll } from "~/data/receive.ts";
import { perStore, type Store } from "~/data/store.ts";

/** The most ids that one call takes here; the org takes up to 500. */
const MOST_IDS = 100;

/** Asks for feed elements by their ids, many in one call. */
const elementBatcher = perStore((store) =>
  createBatcher(async (ids) => {
    const asOf = store.records.tick();
    receiveAll(store, FEED_ELEMENTS, await getFeedElements(store.connection, ids), asOf);
  }, MOST_IDS),
);

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

/** Reads an element again, such as for fresh URLs of its pictures. Rejects where that fails. */
export function reloadElement(store: Store, id: string): Promise<void> {
  return elementBatcher(store).want(id);
}
