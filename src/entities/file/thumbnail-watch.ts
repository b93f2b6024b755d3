/**
 * Pauses in milliseconds before each new read of a file whose thumbnails are being made. After the last one it is given
 * up.
 */
const LOOKS = [3_000, 6_000, 12_000, 25_000, 50_000];

/** Re-reads files whose thumbnails are being made. */
export interface ThumbnailWatch {
  /** Starts watching a file. Returns a function that stops. */
  watch(id: string): () => void;
  /** Whether the file was given up after the last read: the org makes some thumbnails only on request. */
  isLeftAlone(id: string): boolean;
  /** Calls back when files are given up. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
}

/**
 * Re-reads all watched files together, a few times, with growing pauses, and only while the page is visible.
 *
 * @param look reads these files from the org. A failure counts as a read
 * @param notBefore no read happens before this time, in epoch milliseconds; 0 allows one now
 */
export function watchThumbnails(look: (ids: readonly string[]) => Promise<unknown>, notBefore: () => number): ThumbnailWatch {
  const watched = new Map<string, { watchers: number; looks: number }>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looksAt = Infinity;

  function due(): [string, { watchers: number; looks: number }][] {
    return [...watched].filter(([, { watchers, looks }]) => watchers > 0 && looks < LOOKS.length);
  }

  function plan(): void {
    const looks = due().map(([, file]) => file.looks);
    if (looks.length === 0) return;
    const at = Math.max(notBefore(), Date.now() + (LOOKS[Math.min(...looks)] ?? 0));
    if (timer !== undefined && looksAt <= at) return;
    clearTimeout(timer);
    looksAt = at;
    timer = setTimeout(() => void lookNow(), at - Date.now());
  }

  async function lookNow(): Promise<void> {
    timer = undefined;
    if (document.hidden) {
      document.addEventListener("visibilitychange", plan, { once: true });
      return;
    }
    if (notBefore() > 0) return plan();
    const files = due();
    if (files.length === 0) return;
    for (const [, file] of files) file.looks += 1;
    // A missing thumbnail is not worth an error message: the type's icon is shown.
    await look(files.map(([id]) => id)).catch(() => undefined);
    for (const listener of listeners) listener();
    plan();
  }

  return {
    watch(id) {
      const file = watched.get(id) ?? { watchers: 0, looks: 0 };
      file.watchers += 1;
      watched.set(id, file);
      plan();
      return () => void (file.watchers -= 1);
    },
    isLeftAlone: (id) => (watched.get(id)?.looks ?? 0) >= LOOKS.length,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
