import { ConnectError } from "~/connect/errors.ts";
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

/** Gateways that gave up, and answers of somebody else in their place. */
const UNCLEAR_STATUS = [502, 504];

/**
 * What the failure of sending an entry means.
 *
 * @param wasOnline whether the device was online when it was sent: if not, nothing has left it
 */
export function outcomeOf(error: unknown, wasOnline = true): Outcome {
  if (!(error instanceof ConnectError)) return { is: "lost", reason: { kind: "malformed", message: "" }, showsIn: SHOWS_IN };
  const reason: Reason = { kind: error.kind, message: error.message };
  switch (error.kind) {
    case "offline":
      // Refused for its token, and there was no other to be had.
      if (error.status === 401 || !wasOnline) return { is: "later", reason };
      return { is: "lost", reason, showsIn: SHOWS_IN };
    case "malformed":
      return { is: "lost", reason, showsIn: SHOWS_LATE };
    case "server":
      return { is: "lost", reason, showsIn: UNCLEAR_STATUS.includes(error.status) ? SHOWS_LATE : SHOWS_IN };
    case "expired":
    case "limit":
    case "request-limit":
      return { is: "later", reason };
    default:
      return { is: "never", reason };
  }
}
