/** A kind of record, without its type. */
export interface AnyKind {
  readonly name: string;
  /** Maximum number of records. Above it, the oldest that are neither drawn nor changing are evicted. */
  readonly limit: number;
}

/** A kind of record, and how to merge answers about it. */
export interface Kind<T extends object> extends AnyKind {
  /**
   * Merges an answer into the record. By default the answer replaces it.
   *
   * @param known the org's previous answer
   */
  merge?(known: T, answer: T): T;
  /** Records to evict together with this one, such as the comments of a post. */
  dependents?(record: T): readonly (readonly [kind: AnyKind, id: string])[];
}

/** Applies a change to a record; null hides it. Must be pure: it is replayed over each new answer. */
export type Patch<T> = (record: T) => T | null;

interface Entry<T> {
  /** The org's latest state; null if deleted, undefined if unknown. */
  said: T | null | undefined;
  /** The tick of its request, or of the last confirmed change. Older answers are ignored. */
  asOf: number;
  /** When the answer arrived, in epoch milliseconds. */
  readAt: number;
  /** What is drawn: `said` with the pending changes applied. */
  shown: T | null | undefined;
  pending: readonly Patch<T>[];
  listeners: Set<() => void> | null;
}

const NONE: ReadonlySet<string> = new Set();
const NO_CHANGES: readonly never[] = [];

/** Records by kind and id: the org's latest state, with unconfirmed changes replayed over it. */
export class Records {
  readonly #entries = new Map<string, Map<string, object>>();
  readonly #gone = new Map<string, ReadonlySet<string>>();
  readonly #goneListeners = new Set<() => void>();
  #tick = 0;

  /** A logical time of this page. Take one before a request, and pass it along with the answer. */
  tick(): number {
    return ++this.#tick;
  }

  /** A record as drawn; undefined if unknown or gone. The same object until something changes. */
  get<T extends object>(kind: Kind<T>, id: string): T | undefined {
    return this.#find(kind, id)?.shown ?? undefined;
  }

  /** A record as confirmed by the org; undefined if unknown or gone. */
  said<T extends object>(kind: Kind<T>, id: string): T | undefined {
    return this.#find(kind, id)?.said ?? undefined;
  }

  /** Whether a record was deleted and the org has confirmed it. */
  isDeleted(kind: AnyKind, id: string): boolean {
    return this.#find(kind, id)?.said === null;
  }

  /** When the org's last answer about a record arrived, in epoch milliseconds; 0 if never. */
  readAt(kind: AnyKind, id: string): number {
    return this.#find(kind, id)?.readAt ?? 0;
  }

  /** The tick of a record's confirmed state; 0 if unknown. */
  asOf(kind: AnyKind, id: string): number {
    return this.#find(kind, id)?.asOf ?? 0;
  }

  /** Whether a record has unconfirmed changes. */
  isChanging(kind: AnyKind, id: string): boolean {
    return (this.#find(kind, id)?.pending.length ?? 0) > 0;
  }

  /**
   * Stores an answer about a record, unless something newer is known.
   *
   * @param asOf the tick before the request
   * @returns whether it was stored
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

  /**
   * Changes the confirmed state of a record, but not the time when it was read. Does nothing if the record is unknown.
   */
  confirm<T extends object>(kind: Kind<T>, id: string, patch: Patch<T>): void {
    const entry = this.#find(kind, id);
    if (!entry?.said) return;
    entry.said = patch(entry.said);
    entry.asOf = this.tick();
    this.#redraw(kind, id, entry);
  }

  /**
   * Applies a pending change to a record until the org has confirmed or refused it.
   *
   * @returns removes the change
   */
  pend<T extends object>(kind: Kind<T>, id: string, patch: Patch<T>): () => void {
    const entry = this.#entry(kind, id);
    // A function of its own, because the same patch may be pending twice.
    const own: Patch<T> = (record) => patch(record);
    entry.pending = [...entry.pending, own];
    this.#redraw(kind, id, entry);
    return () => {
      entry.pending = entry.pending.filter((each) => each !== own);
      this.#redraw(kind, id, entry);
    };
  }

  /** Calls back on every change of a record as drawn. Returns a function that unsubscribes. */
  subscribe(kind: AnyKind, id: string, listener: () => void): () => void {
    const entry = this.#entry(kind, id);
    entry.listeners ??= new Set();
    entry.listeners.add(listener);
    return () => {
      entry.listeners?.delete(listener);
      if (entry.listeners?.size === 0) entry.listeners = null;
    };
  }

  /** Ids of deleted records, including deletions that can still be undone. A new set on each change. */
  gone(kind: AnyKind): ReadonlySet<string> {
    return this.#gone.get(kind.name) ?? NONE;
  }

  /** Calls back on every change of any `gone` set. */
  subscribeToGone(listener: () => void): () => void {
    this.#goneListeners.add(listener);
    return () => void this.#goneListeners.delete(listener);
  }

  /** The number of stored records of a kind. */
  count(kind: AnyKind): number {
    return this.#entries.get(kind.name)?.size ?? 0;
  }

  /** All records of a kind, as drawn. */
  all<T extends object>(kind: Kind<T>): T[] {
    const entries = (this.#entries.get(kind.name) ?? new Map()) as Map<string, Entry<T>>;
    return [...entries.values()].flatMap(({ shown }) => shown ?? []);
  }

  /** Drops everything without notifying listeners: the sign-in is over. */
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

  /** Evicts the oldest records of a kind, a tenth of them at a time. */
  #letGo<T extends object>(kind: Kind<T>): void {
    const entries = this.#entries.get(kind.name) as Map<string, Entry<T>> | undefined;
    if (!entries || entries.size <= kind.limit) return;
    let excess = entries.size - Math.floor(kind.limit * 0.9);
    for (const [id, entry] of entries) {
      if (excess === 0) return;
      // Deleted records are kept as such, so that a late answer cannot restore them.
      if (entry.listeners || entry.pending.length > 0 || !entry.said) continue;
      for (const [dependent, dependentId] of kind.dependents?.(entry.said) ?? NO_CHANGES) {
        this.#entries.get(dependent.name)?.delete(dependentId);
      }
      entries.delete(id);
      excess--;
    }
  }
}
