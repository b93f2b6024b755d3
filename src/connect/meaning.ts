import { ConnectError, type ConnectErrorKind, isWorthATry } from "./errors.ts";

/** What a failed call means, whoever meets it. */
export interface Meaning {
  /** The org will say the same again. */
  isFinal: boolean;
  /** Whether another try by itself is worth a call, and after how many milliseconds; null where a person decides. */
  retryAfter: number | null;
  /** Who can do something about it. */
  concerns: "person" | "admin" | "nobody";
  /** Whether what was to be changed may have been changed all the same. */
  mayBeDone: boolean;
}

/** Milliseconds before another try where the org has named none. */
const SOON = 1_000;

type Of = (error: ConnectError) => boolean;
const yes = () => true;
const no = () => false;

/** Gateways that gave up, and answers in the place of the org's to what it may have done. */
const isAnswered: Of = ({ status }) => status < 300 || status >= 500;

const MEANINGS: Readonly<Record<ConnectErrorKind, readonly [isFinal: boolean, concerns: Meaning["concerns"], mayBeDone: Of]>> = {
  // With a status, the org has refused the call before the connection was lost.
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

/** What an error of a call means. What is no {@link ConnectError} is nobody's and may have been done. */
export function meaningOf(error: unknown): Meaning {
  const known = error instanceof ConnectError ? error : new ConnectError("malformed", String(error));
  const [isFinal, concerns, mayBeDone] = MEANINGS[known.kind];
  const retryAfter = known.retryAfter ?? (isWorthATry(known) ? SOON : null);
  return { isFinal, retryAfter, concerns, mayBeDone: mayBeDone(known) };
}
