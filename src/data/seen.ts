import { perStore, type Store } from "./store.ts";

/** What the answers of the org have told in passing. */
interface Seen {
  /** The latest time among them, in epoch milliseconds of the org's clock: its clock was no earlier then. 0 where there was none. */
  orgTime: number;
  /** When the person's latest elements and comments were created, by id, on the org's clock. */
  own: Map<string, number>;
}

/** How many of a person's own things are remembered. */
const MOST = 100;

/** No date of the org is later than this after now, in milliseconds, whatever it says. */
const DAY = 24 * 60 * 60_000;

const seenIn = perStore((): Seen => ({ orgTime: 0, own: new Map() }));

/** Notes when a feed element or comment of an answer was created, and whether it is the person's own. */
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

/** What is there before something is sent: see `Before` in outbox/entry.ts. */
export function seenSoFar(store: Store): { orgTime: number; ids: readonly string[] } {
  const { orgTime, own } = seenIn(store);
  return { orgTime, ids: [...own.keys()] };
}
