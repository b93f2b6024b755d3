import { getEach, MOST_AT_ONCE } from "~/connect/batch.ts";
import { perStore, type Store } from "./store.ts";

/** How long reads wait for others to go with, in milliseconds. */
const WAIT = 20;

/** Reads JSON, as `Connection.get` does. */
export type Get = <T>(path: string, signal?: AbortSignal) => Promise<T>;

interface Waiting {
  path: string;
  signal: AbortSignal | undefined;
  resolve: (answer: unknown) => void;
  reject: (error: unknown) => void;
}

/**
 * A `get` for what shows late and beside the page: reads that begin at the same time become one call of the API. Each
 * has its own answer or error.
 */
export const readTogether = perStore((store): Get => {
  let waiting: Waiting[] = [];
  return <T>(path: string, signal?: AbortSignal) =>
    new Promise<T>((resolve, reject) => {
      if (waiting.length === 0) setTimeout(flush, WAIT);
      waiting.push({ path, signal, resolve: resolve as (answer: unknown) => void, reject });
    });

  function flush() {
    const wanted = waiting.filter(({ signal, reject }) => {
      if (signal?.aborted) reject(new DOMException("The read is not wanted any more.", "AbortError"));
      return !signal?.aborted;
    });
    waiting = [];
    for (let begin = 0; begin < wanted.length; begin += MOST_AT_ONCE) void ask(store, wanted.slice(begin, begin + MOST_AT_ONCE));
  }
});

async function ask({ connection }: Store, reads: readonly Waiting[]): Promise<void> {
  const results = await getEach(
    connection,
    reads.map(({ path }) => path),
  );
  for (const [index, { resolve, reject }] of reads.entries()) {
    const result = results[index];
    if (result?.status === "fulfilled") resolve(result.value);
    else reject(result?.reason);
  }
}
