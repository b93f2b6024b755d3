import { ConnectError } from "~/connect/errors.ts";
import { meaningOf } from "~/connect/meaning.ts";
import type { Reason } from "./entry.ts";

/**
 * What a failed call means for an entry:
 *
 * - `lost`: the org may have done it; `showsIn` milliseconds later it would show that it has
 * - `later`: it was not done, and may work later
 * - `never`: it was not done, and the org will say the same again
 */
export type Outcome = { is: "lost"; reason: Reason; showsIn: number } | { is: "later" | "never"; reason: Reason };

/** Milliseconds after a connection broke until lists of the org show what it has done. */
export const SHOWS_IN = 10_000;

/** The same where the org may still be working on it: a gateway gave up waiting, or the page that had asked is gone. */
export const SHOWS_LATE = 30_000;

/** What it means that the org says it is done without the thing. It is never sent again: it would be there twice. */
export const ANSWERED: Outcome = { is: "lost", reason: { kind: "answered", message: "" }, showsIn: 5_000 };

/**
 * What the failure of sending an entry means.
 *
 * @param wasOnline whether the device was online when it was sent: if not, nothing has left it
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
  // What is asked for in vain for want of a right, or behind a proxy that refuses, is a person's to decide about.
  return { is: isFinal || kind === "denied" || kind === "proxy" ? "never" : "later", reason };
}
