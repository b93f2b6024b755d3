/**
 * Why a call failed, by what to tell people and whether to retry (meaning.ts).
 *
 * - `offline`: no response; the device is offline, or the org cannot be reached
 * - `expired`: the session has ended and nobody signed in again
 * - `denied`: 401 for a token that was just renewed: the org does not accept this sign-in for such calls
 * - `renewal`: the org refused to renew the token for now; it may later, and the call was not carried out
 * - `limit`: 503, this person's hourly Chatter limit is used up, or maintenance
 * - `request-limit`: 403 REQUEST_LIMIT_EXCEEDED or 429, a call limit is reached, mostly the org's for 24 hours
 * - `disabled`: 403, the org or the person has no API or no Chatter
 * - `forbidden`: 403 for any other reason
 * - `not-found`: 404, gone, hidden, or a capability that the element does not have
 * - `retired`: 410, this API version is retired
 * - `invalid`: another 3xx or 4xx; the org's message says why
 * - `server`: another 5xx
 * - `proxy`: something between here and the org responded instead
 * - `malformed`: a response that is not what it should be
 * - `refused`: rejected by the client, because the URL leads to another site than the org
 */
export type ConnectErrorKind =
  | "offline"
  | "expired"
  | "denied"
  | "renewal"
  | "limit"
  | "request-limit"
  | "disabled"
  | "forbidden"
  | "not-found"
  | "retired"
  | "invalid"
  | "server"
  | "proxy"
  | "malformed"
  | "refused";

/** What the org said besides the status. */
export interface Said {
  /** `errorCode` of the API, such as INSUFFICIENT_ACCESS, or `error` of the token endpoint. */
  code?: string | null;
  /** The org's message. */
  words?: string;
  /** Milliseconds until the next try, if the org named them. */
  retryAfter?: number | null;
}

/** A failed call to the org. */
export class ConnectError extends Error {
  override readonly name = "ConnectError";
  readonly kind: ConnectErrorKind;
  /** HTTP status, or 0 without a response. */
  readonly status: number;
  readonly code: string | null;
  /** "" if the org sent no message. */
  readonly words: string;
  readonly retryAfter: number | null;

  /** @param message for developers */
  constructor(kind: ConnectErrorKind, message: string, status = 0, { code = null, words = "", retryAfter = null }: Said = {}) {
    super(message);
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.words = words;
    this.retryAfter = retryAfter;
  }
}

/** Whether an automatic retry in a moment makes sense. */
export function isWorthATry({ kind }: ConnectError): boolean {
  return kind === "offline" || kind === "server";
}
