import { ConnectError } from "~/connect/errors.ts";
import { composeMessages } from "~/lib/messages/compose.ts";
import { errorText } from "~/ui/error-text.ts";

/** Answers of gateways that gave up waiting: what they waited for may have been done. */
const UNCLEAR = new Set([502, 504]);

/**
 * Why a post was not posted, in words for people; where nobody can know whether it was, that is what they say.
 *
 * @param wasOnline whether the device was online when it was sent
 */
export function postingFailure(error: unknown, wasOnline: boolean): string {
  const { failures } = composeMessages;
  if (!(error instanceof ConnectError)) return failures.unclear;
  switch (error.kind) {
    case "offline":
      return wasOnline ? failures.lost : failures.offline;
    case "malformed":
      return failures.unclear;
    case "server":
      return UNCLEAR.has(error.status) ? failures.unclear : failures.server;
    case "forbidden":
      return failures.forbidden(error.message);
    case "invalid":
    case "not-found":
      return failures.refused(error.message);
    default:
      return errorText(error);
  }
}
