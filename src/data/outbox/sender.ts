import { ConnectError } from "~/connect/errors.ts";
import { meaningOf } from "~/connect/meaning.ts";
import type { Created, Verdict } from "./arrival.ts";
import { type Before, isActive, type OutboxEntry, type Reason } from "./entry.ts";
import { ANSWERED, type Outcome, outcomeOf, SHOWS_LATE } from "./outcome.ts";
import type { EntryPatch } from "./shelf.ts";
import type { News } from "./signal.ts";

/** What sending needs. Everything is read again each time, because other tabs change entries too. */
export interface Sending {
  /** The entries to send, in order. */
  entries(): readonly OutboxEntry[];
  change(id: string, patch: EntryPatch): Promise<OutboxEntry | null>;
  send(entry: OutboxEntry): Promise<Created>;
  /** Searches the org for an entry whose answer was lost. Throws if that fails. */
  look(entry: OutboxEntry): Promise<Verdict>;
  /** What is known about the org's things now. */
  before(): Before;
  /** The org has created it. */
  onDone(entry: OutboxEntry, thing: Created): Promise<void>;
  /** A person must decide. */
  onStuck(entry: OutboxEntry): void;
  /** Resolves with the next news. */
  news(): Promise<News>;
  /** Resolves after this many milliseconds. */
  wait(ms: number): Promise<void>;
  isOnline(): boolean;
  /** Until when a rate limit forbids background calls, in epoch milliseconds; 0 when there is none. */
  pausedUntil(): number;
  isOver(): boolean;
}

/** How often an entry is sent if answers keep getting lost and it has not arrived. */
export const MOST_ATTEMPTS = 4;

/** How often a search may fail before a person is asked. Lost connections do not count. */
const MOST_LOOKS = 6;

/** Delay before the second try and maximum delay, in milliseconds. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 5 * 60_000;

/** Delay before the first try while the browser reports being offline. */
const WHILE_OFFLINE = 30_000;

/** Holding an entry for longer than this, in milliseconds, means that the device's clock was changed. */
const LONGEST_HOLD = 60_000;

/**
 * Sends entries until none is left that needs no decision: one at a time for each target, targets in parallel. Only one
 * page at a time may run it.
 */
export async function sendAll(sending: Sending): Promise<void> {
  const running = new Map<string, Promise<void>>();
  const due = new Map<string, number>();
  const looks = new Map<string, number>();
  const failures = new Map<string, number>();
  /** Ids of entries that were refused by a rate limit: they wait for the end of the pause. */
  const resting = new Set<string>();

  /** Delays an entry, longer with each failure in a row. */
  function delay(id: string, first = FIRST_WAIT, longest = LONGEST_WAIT): void {
    const count = failures.get(id) ?? 0;
    failures.set(id, count + 1);
    due.set(id, Date.now() + backoff(count, first, longest));
  }

  async function work(entry: OutboxEntry): Promise<void> {
    try {
      if (entry.state === "waiting") await send(entry);
      else await look(entry);
    } catch {
      delay(entry.id);
    } finally {
      running.delete(entry.target);
    }
  }

  async function send({ id }: OutboxEntry): Promise<void> {
    const wasOnline = sending.isOnline();
    // `navigator.onLine` can be wrong: try anyway, only later.
    if (!wasOnline && !failures.has(id)) return delay(id, WHILE_OFFLINE);
    const before = sending.before();
    const entry = await sending.change(id, (stored) => (stored.state === "waiting" ? asSending(stored, before) : stored));
    if (entry?.state !== "sending" || sending.isOver()) return;
    try {
      const thing = await sending.send(entry);
      if (sending.isOver()) return;
      if (typeof thing?.id !== "string") return await applyOutcome(entry, ANSWERED);
      await sending.onDone(entry, thing);
    } catch (error) {
      if (!sending.isOver()) await applyOutcome(entry, outcomeOf(error, wasOnline));
    }
  }

  async function applyOutcome(entry: OutboxEntry, outcome: Outcome): Promise<void> {
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
    delay(entry.id);
  }

  async function look(entry: OutboxEntry): Promise<void> {
    const { id } = entry;
    let verdict: Verdict;
    try {
      verdict = await sending.look(entry);
    } catch (error) {
      if (!sending.isOver()) await applyLookError(entry, error);
      return;
    }
    if (sending.isOver()) return;
    failures.delete(id);
    if (verdict.is === "there") return sending.onDone(entry, verdict.thing);
    if (verdict.is === "unknown") return stop(entry, "unclear", entry.reason);
    const left = entry.showsBy - Date.now();
    // Further away than any delay: the device's clock was changed.
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
    if (entry.attempts > 1) due.set(id, Date.now() + backoff(entry.attempts - 1, FIRST_WAIT, LONGEST_WAIT));
  }

  async function applyLookError(entry: OutboxEntry, error: unknown): Promise<void> {
    const { id } = entry;
    const known = error instanceof ConnectError ? error : new ConnectError("malformed", "");
    const { kind, words: message } = known;
    if (kind === "offline" || kind === "expired" || kind === "renewal") return delay(id);
    if (isLimit(kind)) {
      resting.add(id);
      return delay(id);
    }
    const count = looks.get(id) ?? 0;
    looks.set(id, count + 1);
    if (!meaningOf(known).isFinal && count < MOST_LOOKS) return delay(id);
    // If the target is gone, so is everything created on it.
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
      const at = Math.max(due.get(head.id) ?? 0, holdEnd(head, now), resting.has(head.id) ? sending.pausedUntil() : 0);
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
function asSending(entry: OutboxEntry, { orgTime, ids }: Before): OutboxEntry {
  const { before, attempts } = entry;
  const known = { orgTime: Math.max(before.orgTime, orgTime), ids: [...new Set([...before.ids, ...ids])] };
  const now = Date.now();
  return {
    ...entry,
    state: "sending",
    reason: null,
    heldUntil: 0,
    sentAt: now,
    showsBy: now + SHOWS_LATE,
    attempts: attempts + 1,
    before: attempts === 0 ? known : before,
  };
}

function holdEnd({ heldUntil }: OutboxEntry, now: number): number {
  return heldUntil - now > LONGEST_HOLD ? 0 : heldUntil;
}

/** The next entry of each target. */
function headsOf(entries: readonly OutboxEntry[]): OutboxEntry[] {
  const heads = new Map<string, OutboxEntry>();
  for (const entry of entries) if (isActive(entry) && !heads.has(entry.target)) heads.set(entry.target, entry);
  return [...heads.values()];
}

function backoff(count: number, first: number, longest: number): number {
  return Math.min(longest, first * 3 ** count) * (0.75 + Math.random() / 2);
}
