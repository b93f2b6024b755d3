/** Milliseconds before each new look at a file whose thumbnails are being made. Then it is left alone. */
const LOOKS = [3_000, 6_000, 12_000, 25_000, 50_000];

/** Looks again at files whose thumbnails are being made. */
export interface ThumbnailWatch {
  /** Looks at a file from time to time. Returns what ends that. */
  watch(id: string): () => void;
  /** Whether it was looked at as often as it is: the org makes thumbnails of some files only when somebody asks for them. */
  isLeftAlone(id: string): boolean;
  /** Calls back when files are left alone. Returns what ends that. */
  subscribe(listener: () => void): () => void;
}

/**
 * Looks at all watched files together, a few times, ever more seldom, and only while the page is visible.
 *
 * @param look asks the org for these files. A failure counts as a look
 */
export function watchThumbnails(look: (ids: readonly string[]) => Promise<unknown>): ThumbnailWatch {
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
    const at = Date.now() + (LOOKS[Math.min(...looks)] ?? 0);
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
    const files = due();
    if (files.length === 0) return;
    for (const [, file] of files) file.looks += 1;
    // A thumbnail is not worth an error message: the icon of its type stands in its place.
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
