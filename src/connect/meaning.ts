import { ConnectError, type ConnectErrorKind, isWorthATry } from "./errors.ts";

/** The consequences of a failed call. */
export interface Meaning {
  /** A retry would fail the same way. */
  isFinal: boolean;
  /** Milliseconds until an automatic retry; null if only a person should retry. */
  retryAfter: number | null;
  /** Who can fix it. */
  concerns: "person" | "admin" | "nobody";
  /** Whether the change may have been carried out anyway. */
  mayBeDone: boolean;
}

/** Milliseconds until a retry if the org named none. */
const SOON = 1_000;

type Of = (error: ConnectError) => boolean;
const yes = () => true;
const no = () => false;

/** A gateway that timed out, or a 2xx that was replaced on the way: the org may have carried it out. */
const isAnswered: Of = ({ status }) => status < 300 || status >= 500;

const MEANINGS: Readonly<Record<ConnectErrorKind, readonly [isFinal: boolean, concerns: Meaning["concerns"], mayBeDone: Of]>> = {
  // With a status, the org had rejected the call before the connection was lost.
  offline: [false, "nobody", ({ status }) => status === 0],
  expired: [false, "person", no],
  denied: [false, "admin", no],
  renewal: [false, "nobody", no],
  limit: [false, "nobody", no],
  "request-limit": [false, "admin", no],
  disabled: [true, "admin", no],
  forbidden: [true, "person", no],
  "not-found": [true, "nobody", no],
  retired: [true, "admin", no],
  invalid: [true, "person", no],
  server: [false, "nobody", yes],
  proxy: [false, "person", isAnswered],
  malformed: [false, "nobody", yes],
  refused: [true, "nobody", no],
};

/** The consequences of an error. Anything but a {@link ConnectError} counts as malformed. */
export function meaningOf(error: unknown): Meaning {
  const known = error instanceof ConnectError ? error : new ConnectError("malformed", String(error));
  const [isFinal, concerns, mayBeDone] = MEANINGS[known.kind];
  const retryAfter = known.retryAfter ?? (isWorthATry(known) ? SOON : null);
  return { isFinal, retryAfter, concerns, mayBeDone: mayBeDone(known) };
}
