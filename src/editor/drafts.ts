import { safeStorage } from "~/lib/safe-storage.ts";
import { tabId } from "./tab-id.ts";

/** What kind of thing is being written, so that it can be kept as JSON. */
export interface DraftKind<T> {
  /** Nothing written yet. */
  empty: T;
  isEmpty(value: T): boolean;
  /** What was stored, checked; null where it cannot be used. */
  read(stored: unknown): T | null;
}

/** One thing being written, kept on the device while it is. */
export interface DraftSlot<T> {
  value(): T;
  /** Changes it: at once on the page, within half a second on the device. */
  set(value: T): void;
  /** Writes what is still to be written to the device. */
  save(): void;
  /** Forgets it, on the device too: it was sent, or thrown away. */
  clear(): void;
  /** Calls back with every change. Returns what ends that. */
  subscribe(listener: () => void): () => void;
}

interface StoredDraft {
  value: unknown;
  /** Epoch milliseconds. */
  savedAt: number;
  /** The draft of another tab that this one began with: where that one is still the same, it goes when this one goes. */
  from?: { key: string; savedAt: number };
}

/** Milliseconds between two writes to the device. */
const PACE = 500;

/** Drafts that nobody touched for so long are forgotten: 30 days, in milliseconds. */
const LIFE = 30 * 24 * 60 * 60_000;

const store = safeStorage("local");
const slots = new Map<string, DraftSlot<unknown>>();

/**
 * The draft for one target, the same object for all who ask on this page. Each tab keeps its own, so that two tabs
 * never overwrite each other's words; a tab that has none begins with the newest of those that other tabs left.
 *
 * @param owner org and person, as `draftOwner` gives it
 * @param target what is written to: a subject's id, "me", or the id of the element that is commented on
 */
export function draftSlot<T>(owner: string, target: string, kind: DraftKind<T>): DraftSlot<T> {
  const family = `chatter:${owner}:draft:${target}:`;
  const known = slots.get(family) as DraftSlot<T> | undefined;
  if (known) return known;
  if (slots.size === 0) sweep();
  const slot = openSlot(family, kind);
  slots.set(family, slot);
  return slot;
}

function openSlot<T>(family: string, kind: DraftKind<T>): DraftSlot<T> {
  const key = family + tabId();
  const listeners = new Set<() => void>();
  const found = newest(family, key, kind);
  let value = found?.value ?? kind.empty;
  let from = found && found.key !== key ? { key: found.key, savedAt: found.savedAt } : found?.from;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function save(): void {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    if (kind.isEmpty(value)) forget();
    else store.setItem(key, JSON.stringify({ value, savedAt: Date.now(), from } satisfies StoredDraft));
  }

  function forget(): void {
    store.removeItem(key);
    if (from && readStored(from.key)?.savedAt === from.savedAt) store.removeItem(from.key);
    from = undefined;
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  window.addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && save());
  return {
    value: () => value,
    set(next) {
      value = next;
      timer ??= setTimeout(save, PACE);
      tell();
    },
    save,
    clear() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      value = kind.empty;
      forget();
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** This tab's draft, else the newest of the others'. */
function newest<T>(family: string, own: string, kind: DraftKind<T>) {
  const found = store
    .keys()
    .filter((key) => key.startsWith(family))
    .flatMap((key) => {
      const stored = readStored(key);
      const value = stored && kind.read(stored.value);
      return stored && value != null && !kind.isEmpty(value) ? { ...stored, key, value } : [];
    });
  return found.find(({ key }) => key === own) ?? found.toSorted((a, b) => b.savedAt - a.savedAt)[0];
}

function readStored(key: string): StoredDraft | null {
  try {
    const stored = JSON.parse(store.getItem(key) ?? "null") as StoredDraft | null;
    return typeof stored?.savedAt === "number" ? stored : null;
  } catch {
    return null;
  }
}

/** Forgets drafts that are old or cannot be read. */
function sweep(): void {
  const oldest = Date.now() - LIFE;
  for (const key of store.keys()) {
    if (/^chatter:.*:draft:/.test(key) && (readStored(key)?.savedAt ?? 0) < oldest) store.removeItem(key);
  }
}
