import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from "idb";
import { ENTRY_VERSION, type OutboxEntry, readEntry } from "./entry.ts";
import type { Journal } from "./journal.ts";

/** What a change makes of an entry; null removes it. The same entry where nothing changes. */
export type EntryPatch = (entry: OutboxEntry) => OutboxEntry | null;

/** Keeps the entries of one person: on the device, or as long as the page lives where the device refuses. Never rejects. */
export interface Shelf {
  /** All entries, in the order of the queue. */
  load(): Promise<OutboxEntry[]>;
  /** Keeps an entry, unless it is there already. */
  add(entry: OutboxEntry): Promise<void>;
  /**
   * Changes an entry as it is at this moment, whichever tab has changed it last.
   *
   * @returns the entry afterwards, or null where there is none
   */
  change(id: string, patch: EntryPatch): Promise<OutboxEntry | null>;
  /** Changes every entry, all at once. */
  changeAll(patch: EntryPatch): Promise<void>;
  /** Whether it outlives the page. */
  isKept(id: string): boolean;
  /** Whether other tabs see it. Those that they do not see are sent by this one. */
  isShared(id: string): boolean;
}

const STORE = "outbox";

interface Schema extends DBSchema {
  [STORE]: { key: string; value: { id: string; owner: string }; indexes: { owner: string } };
}

type Store = IDBPObjectStore<Schema, [typeof STORE], typeof STORE, "readwrite">;

/** The one database of the app in this browser. Whom something belongs to stands in each entry. */
const DATABASE = "chatter";
const VERSION = 1;

/**
 * Opens the entries of one person.
 *
 * @param owner as `ownerKey` gives it
 * @param journal keeps what the database does not take
 * @param isAlone whether this tab cannot agree with others who sends: then it keeps its entries to itself
 */
export function openShelf(owner: string, journal: Journal, { isAlone }: { isAlone: boolean }): Shelf {
  /** What the database did not take. */
  const memory = new Map<string, OutboxEntry>();
  /** What it had when it was read last. */
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
    // Strict: what is sent must be known to be on its way, even where the device loses power the moment after.
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
      // Better the words without the files than nothing. The page still has the files.
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
        // The device takes no more changes. What it has would tell the next page what is no longer true.
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

/** Whether it makes no sense. What a newer build has written is left for that. */
function isBroken(stored: unknown): boolean {
  const { version } = stored as { version?: unknown };
  return !(typeof version === "number" && version > ENTRY_VERSION) && readEntry(stored) === null;
}

/** @param onGone called when the connection is of no use any more: the next one opens it again */
function openDatabase(onGone: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, VERSION, {
    upgrade(database) {
      database.createObjectStore(STORE, { keyPath: "id" }).createIndex("owner", "owner");
    },
    blocking(_version, _wanted, event) {
      // A newer build in another tab wants to change the database.
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
}
