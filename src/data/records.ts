/** A kind of thing that the org has, whatever it is like. */
export interface AnyKind {
  readonly name: string;
  /** How many are kept. Beyond it, those that nothing draws and nothing changes are let go, oldest first. */
  readonly limit: number;
}

/** A kind of thing that the org has, and how two answers about one thing become one. */
export interface Kind<T extends object> extends AnyKind {
  /**
   * What is known after an answer. Without it the answer replaces what was known before.
   *
   * @param known what the org said before
   */
  merge?(known: T, answer: T): T;
  /** What goes when a record is let go, such as the comments of a post. */
  dependents?(record: T): readonly (readonly [kind: AnyKind, id: string])[];
}

/** What a change makes of a record; null takes it out of sight. Must be pure: it is replayed over each new answer. */
export type Patch<T> = (record: T) => T | null;

interface Entry<T> {
  /** What the org said last; null for what is deleted, undefined where it has not been asked. */
  said: T | null | undefined;
  /** Tick at which that was asked for, or at which a change was confirmed. Older answers are left out. */
  asOf: number;
  /** Epoch milliseconds of the answer. */
  readAt: number;
  /** What is drawn: `said` with the pending changes replayed over it. */
  shown: T | null | undefined;
  pending: readonly Patch<T>[];
  listeners: Set<() => void> | null;
}

const NONE: ReadonlySet<string> = new Set();
const NO_CHANGES: readonly never[] = [];

/** Records by kind and id, as the org last said them, with the changes that it has not confirmed replayed over them. */
export class Records {
  readonly #entries = new Map<string, Map<string, object>>();
  readonly #gone = new Map<string, ReadonlySet<string>>();
  readonly #goneListeners = new Set<() => void>();
  #tick = 0;

  /** A moment in the order of events of this page. Take one before asking the org, and hand it over with the answer. */
  tick(): number {
    return ++this.#tick;
  }

  /** What is drawn of a record; undefined where it is unknown or gone. The same object until something changes. */
  get<T extends object>(kind: Kind<T>, id: string): T | undefined {
    return this.#find(kind, id)?.shown ?? undefined;
  }

  /** What the org has confirmed of a record; undefined where it is unknown or gone. */
  said<T extends object>(kind: Kind<T>, id: string): T | undefined {
    return this.#find(kind, id)?.said ?? undefined;
  }

  /** Whether the org has confirmed that a record is deleted. */
  isDeleted(kind: AnyKind, id: string): boolean {
    return this.#find(kind, id)?.said === null;
  }

  /** When the org's last answer about a record came, in epoch milliseconds; 0 where there was none. */
  readAt(kind: AnyKind, id: string): number {
    return this.#find(kind, id)?.readAt ?? 0;
  }

  /** The tick of what is known of a record; 0 where nothing is. */
  asOf(kind: AnyKind, id: string): number {
    return this.#find(kind, id)?.asOf ?? 0;
  }

  /** Whether the org has not confirmed a change of a record yet. */
  isChanging(kind: AnyKind, id: string): boolean {
    return (this.#find(kind, id)?.pending.length ?? 0) > 0;
  }

  /**
   * Keeps what the org said of a record, unless something newer is known.
   *
   * @param asOf the tick before it was asked for
   * @returns whether it was kept
   */
  put<T extends object>(kind: Kind<T>, id: string, answer: T | null, asOf: number): boolean {
    const entry = this.#entry(kind, id);
    if (entry.said !== undefined && asOf < entry.asOf) return false;
    entry.said = answer && entry.said && kind.merge ? kind.merge(entry.said, answer) : answer;
    entry.asOf = asOf;
    entry.readAt = Date.now();
    this.#redraw(kind, id, entry);
    this.#letGo(kind);
    return true;
  }

  /** Changes what the org has confirmed, which is as old as before otherwise. Does nothing where the record is unknown. */
  confirm<T extends object>(kind: Kind<T>, id: string, patch: Patch<T>): void {
    const entry = this.#find(kind, id);
    if (!entry?.said) return;
    entry.said = patch(entry.said);
    entry.asOf = this.tick();
    this.#redraw(kind, id, entry);
  }

  /**
   * Replays a change over a record until the org has confirmed or refused it.
   *
   * @returns what takes the change away
   */
  pend<T extends object>(kind: Kind<T>, id: string, patch: Patch<T>): () => void {
    const entry = this.#entry(kind, id);
    // Its own object: the same patch may be pending twice.
    const own: Patch<T> = (record) => patch(record);
    entry.pending = [...entry.pending, own];
    this.#redraw(kind, id, entry);
    return () => {
      entry.pending = entry.pending.filter((each) => each !== own);
      this.#redraw(kind, id, entry);
    };
  }

  /** Calls back with every change of what is drawn of a record. Returns what ends that. */
  subscribe(kind: AnyKind, id: string, listener: () => void): () => void {
    const entry = this.#entry(kind, id);
    entry.listeners ??= new Set();
    entry.listeners.add(listener);
    return () => {
      entry.listeners?.delete(listener);
      if (entry.listeners?.size === 0) entry.listeners = null;
    };
  }

  /** Ids of what is deleted, or will be unless somebody takes it back. Another set with each change. */
  gone(kind: AnyKind): ReadonlySet<string> {
    return this.#gone.get(kind.name) ?? NONE;
  }

  /** Calls back with every change of what is gone, of whatever kind. */
  subscribeToGone(listener: () => void): () => void {
    this.#goneListeners.add(listener);
    return () => void this.#goneListeners.delete(listener);
  }

  /** How many records of a kind are kept. */
  count(kind: AnyKind): number {
    return this.#entries.get(kind.name)?.size ?? 0;
  }

  /** Forgets everything, without a word to anybody: the sign-in is over. */
  clear(): void {
    this.#entries.clear();
    this.#gone.clear();
  }

  #find<T extends object>(kind: Kind<T>, id: string): Entry<T> | undefined {
    return this.#entries.get(kind.name)?.get(id) as Entry<T> | undefined;
  }

  #entry<T extends object>(kind: Kind<T>, id: string): Entry<T> {
    let entries = this.#entries.get(kind.name);
    if (!entries) this.#entries.set(kind.name, (entries = new Map()));
    let entry = entries.get(id) as Entry<T> | undefined;
    if (!entry) {
      entry = { said: undefined, asOf: 0, readAt: 0, shown: undefined, pending: NO_CHANGES, listeners: null };
      entries.set(id, entry);
    }
    return entry;
  }

  #redraw<T extends object>(kind: Kind<T>, id: string, entry: Entry<T>): void {
    const before = entry.shown;
    entry.shown = entry.pending.reduce<T | null | undefined>((record, patch) => record && patch(record), entry.said);
    if (entry.shown === before) return;
    if ((entry.shown === null) !== (before === null)) this.#markGone(kind, id, entry.shown === null);
    for (const listener of entry.listeners ?? NO_CHANGES) listener();
  }

  #markGone(kind: AnyKind, id: string, isGone: boolean): void {
    const ids = new Set(this.gone(kind));
    if (isGone) ids.add(id);
    else ids.delete(id);
    this.#gone.set(kind.name, ids);
    for (const listener of this.#goneListeners) listener();
  }

  /** Lets go of the oldest records of a kind, a tenth of them at a time. */
  #letGo<T extends object>(kind: Kind<T>): void {
    const entries = this.#entries.get(kind.name) as Map<string, Entry<T>> | undefined;
    if (!entries || entries.size <= kind.limit) return;
    let excess = entries.size - Math.floor(kind.limit * 0.9);
    for (const [id, entry] of entries) {
      if (excess === 0) return;
      // What is deleted stays known as such: a late answer must not bring it back.
      if (entry.listeners || entry.pending.length > 0 || !entry.said) continue;
      for (const [dependent, dependentId] of kind.dependents?.(entry.said) ?? NO_CHANGES) {
        this.#entries.get(dependent.name)?.delete(dependentId);
      }
      entries.delete(id);
      excess--;
    }
  }
}
