import { queryOptions, useQuery } from "@tanstack/react-query";
import { receive } from "./receive.ts";
import type { AnyKind, Kind } from "./records.ts";
import type { Store } from "./store.ts";
import { useRecord, useStore } from "./use-store.tsx";

/** How often a read is repeated because something was changed here meanwhile. */
const MOST_READS = 3;

/** The query key of one record's read. The query's data is the tick of the request. */
export const readKey = (kind: AnyKind, id: string) => ["read", kind.name, id] as const;

/** Reads one thing from the org. */
export type Ask<T> = (store: Store, id: string, signal?: AbortSignal) => Promise<T>;

interface ReadOptions {
  /** Whether to read from the org; otherwise only the record is used. */
  isWanted?: boolean;
  /** Milliseconds until an answer is stale; by default that of all reads. */
  staleTime?: number;
}

/** The query that reads one thing into its record. */
export function readOptions<T extends object>(store: Store, kind: Kind<T>, id: string, ask: Ask<T>) {
  return queryOptions({
    queryKey: readKey(kind, id),
    queryFn: ({ signal }) => read(store, kind, id, () => ask(store, id, signal)),
  });
}

async function read<T extends object>(store: Store, kind: Kind<T>, id: string, ask: () => Promise<T>, reads = 1): Promise<number> {
  const { records } = store;
  const asOf = records.tick();
  const answer = await ask();
  const wasChanged = records.get(kind, id) !== undefined && records.asOf(kind, id) > asOf;
  // The answer is older than a change confirmed meanwhile, but has more than the record, such as all comments: read
  // again.
  if (wasChanged && reads < MOST_READS) return read(store, kind, id, ask, reads + 1);
  receive(store, kind, { ...answer, id }, asOf);
  return asOf;
}

/** Reads one thing again, however fresh. Rejects on failure. */
export async function readAgain<T extends object>(store: Store, kind: Kind<T>, id: string, ask: Ask<T>): Promise<void> {
  await read(store, kind, id, () => ask(store, id));
}

/**
 * One thing: its record if there is one, otherwise from the org. What a list knows is shown at once, while the whole
 * thing is read.
 *
 * @returns the query, with the record as its `data`
 */
export function useRead<T extends object>(kind: Kind<T>, id: string, ask: Ask<T>, { isWanted = true, staleTime }: ReadOptions = {}) {
  const store = useStore();
  const data = useRecord(kind, id);
  const { error, isError, isFetching, refetch, status } = useQuery({
    ...readOptions(store, kind, id, ask),
    enabled: isWanted,
    ...(staleTime !== undefined && { staleTime }),
  });
  return { data, error, isError, isFetching, isPending: data === undefined && status === "pending", refetch };
}
