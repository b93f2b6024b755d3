import { ConnectError } from "~/connect/errors.ts";
import { getFeedElements } from "~/connect/feed-element-batch.ts";
import { getFeedElement } from "~/connect/feed-elements.ts";
import { isId } from "~/connect/ids.ts";
import { createBatcher } from "~/data/batcher.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import { mayRefresh } from "~/data/may-refresh.ts";
import { receiveAll } from "~/data/receive.ts";
import { perStore, type Store } from "~/data/store.ts";
import { readAgain } from "~/data/use-read.ts";

/** The most ids that one call takes here; the org takes up to 500. */
const MOST_IDS = 100;

/** Milliseconds between two calls for single elements: no more than four in two seconds. */
const PACE = 600;

/** For so many milliseconds after the org refused to read many at once, it is asked for single ones. */
const ONE_BY_ONE_FOR = 60_000;

const readsOf = perStore((store) => ({
  batcher: createBatcher(async (ids) => {
    const asOf = store.records.tick();
    receiveAll(store, FEED_ELEMENTS, await getFeedElements(store.connection, ids), asOf);
  }, MOST_IDS),
  /** Epoch milliseconds of when the org refused to read many at once, and of the last call of either way. */
  refusedAt: 0,
  calledAt: 0,
  /** The end of the line of those who want a single element, how many stand in it, and what has broken it. */
  line: Promise.resolve(),
  waiting: 0,
  broken: null as ConnectError | null,
}));

/**
 * Reads elements that are not known, in one call with what else is wanted just now. Where the org will not read many at
 * once, those that are waited for are read one by one.
 *
 * @param id the one that is waited for
 * @param others elements that stand near it and will be wanted soon
 * @throws {ConnectError} where the call fails, or the element is not among its answers
 */
export async function loadElement(store: Store, id: string, others: readonly string[]): Promise<void> {
  const reads = readsOf(store);
  const isManyAllowed = Date.now() - reads.refusedAt >= ONE_BY_ONE_FOR;
  // In the address of a call for many, an odd id would take its neighbours along.
  if (isManyAllowed && isId(id)) {
    const wanted = reads.batcher.want(id);
    for (const other of others) if (isId(other) && !store.records.get(FEED_ELEMENTS, other)) void reads.batcher.want(other);
    const refusal = await wanted.then(
      () => null,
      (error: unknown) => ({ error }),
    );
    if (refusal === null) {
      if (!store.records.get(FEED_ELEMENTS, id)) throw new ConnectError("not-found", "The post is gone.", 404);
      return;
    }
    if (isPassing(refusal.error)) throw refusal.error;
    reads.refusedAt = reads.calledAt = Date.now();
  }
  await readOne(store, id);
}

/** Reads one element behind those that are wanted already. What fails for a passing reason fails for all of them. */
async function readOne(store: Store, id: string): Promise<void> {
  const reads = readsOf(store);
  const before = reads.line;
  const turn = read();
  async function read(): Promise<void> {
    await before;
    if (reads.broken) throw reads.broken;
    if (store.records.get(FEED_ELEMENTS, id)) return;
    const pause = reads.calledAt + PACE - Date.now();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    reads.calledAt = Date.now();
    await readAgain(store, FEED_ELEMENTS, id, ({ connection }) => getFeedElement(connection, id));
  }
  reads.waiting++;
  reads.line = turn.catch((error: unknown) => {
    if (isPassing(error)) reads.broken = error;
  });
  try {
    await turn;
  } finally {
    reads.waiting--;
    if (reads.waiting === 0) reads.broken = null;
  }
}

/** Whether the org would say the same of every element just now, and something else later. */
function isPassing(error: unknown): error is ConnectError {
  const passing = ["denied", "disabled", "expired", "limit", "offline", "proxy", "renewal", "request-limit"];
  return error instanceof ConnectError && passing.includes(error.kind);
}

/** Reads an element again for fresh picture URLs, if they may have expired. Rejects on failure. */
export async function refreshLapsed(store: Store, id: string): Promise<void> {
  const readAt = store.records.readAt(FEED_ELEMENTS, id);
  if (readAt > 0 && mayRefresh(store, readAt)) await readsOf(store).batcher.want(id);
}
