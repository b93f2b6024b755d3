import { ConnectError } from "~/connect/errors.ts";
import { meaningOf } from "~/connect/meaning.ts";
import type { OutboxEntry, Reason } from "./entry.ts";

/**
 * The meaning of a failed call for an entry:
 *
 * - `lost`: the org may have done it; if so, its lists show it after `showsIn` milliseconds
 * - `later`: not done, but may work later
 * - `never`: not done, and a retry would fail the same way
 */
export type Outcome = { is: "lost"; reason: Reason; showsIn: number } | { is: "later" | "never"; reason: Reason };

/** Milliseconds after a broken connection until the org's lists show what it has done. */
export const SHOWS_IN = 10_000;

/** The same if the org may still be working: a gateway timed out, or the page that sent it is gone. */
export const SHOWS_LATE = 30_000;

/** Maximum time that an org works on one call, in milliseconds. */
const LONGEST_CALL = 3 * 60_000;

/** For an answer that confirms without saying what was created. Never sent again, which would duplicate it. */
export const ANSWERED: Outcome = { is: "lost", reason: { kind: "answered", message: "" }, showsIn: 5_000 };

/**
 * The meaning of a failure to send an entry.
 *
 * @param wasOnline whether the device was online when it was sent: if not, nothing was sent
 */
export function outcomeOf(error: unknown, wasOnline = true): Outcome {
  if (!(error instanceof ConnectError)) return { is: "lost", reason: { kind: "malformed", message: "" }, showsIn: SHOWS_IN };
  const { kind, words, code, status } = error;
  const reason: Reason = { kind, message: words, code, status };
  const { isFinal, mayBeDone } = meaningOf(error);
  if (mayBeDone && (kind !== "offline" || wasOnline)) {
    const isQuick = kind === "offline" || status === 500;
    return { is: "lost", reason, showsIn: isQuick ? SHOWS_IN : SHOWS_LATE };
  }
  // A missing permission, or a proxy that refuses, is for a person to decide.
  return { is: isFinal || kind === "denied" || kind === "proxy" ? "never" : "later", reason };
}

/** An entry whose sender is gone: it may have arrived. */
export function lost(entry: OutboxEntry): OutboxEntry {
  const now = Date.now();
  const sentAt = entry.sentAt || entry.createdAt;
  // An entry never marked as sending has hardly been sent: searching once is enough.
  const mayBeUnderWay = entry.sentAt !== 0 && Math.abs(now - sentAt) <= LONGEST_CALL;
  const showsBy = mayBeUnderWay ? now + SHOWS_LATE : now;
  return { ...entry, state: "looking", reason: { kind: "left", message: "" }, sentAt, showsBy };
}
