import { safeStorage } from "~/lib/safe-storage.ts";
import { isOwnedBySame, ownerKey } from "./owner.ts";
import { livingTabs, tabId, tabNames } from "./presence.ts";
import { perStore, type Store } from "./store.ts";

/** A kind of draft, and how to read it back from JSON. */
export interface DraftKind<T> {
  /** The value of a new draft. */
  empty: T;
  isEmpty(value: T): boolean;
  /** Validates a stored value; null if it cannot be used. */
  read(stored: unknown): T | null;
}

/** A draft, stored on the device while it is edited. */
export interface DraftSlot<T> {
  value(): T;
  /** Whether it is stored. If not, it is lost with the page. */
  isKept(): boolean;
  /** Changes it: at once on the page, within half a second on the device. */
  set(value: T): void;
  /** Writes pending changes to the device now. */
  save(): void;
  /** Deletes it, also on the device, because it was sent or discarded. Copies in other tabs are deleted too. */
  clear(): void;
  /** Calls back on every change. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
}

/** Version of the stored format. Drafts without a version have the same format. */
const VERSION = 2;

interface StoredDraft {
  version?: number;
  value: unknown;
  /** Epoch milliseconds. */
  savedAt: number;
  /** The draft of another tab that this one is a copy of: deleted with this one, unless its tab is in use. */
  from?: Source;
}

interface Source {
  key: string;
  savedAt: number;
}

/** Milliseconds between two writes to the device. */
const PACE = 500;

/** Unused drafts are deleted after 30 days, in milliseconds. */
const LIFE = 30 * 24 * 60 * 60_000;

interface Drafts {
  slots: Map<string, DraftSlot<unknown>>;
  storage: ReturnType<typeof safeStorage>;
}

const draftsOf = perStore((): Drafts => {
  const storage = safeStorage("local");
  sweep(storage);
  return { slots: new Map(), storage };
});

/** Key prefix of this person's drafts, here or in one of the org's sites. */
function prefixOf({ owner }: Store): string {
  return `${ownerKey(owner)}:draft:`;
}

/**
 * The draft for one target; always the same object on a page. Each tab has its own, so that tabs never overwrite each
 * other's text. A tab without one starts with a copy of the newest draft of any tab. An unedited copy is deleted with
 * its original.
 *
 * @param target a subject's id, "me", or the id of the element that is commented on
 */
export function draftSlot<T>(store: Store, target: string, kind: DraftKind<T>): DraftSlot<T> {
  const { slots } = draftsOf(store);
  const known = slots.get(target) as DraftSlot<T> | undefined;
  if (known) return known;
  const slot = openSlot(store, target, kind);
  slots.set(target, slot);
  return slot;
}

/** The number of this person's drafts on the device, of all tabs, in the org and all of its sites. */
export function countDrafts(store: Store): number {
  const { slots, storage } = draftsOf(store);
  for (const slot of slots.values()) slot.save();
  return keysEverywhere(store).filter((key) => readStored(storage, key)).length;
}

/** Deletes all drafts of this person, of all tabs, in the org and all of its sites. */
export function forgetDrafts(store: Store): void {
  const { slots, storage } = draftsOf(store);
  for (const slot of slots.values()) slot.clear();
  for (const key of keysEverywhere(store)) storage.removeItem(key);
}

function keysOf(store: Store): string[] {
  const prefix = prefixOf(store);
  return draftsOf(store)
    .storage.keys()
    .filter((key) => key.startsWith(prefix));
}

function keysEverywhere(store: Store): string[] {
  return draftsOf(store)
    .storage.keys()
    .filter((key) => key.includes(":draft:") && isOwnedBySame(store.owner, key.slice(0, key.indexOf(":draft:"))));
}

/** A draft stored by an older build, removed from the device. */
export interface OldDraft {
  target: string;
  value: unknown;
}

/** Removes and returns drafts of older builds whose targets mean something else now. */
export function takeOldDrafts(store: Store, isWanted: (target: string) => boolean): OldDraft[] {
  const { storage } = draftsOf(store);
  return keysOf(store).flatMap((key) => {
    const target = key.slice(key.indexOf(":draft:") + ":draft:".length, key.lastIndexOf(":"));
    if (!isWanted(target)) return [];
    const stored = readStored(storage, key);
    storage.removeItem(key);
    return stored ? { target, value: stored.value } : [];
  });
}

function openSlot<T>(store: Store, target: string, kind: DraftKind<T>): DraftSlot<T> {
  const { storage } = draftsOf(store);
  const family = `${prefixOf(store)}${target}:`;
  const key = family + tabId();
  const listeners = new Set<() => void>();
  const found = nearest(storage, family, kind);
  let value = found?.value ?? kind.empty;
  let savedAt = found?.savedAt ?? 0;
  let from: Source | undefined = found && found.key !== key ? { key: found.key, savedAt } : found?.from;
  let isCopy = found !== undefined && found.key !== key;
  let isKept = true;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function save(): void {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    const wasKept = isKept;
    isKept = true;
    if (kind.isEmpty(value)) forget();
    else {
      savedAt = Date.now();
      isKept = storage.setItem(key, JSON.stringify({ version: VERSION, value, savedAt, from } satisfies StoredDraft));
    }
    if (isKept !== wasKept) tell();
  }

  function forget(): void {
    storage.removeItem(key);
    if (from) void forgetSource(from, isCopy);
    from = undefined;
  }

  /** Deletes the original, unless this copy was edited and the original's tab is alive. */
  async function forgetSource(source: Source, isSame: boolean): Promise<void> {
    const tab = source.key.slice(source.key.lastIndexOf(":") + 1);
    const isWritten = !isSame && (await livingTabs([tab]))?.has(tab);
    if (!isWritten && readStored(storage, source.key)?.savedAt === source.savedAt) storage.removeItem(source.key);
  }

  function end(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    value = kind.empty;
    isKept = true;
    forget();
    isCopy = false;
    tell();
  }

  /** Another tab has deleted the original of this draft, or a copy of it. */
  function hear({ key: changed, newValue }: StorageEvent): void {
    if (newValue !== null || changed === null || timer !== null) return;
    if (changed === key || (isCopy && changed === from?.key)) end();
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function onHidden(): void {
    if (document.visibilityState === "hidden") save();
    // A frozen page may have missed storage events.
    else if (isCopy && from && !readStored(storage, from.key)) end();
  }

  window.addEventListener("pagehide", save);
  window.addEventListener("storage", hear);
  document.addEventListener("visibilitychange", onHidden);
  store.onClose(() => {
    save();
    window.removeEventListener("pagehide", save);
    window.removeEventListener("storage", hear);
    document.removeEventListener("visibilitychange", onHidden);
  });
  return {
    value: () => value,
    isKept: () => isKept,
    set(next) {
      value = next;
      isCopy = false;
      timer ??= setTimeout(save, PACE);
      tell();
    },
    save,
    clear: end,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** This tab's draft, or one under an earlier name of the tab, or the newest one of other tabs. */
function nearest<T>(storage: Drafts["storage"], family: string, kind: DraftKind<T>) {
  const found = storage
    .keys()
    .filter((key) => key.startsWith(family))
    .flatMap((key) => {
      const stored = readStored(storage, key);
      const value = stored && readValue(kind, stored.value);
      return stored && value != null && !kind.isEmpty(value) ? { ...stored, key, value } : [];
    });
  const own = tabNames().flatMap((name) => found.filter(({ key }) => key.endsWith(`:${name}`)));
  return own[0] ?? found.toSorted((a, b) => b.savedAt - a.savedAt)[0];
}

function readValue<T>(kind: DraftKind<T>, stored: unknown): T | null {
  try {
    return kind.read(stored);
  } catch {
    return null;
  }
}

/** The draft stored under a key; null if it is malformed or from a newer build. */
function readStored(storage: Drafts["storage"], key: string): StoredDraft | null {
  try {
    const stored = JSON.parse(storage.getItem(key) ?? "null") as StoredDraft | null;
    return typeof stored?.savedAt === "number" && (stored.version ?? VERSION) <= VERSION ? stored : null;
  } catch {
    return null;
  }
}

/** Deletes old and malformed drafts. */
function sweep(storage: Drafts["storage"]): void {
  const oldest = Date.now() - LIFE;
  for (const key of storage.keys()) {
    if (/^chatter:.*:draft:/.test(key) && !(savedAtOf(storage, key) >= oldest)) storage.removeItem(key);
  }
}

function savedAtOf(storage: Drafts["storage"], key: string): number {
  try {
    return Number((JSON.parse(storage.getItem(key) ?? "null") as StoredDraft | null)?.savedAt);
  } catch {
    return NaN;
  }
}
