import { safeStorage } from "~/lib/safe-storage.ts";
import { type OutboxEntry, readEntry } from "./entry.ts";

/**
 * Entries outside the database: new ones until it has stored them, and those that it cannot store. Uses web storage,
 * which is synchronous, so that nothing is lost if the page ends in between.
 */
export interface Journal {
  /** @returns whether it was stored on the device */
  write(entry: OutboxEntry): boolean;
  remove(id: string): void;
  has(id: string): boolean;
  /** All stored entries, of all tabs. Deletes malformed ones. */
  entries(): OutboxEntry[];
}

/** @param owner from `ownerKey` */
export function createJournal(owner: string): Journal {
  const prefix = `${owner}:outbox:`;
  const storage = safeStorage("local");
  const written = new Set<string>();
  return {
    write(entry) {
      const isKept = storage.setItem(prefix + entry.id, JSON.stringify(entry));
      if (isKept) written.add(entry.id);
      else storage.removeItem(prefix + entry.id);
      return isKept;
    },
    remove(id) {
      written.delete(id);
      storage.removeItem(prefix + id);
    },
    has: (id) => written.has(id),
    entries: () =>
      storage
        .keys()
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => {
          const entry = parse(storage.getItem(key));
          if (entry?.owner === owner) return entry;
          storage.removeItem(key);
          return [];
        }),
  };
}

function parse(text: string | null): OutboxEntry | null {
  try {
    return readEntry(JSON.parse(text ?? "null"));
  } catch {
    return null;
  }
}
