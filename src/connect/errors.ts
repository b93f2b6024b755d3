/**
 * What went wrong with a call, in the terms that decide what to tell people and whether to try again.
 *
 * - `offline`: no answer came; the device is offline, or the org cannot be reached
 * - `expired`: the session is over and nobody signed in again
 * - `limit`: 503, the hourly Chatter limit of this person is used up, or maintenance
 * - `request-limit`: 403 REQUEST_LIMIT_EXCEEDED or 429, the daily allocation of the org is used up
 * - `forbidden`: 403 for any other reason
 * - `not-found`: 404, gone, hidden, or a capability that the element does not have
 * - `retired`: 410, this API version is retired
 * - `invalid`: another 4xx; the org's message says why
 * - `server`: another 5xx
 * - `malformed`: an answer that is not what it should be
 * - `refused`: the client itself refused, because the URL leads to another site than the org
 */
export type ConnectErrorKind =
  | "offline"
  | "expired"
  | "limit"
  | "request-limit"
  | "forbidden"
  | "not-found"
  | "retired"
  | "invalid"
  | "server"
  | "malformed"
  | "refused";

/** A call to the Connect REST API that did not work. */
export class ConnectError extends Error {
  override readonly name = "ConnectError";
  readonly kind: ConnectErrorKind;
  /** HTTP status, or 0 where no answer came. */
  readonly status: number;
  /** The org's `errorCode`, such as INSUFFICIENT_ACCESS, where it sent one. */
  readonly code: string | null;

  /** @param message the org's own words where it sent some; may be shown to people */
  constructor(kind: ConnectErrorKind, message: string, status = 0, code: string | null = null) {
    super(message);
    this.kind = kind;
    this.status = status;
    this.code = code;
  }
}

/**
 * The error of an answer that is not 2xx.
 *
 * @param body the parsed body: the API sends `[{errorCode, message}]`, proxies send anything
 */
export function errorOf(status: number, body: unknown): ConnectError {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const { errorCode, message } = (typeof first === "object" && first !== null ? first : {}) as Record<string, unknown>;
  const code = typeof errorCode === "string" ? errorCode : null;
  return new ConnectError(kindOf(status, code), typeof message === "string" ? message : `HTTP ${status}`, status, code);
}

function kindOf(status: number, code: string | null): ConnectErrorKind {
  if (status === 401) return "expired";
  if (code === "REQUEST_LIMIT_EXCEEDED" || status === 429) return "request-limit";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  if (status === 410) return "retired";
  if (status === 503) return "limit";
  return status >= 500 ? "server" : "invalid";
}
