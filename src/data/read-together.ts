import { getAtOnce, MOST_AT_ONCE } from "~/connect/batch.ts";
import { errorOf } from "~/connect/error-of.ts";
import { ConnectError } from "~/connect/errors.ts";
import { meaningOf } from "~/connect/meaning.ts";
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
  const oneByOne = () => {
    for (const { path, signal, resolve, reject } of reads) connection.get(path, signal).then(resolve, reject);
  };
  if (reads.length === 1) return oneByOne();
  try {
    const results = await getAtOnce(
      connection,
      reads.map(({ path }) => path),
    );
    for (const [index, { resolve, reject }] of reads.entries()) {
      const { statusCode, result } = results[index] ?? {};
      if (typeof statusCode === "number" && statusCode >= 300) {
        reject(errorOf({ status: statusCode, headers: new Headers() }, JSON.stringify(result)));
      } else if (typeof result === "object" && result !== null) resolve(result);
      else reject(new ConnectError("malformed", "The org sent an answer that cannot be read."));
    }
  } catch (error) {
    // Where the org has no batches, everything can still be read.
    if (meaningOf(error).isFinal) oneByOne();
    else for (const { reject } of reads) reject(error);
  }
}
