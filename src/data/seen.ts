import { perStore, type Store } from "./store.ts";

/** What was learned from the org's answers in passing. */
interface Seen {
  /** The latest time in them, in epoch milliseconds of the org's clock, which was no earlier then. 0 if none. */
  orgTime: number;
  /** Creation times of the person's latest elements and comments by id, by the org's clock. */
  own: Map<string, number>;
}

/** How many of the person's own things are remembered. */
const MOST = 100;

/** Dates further in the future than this, in milliseconds, are ignored. */
const DAY = 24 * 60 * 60_000;

const seenIn = perStore((): Seen => ({ orgTime: 0, own: new Map() }));

/** Records when a feed element or comment was created, and whether the person wrote it. */
export function noteSeen(store: Store, thing: unknown): void {
  const { id, createdDate, user, actor } = thing as Record<string, unknown>;
  const createdAt = typeof createdDate === "string" ? Date.parse(createdDate) : NaN;
  if (Number.isNaN(createdAt) || createdAt > Date.now() + DAY) return;
  const seen = seenIn(store);
  seen.orgTime = Math.max(seen.orgTime, createdAt);
  const { userId } = store.owner;
  const author = (user ?? actor) as { id?: unknown } | null | undefined;
  if (typeof id !== "string" || userId === "" || typeof author?.id !== "string" || !author.id.startsWith(userId.slice(0, 15))) return;
  seen.own.set(id, createdAt);
  if (seen.own.size <= MOST) return;
  const [oldest] = [...seen.own].toSorted(([, a], [, b]) => a - b);
  if (oldest) seen.own.delete(oldest[0]);
}

/** What exists before something is sent: see `Before` in outbox/entry.ts. */
export function seenSoFar(store: Store): { orgTime: number; ids: readonly string[] } {
  const { orgTime, own } = seenIn(store);
  return { orgTime, ids: [...own.keys()] };
}
