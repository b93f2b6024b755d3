import { ConnectError } from "~/connect/errors.ts";
import { commentMessages } from "~/lib/messages/comments.ts";
import { reasonOf } from "../reason.ts";

/** Answers of gateways that gave up waiting: what they waited for may have been done. */
const UNCLEAR = new Set([502, 504]);

/**
 * Why a comment is back in the box, in words for people: there, and where somebody has gone elsewhere. Where nobody can
 * know whether it was posted, that is what they say.
 *
 * @param wasOnline whether the device was online when it failed
 */
export function commentFailure(error: unknown, wasOnline: boolean): { here: string; away: string } {
  const isKnown =
    error instanceof ConnectError && error.kind !== "malformed" && !(error.kind === "offline" && wasOnline) && !UNCLEAR.has(error.status);
  if (!isKnown) return { here: commentMessages.unclear, away: commentMessages.unclearAway };
  const reason = reasonOf(error);
  return { here: commentMessages.refused(reason), away: commentMessages.refusedAway(reason) };
}
