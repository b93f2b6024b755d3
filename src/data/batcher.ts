/** Milliseconds during which ids are collected for one call. */
const COLLECT_FOR = 50;

interface Settled {
  promise: Promise<void>;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** Collects ids and asks for them together. */
export interface Batcher {
  /** Asks for a thing. Settles with the call that asks for it: what is wanted twice is asked for once. */
  want(id: string): Promise<void>;
}

/**
 * Collects ids for a moment and asks for them in one call: pictures whose URLs have lapsed, thumbnails on their way, rows
 * far down a feed. At most one call is under way; what is wanted meanwhile goes into the next.
 *
 * @param ask asks the org for all of the ids and receives the answers
 * @param most how many ids one call may hold
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
      // Whoever does not wait for it need not hear of a failure.
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
