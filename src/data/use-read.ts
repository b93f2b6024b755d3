import { queryOptions, useQuery } from "@tanstack/react-query";
import { receive } from "./receive.ts";
import type { AnyKind, Kind } from "./records.ts";
import type { Store } from "./store.ts";
import { useRecord, useStore } from "./use-store.tsx";

/** How often a read is asked for again because something was changed here while it was on its way. */
const MOST_READS = 3;

/** Names the read of one thing among the queries. Its data is the tick at which the org was asked. */
export const readKey = (kind: AnyKind, id: string) => ["read", kind.name, id] as const;

/** How to ask the org for one thing. */
export type Ask<T> = (store: Store, id: string, signal?: AbortSignal) => Promise<T>;

interface ReadOptions {
  /** Whether the org is asked; else the record alone is drawn. */
  isWanted?: boolean;
  /** Milliseconds for which an answer is good; without it, as for all reads. */
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
  // Older than a change that was confirmed meanwhile. The answer knows more than the record, such as all comments.
  if (wasChanged && reads < MOST_READS) return read(store, kind, id, ask, reads + 1);
  receive(store, kind, { ...answer, id }, asOf);
  return asOf;
}

/** Reads one thing again, whatever is known of it. Rejects where that fails. */
export async function readAgain<T extends object>(store: Store, kind: Kind<T>, id: string, ask: Ask<T>): Promise<void> {
  await read(store, kind, id, () => ask(store, id));
}

/**
 * One thing: its record where there is one, else from the org. What a list has said of it shows at once, while the org
 * is asked for the rest.
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
