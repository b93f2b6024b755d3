import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from "idb";
import { ENTRY_VERSION, type OutboxEntry, readEntry } from "./entry.ts";
import type { Journal } from "./journal.ts";

/** Changes an entry; null deletes it. Must return the same object if nothing changes. */
export type EntryPatch = (entry: OutboxEntry) => OutboxEntry | null;

/** Stores the entries of one person: on the device, or in memory if the device refuses. Never rejects. */
export interface Shelf {
  /** All entries, in queue order. */
  load(): Promise<OutboxEntry[]>;
  /** Adds an entry unless it exists. */
  add(entry: OutboxEntry): Promise<void>;
  /**
   * Changes the current version of an entry, whichever tab wrote it.
   *
   * @returns the changed entry, or null if there is none
   */
  change(id: string, patch: EntryPatch): Promise<OutboxEntry | null>;
  /** Changes all entries in one transaction. */
  changeAll(patch: EntryPatch): Promise<void>;
  /** Whether it is stored beyond this page. */
  isKept(id: string): boolean;
  /** Whether other tabs see it. This tab sends those that they do not see. */
  isShared(id: string): boolean;
}

const STORE = "outbox";

interface Schema extends DBSchema {
  [STORE]: { key: string; value: { id: string; owner: string }; indexes: { owner: string } };
}

type Store = IDBPObjectStore<Schema, [typeof STORE], typeof STORE, "readwrite">;

/** The app's only database in this browser. Each entry names its owner. */
const DATABASE = "chatter";
const VERSION = 1;

/**
 * Opens the entries of one person.
 *
 * @param owner from `ownerKey`
 * @param journal stores what the database cannot
 * @param isAlone whether tabs cannot agree on a sender: then this one keeps its entries to itself
 */
export function openShelf(owner: string, journal: Journal, { isAlone }: { isAlone: boolean }): Shelf {
  /** Entries that the database did not store. */
  const memory = new Map<string, OutboxEntry>();
  /** The database's entries when last read. */
  const onDevice = new Map<string, OutboxEntry>();
  let database: Promise<IDBPDatabase<Schema>> | null = null;

  function open(): Promise<IDBPDatabase<Schema>> {
    if (isAlone) return Promise.reject(new Error("This tab keeps its entries to itself."));
    const forget = () => (database = null);
    database ??= openDatabase(forget);
    database.catch(forget);
    return database;
  }

  async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
    // Strict durability: "sending" must be on disk before the call, even if the device loses power right after.
    const transaction = (await open()).transaction(STORE, "readwrite", { durability: "strict" });
    transaction.done.catch(() => undefined);
    const result = await work(transaction.store);
    await transaction.done;
    return result;
  }

  async function changeStored(store: Store, stored: unknown, patch: EntryPatch): Promise<OutboxEntry | null> {
    const entry = readEntry(stored);
    const next = entry && patch(entry);
    if (entry && !next) await store.delete(entry.id);
    else if (next && next !== entry) await store.put(next);
    return next;
  }

  function changeInMemory(entry: OutboxEntry, patch: EntryPatch): OutboxEntry | null {
    const next = patch(entry);
    if (next) {
      memory.set(entry.id, next);
      journal.write(next);
    } else {
      memory.delete(entry.id);
      journal.remove(entry.id);
    }
    return next;
  }

  async function readDevice(): Promise<OutboxEntry[]> {
    const stored = await inStore(async (store) => {
      const found = await store.index("owner").getAll(owner);
      await Promise.all(found.filter(isBroken).map(({ id }) => store.delete(id)));
      return found;
    });
    const entries = stored.flatMap((each) => readEntry(each) ?? []);
    onDevice.clear();
    for (const entry of entries) onDevice.set(entry.id, entry);
    return entries;
  }

  return {
    async load() {
      const stored = await readDevice().catch(() => [...onDevice.values()]);
      return [...stored.filter(({ id }) => !memory.has(id)), ...memory.values()].toSorted((a, b) => a.order - b.order);
    },
    async add(entry) {
      const put = async (kept: OutboxEntry) => {
        await inStore(async (store) => (await store.get(entry.id)) ?? store.put(kept));
        onDevice.set(entry.id, kept);
        journal.remove(entry.id);
      };
      // Better to store the text without its files than nothing. The page still has the files.
      await put(entry)
        .catch(() => (entry.files.length > 0 ? put(withoutBlobs(entry)) : Promise.reject(new Error("The device refuses."))))
        .catch(() => changeInMemory(entry, (same) => same));
    },
    async change(id, patch) {
      const own = memory.get(id);
      if (own) return changeInMemory(own, patch);
      try {
        const next = await inStore(async (store) => changeStored(store, await store.get(id), patch));
        if (next) onDevice.set(id, next);
        else onDevice.delete(id);
        return next;
      } catch {
        const last = onDevice.get(id);
        if (!last) return null;
        // The device accepts no more changes. Its outdated copy would mislead the next page.
        onDevice.delete(id);
        await inStore((store) => store.delete(id)).catch(() => undefined);
        return changeInMemory(last, patch);
      }
    },
    async changeAll(patch) {
      for (const entry of memory.values()) changeInMemory(entry, patch);
      await inStore(async (store) => {
        for (const stored of await store.index("owner").getAll(owner)) await changeStored(store, stored, patch);
      }).catch(() => undefined);
    },
    isKept: (id) => !memory.has(id) || journal.has(id),
    isShared: (id) => !memory.has(id),
  };
}

function withoutBlobs(entry: OutboxEntry): OutboxEntry {
  return { ...entry, files: entry.files.map((file) => ({ ...file, blob: null })) };
}

/** Whether it is malformed. Entries of a newer build are not. */
function isBroken(stored: unknown): boolean {
  const { version } = stored as { version?: unknown };
  return !(typeof version === "number" && version > ENTRY_VERSION) && readEntry(stored) === null;
}

/**
 * Opens the database with everybody's entries.
 *
 * @param onGone called when the connection has become unusable: the next access opens a new one
 */
export function openDatabase(onGone: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, VERSION, {
    upgrade(database) {
      database.createObjectStore(STORE, { keyPath: "id" }).createIndex("owner", "owner");
    },
    blocking(_version, _wanted, event) {
      // A newer build in another tab wants to upgrade the database.
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
}
