import { ConnectError } from "~/connect/errors.ts";
import { meaningOf } from "~/connect/meaning.ts";
import type { Created, Verdict } from "./arrival.ts";
import { type Before, isActive, type OutboxEntry, type Reason } from "./entry.ts";
import { ANSWERED, type Outcome, outcomeOf, SHOWS_LATE } from "./outcome.ts";
import type { EntryPatch } from "./shelf.ts";
import type { News } from "./signal.ts";

/** What sending needs. All of it is asked anew each time: other tabs change entries too. */
export interface Sending {
  /** The entries that are to be sent here, in order. */
  entries(): readonly OutboxEntry[];
  change(id: string, patch: EntryPatch): Promise<OutboxEntry | null>;
  send(entry: OutboxEntry): Promise<Created>;
  /** Asks the org whether it has an entry whose answer got lost. Throws where it cannot be asked. */
  look(entry: OutboxEntry): Promise<Verdict>;
  /** What is known of the org now. */
  before(): Before;
  /** The org has it. */
  onDone(entry: OutboxEntry, thing: Created): Promise<void>;
  /** A person has to decide about it. */
  onStuck(entry: OutboxEntry): void;
  /** Resolves with the next news. */
  news(): Promise<News>;
  /** Settles after so many milliseconds. */
  wait(ms: number): Promise<void>;
  isOnline(): boolean;
  /** Until when a rate limit forbids background calls, in epoch milliseconds; 0 when there is none. */
  pausedUntil(): number;
  isOver(): boolean;
}

/** How often something is sent of which no answer comes, though it is not there. */
export const MOST_ATTEMPTS = 4;

/** How often the org is asked for something whose answer got lost before a person is asked. A lost connection is not counted. */
const MOST_LOOKS = 6;

/** Milliseconds before the second try, and the most before any. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 5 * 60_000;

/** Before the first try while the browser says that it is offline. */
const WHILE_OFFLINE = 30_000;

/**
 * Sends entries until none is left that goes by itself: those of one target one after another, of several targets side
 * by side. At most one page does so at a time.
 */
export async function sendAll(sending: Sending): Promise<void> {
  const running = new Map<string, Promise<void>>();
  const due = new Map<string, number>();
  const looks = new Map<string, number>();
  const failures = new Map<string, number>();
  /** Ids of entries that were refused by a rate limit: they wait for the end of the pause. */
  const resting = new Set<string>();

  /** Not before so many milliseconds; more with each failure in a row. */
  function putOff(id: string, first = FIRST_WAIT, longest = LONGEST_WAIT): void {
    const count = failures.get(id) ?? 0;
    failures.set(id, count + 1);
    due.set(id, Date.now() + growing(count, first, longest));
  }

  async function work(entry: OutboxEntry): Promise<void> {
    try {
      if (entry.state === "waiting") await send(entry);
      else await look(entry);
    } catch {
      putOff(entry.id);
    } finally {
      running.delete(entry.target);
    }
  }

  async function send({ id }: OutboxEntry): Promise<void> {
    const wasOnline = sending.isOnline();
    // A browser may be wrong about being offline: it is tried all the same, only later.
    if (!wasOnline && !failures.has(id)) return putOff(id, WHILE_OFFLINE);
    const before = sending.before();
    const entry = await sending.change(id, (stored) => (stored.state === "waiting" ? departing(stored, before) : stored));
    if (entry?.state !== "sending" || sending.isOver()) return;
    try {
      const thing = await sending.send(entry);
      if (sending.isOver()) return;
      if (typeof thing?.id !== "string") return await meet(entry, ANSWERED);
      await sending.onDone(entry, thing);
    } catch (error) {
      if (!sending.isOver()) await meet(entry, outcomeOf(error, wasOnline));
    }
  }

  async function meet(entry: OutboxEntry, outcome: Outcome): Promise<void> {
    const { reason } = outcome;
    if (outcome.is === "never") return stop(entry, "refused", reason);
    if (outcome.is === "lost") {
      looks.delete(entry.id);
      failures.delete(entry.id);
      const showsBy = Date.now() + outcome.showsIn;
      await sending.change(entry.id, (stored) => ({ ...stored, state: "looking", reason, showsBy }));
      return;
    }
    await sending.change(entry.id, (stored) => ({ ...stored, state: "waiting", reason, attempts: Math.max(0, stored.attempts - 1) }));
    if (isLimit(reason.kind)) resting.add(entry.id);
    putOff(entry.id);
  }

  async function look(entry: OutboxEntry): Promise<void> {
    const { id } = entry;
    let verdict: Verdict;
    try {
      verdict = await sending.look(entry);
    } catch (error) {
      if (!sending.isOver()) await meetLook(entry, error);
      return;
    }
    if (sending.isOver()) return;
    failures.delete(id);
    if (verdict.is === "there") return sending.onDone(entry, verdict.thing);
    if (verdict.is === "unknown") return stop(entry, "unclear", entry.reason);
    const left = entry.showsBy - Date.now();
    // Further away than anything is put off: the device's clock was changed meanwhile.
    if (left > 0 && left <= SHOWS_LATE) {
      const count = looks.get(id) ?? 0;
      looks.set(id, count + 1);
      due.set(id, Date.now() + Math.min(left, FIRST_WAIT * 2 ** count));
      return;
    }
    if (entry.reason?.kind === "answered") return stop(entry, "unclear", entry.reason);
    if (entry.attempts >= MOST_ATTEMPTS) {
      const isOffline = entry.reason === null || entry.reason.kind === "offline" || entry.reason.kind === "malformed";
      return stop(entry, "refused", isOffline ? { kind: "lost", message: "" } : entry.reason);
    }
    await sending.change(id, (stored) => (stored.state === "looking" ? { ...stored, state: "waiting" } : stored));
    if (entry.attempts > 1) due.set(id, Date.now() + growing(entry.attempts - 1, FIRST_WAIT, LONGEST_WAIT));
  }

  async function meetLook(entry: OutboxEntry, error: unknown): Promise<void> {
    const { id } = entry;
    const known = error instanceof ConnectError ? error : new ConnectError("malformed", "");
    const { kind, words: message } = known;
    if (kind === "offline" || kind === "expired" || kind === "renewal") return putOff(id);
    if (isLimit(kind)) {
      resting.add(id);
      return putOff(id);
    }
    const count = looks.get(id) ?? 0;
    looks.set(id, count + 1);
    if (!meaningOf(known).isFinal && count < MOST_LOOKS) return putOff(id);
    // Where the target is gone, so is everything that was created on it.
    await stop(entry, kind === "not-found" ? "refused" : "unclear", kind === "not-found" ? { kind, message } : entry.reason);
  }

  async function stop({ id }: OutboxEntry, state: "unclear" | "refused", reason: Reason | null): Promise<void> {
    looks.delete(id);
    failures.delete(id);
    const entry = await sending.change(id, (stored) => (isActive(stored) ? { ...stored, state, reason } : stored));
    if (entry?.state === state) sending.onStuck(entry);
  }

  while (!sending.isOver()) {
    const now = Date.now();
    const heads = headsOf(sending.entries());
    if (heads.length === 0 && running.size === 0) return;
    let next = Infinity;
    for (const head of heads) {
      if (running.has(head.target)) continue;
      const at = Math.max(due.get(head.id) ?? 0, resting.has(head.id) ? sending.pausedUntil() : 0);
      if (at > now) next = Math.min(next, at);
      else running.set(head.target, work(head));
    }
    const what = await Promise.race([sending.news(), ...running.values(), ...(next === Infinity ? [] : [sending.wait(next - now)])]);
    if (what !== "online" && what !== "try now") continue;
    due.clear();
    failures.clear();
    if (what === "try now") resting.clear();
  }
}

function isLimit(kind: Reason["kind"]): boolean {
  return kind === "limit" || kind === "request-limit";
}

/** The entry as it is when the org is asked. What is there since it was sent for the first time may be itself. */
function departing(entry: OutboxEntry, { orgTime, ids }: Before): OutboxEntry {
  const { before, attempts } = entry;
  const known = { orgTime: Math.max(before.orgTime, orgTime), ids: [...new Set([...before.ids, ...ids])] };
  const now = Date.now();
  return {
    ...entry,
    state: "sending",
    reason: null,
    sentAt: now,
    showsBy: now + SHOWS_LATE,
    attempts: attempts + 1,
    before: attempts === 0 ? known : before,
  };
}

/** The first of each target that goes by itself. */
function headsOf(entries: readonly OutboxEntry[]): OutboxEntry[] {
  const heads = new Map<string, OutboxEntry>();
  for (const entry of entries) if (isActive(entry) && !heads.has(entry.target)) heads.set(entry.target, entry);
  return [...heads.values()];
}

function growing(count: number, first: number, longest: number): number {
  return Math.min(longest, first * 3 ** count) * (0.75 + Math.random() / 2);
}
