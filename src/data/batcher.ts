/** Milliseconds to collect ids for one call. */
const COLLECT_FOR = 50;

interface Settled {
  promise: Promise<void>;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** Collects ids and reads them together. */
export interface Batcher {
  /** Requests a thing. Settles with the call that includes it; an id wanted twice is requested once. */
  want(id: string): Promise<void>;
}

/**
 * Collects ids for a moment and reads them in one call: expired picture URLs, thumbnails being made, rows far down a
 * feed. At most one call runs at a time; ids wanted meanwhile go into the next.
 *
 * @param ask reads all of the ids and receives the answers
 * @param most maximum number of ids per call
 */
export function createBatcher(ask: (ids: readonly string[]) => Promise<void>, most: number): Batcher {
  const wanted = new Map<string, Settled>();
  const asked = new Map<string, Settled>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;

  async function send(): Promise<void> {
    timer = undefined;
    isAsking = true;
    const batch = [...wanted].slice(0, most);
    for (const [id, settled] of batch) {
      wanted.delete(id);
      asked.set(id, settled);
    }
    const outcome = await ask(batch.map(([id]) => id)).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    for (const [id, settled] of batch) {
      asked.delete(id);
      if (outcome) settled.reject(outcome.error);
      else settled.resolve();
    }
    isAsking = false;
    plan();
  }

  function plan(): void {
    if (wanted.size > 0 && !isAsking) timer ??= setTimeout(() => void send(), COLLECT_FOR);
  }

  return {
    want(id) {
      const known = asked.get(id) ?? wanted.get(id);
      if (known) return known.promise;
      const settled = newSettled();
      // Prevents an unhandled rejection when a caller ignores the promise.
      settled.promise.catch(() => undefined);
      wanted.set(id, settled);
      plan();
      return settled.promise;
    },
  };
}

function newSettled(): Settled {
  let resolve: () => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<void>((onDone, onError) => {
    resolve = onDone;
    reject = onError;
  });
  return { promise, resolve, reject };
}
