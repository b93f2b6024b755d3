import { safeStorage } from "~/lib/safe-storage.ts";
import { type OutboxEntry, readEntry } from "./entry.ts";

/**
 * Entries that are not in the database: those of the moment until it has them, and those that it refuses. Web storage
 * takes them at once, so that nothing is lost where a page goes in between.
 */
export interface Journal {
  /** @returns whether it outlives the page */
  write(entry: OutboxEntry): boolean;
  remove(id: string): void;
  has(id: string): boolean;
  /** What is there, whoever has written it. What makes no sense is dropped. */
  entries(): OutboxEntry[];
}

/** @param owner as `ownerKey` gives it */
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
