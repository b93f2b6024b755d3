import { ownerKey } from "~/data/owner.ts";
import { perStore, type Store } from "~/data/store.ts";
import { safeStorage } from "~/lib/safe-storage.ts";

/** Where somebody left a feed. Epoch milliseconds. */
export interface Visit {
  /** When its newest post of then was created, by the org's clock. */
  newest: number;
  /** When it was left, by the clock of this device. */
  at: number;
}

/** How many feeds are remembered. */
const MOST = 60;

const visitsKey = ({ owner }: Store) => `${ownerKey(owner)}:visits`;
const linesKey = ({ owner }: Store) => `${ownerKey(owner)}:lines`;

/** The visit that each feed's line is drawn by, by path. It stays as it is when people come back to a feed, or reload. */
const linesOf = perStore((store) => {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return navigation?.type === "reload" ? readVisits("session", linesKey(store)) : new Map<string, Visit>();
});

/**
 * The last visit to a feed before this one.
 *
 * @param isReturn whether people came back to it, so that it is still the same visit
 */
export function lastVisit(store: Store, path: string, isReturn: boolean): Visit | null {
  const lines = linesOf(store);
  if (isReturn && lines.has(path)) return lines.get(path) ?? null;
  const visit = readVisits("local", visitsKey(store)).get(path);
  return visit ? startFrom(store, path, visit) : null;
}

/** Draws the line by another visit from now on, such as before new posts come on top. */
export function startFrom(store: Store, path: string, visit: Visit): Visit {
  const lines = linesOf(store);
  lines.set(path, visit);
  writeVisits("session", linesKey(store), lines);
  return visit;
}

/** Remembers where a feed was left. */
export function keepVisit(store: Store, path: string, visit: Visit): void {
  const visits = readVisits("local", visitsKey(store));
  // Going back in time, such as in a feed whose newest post was deleted, would make old posts new.
  const newest = Math.max(visit.newest, visits.get(path)?.newest ?? 0);
  visits.delete(path);
  visits.set(path, { ...visit, newest });
  writeVisits("local", visitsKey(store), visits);
}

function readVisits(kind: "local" | "session", key: string): Map<string, Visit> {
  try {
    const stored: unknown = JSON.parse(safeStorage(kind).getItem(key) ?? "[]");
    return new Map((Array.isArray(stored) ? stored : []).filter(isStored));
  } catch {
    return new Map();
  }
}

function writeVisits(kind: "local" | "session", key: string, visits: ReadonlyMap<string, Visit>): void {
  safeStorage(kind).setItem(key, JSON.stringify([...visits].slice(-MOST)));
}

function isStored(entry: unknown): entry is [string, Visit] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string" || typeof entry[1] !== "object" || entry[1] === null) return false;
  const { newest, at } = entry[1] as Record<string, unknown>;
  return typeof newest === "number" && typeof at === "number";
}
