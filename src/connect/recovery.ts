import type { TokenSource } from "./connection.ts";
import { errorOf } from "./error-of.ts";
import { ConnectError } from "./errors.ts";
import type { Pause } from "./pause.ts";
import { beginPause } from "./pausing.ts";

export { endPause } from "./pausing.ts";

/** Milliseconds in which a token that was rejected right after its renewal is not renewed again. */
const REFUSED_FOR = 10 * 60_000;

/** Milliseconds after a renewal in which another missing response causes no further renewal. */
const SILENT_FOR = 10 * 60_000;

/** The parts of a connection that recovery needs. */
export interface Line {
  baseUrl: () => string;
  tokens: TokenSource;
  apiVersion: string;
  send: (method: "GET", url: string, token: string, details: object) => Promise<Response>;
  /**
   * The last renewal after a missing response: of which token, until when another missing response causes none, in
   * epoch milliseconds, and the new token.
   */
  silent: { token: string; until: number; renewed: Promise<string> };
  /** A fresh token that the org rejected, and until when to remember it, in epoch milliseconds. */
  refused: { token: string; until: number };
}

/**
 * Recovers a call that was rejected for its token, or got no response. Renews the token and retries once if the token
 * is the reason; otherwise returns the response unchanged.
 *
 * @param ask repeats the call
 * @throws ConnectError
 */
export async function recover(
  method: string,
  token: string,
  first: Response | ConnectError,
  ask: (token: string) => Promise<Response | ConnectError>,
  line: Line,
): Promise<Response> {
  const { tokens, refused } = line;
  const response = first instanceof ConnectError ? await retryWithSameToken(method, token, first, ask, line) : first;
  if (response && !(await isForNewToken(response))) return response;
  if (response && token === refused.token && Date.now() < refused.until) throw await denied(response);
  const renewed = await (response ? tokens.renew(token) : line.silent.renewed).catch((error: unknown) =>
    Promise.reject(refusedBefore(error, response)),
  );
  const second = await ask(renewed);
  if (second instanceof ConnectError) throw second;
  if (!(await isForNewToken(second))) return second;
  Object.assign(refused, { token: renewed, until: Date.now() + REFUSED_FOR });
  throw await denied(second);
}

/**
 * After a missing response: retries with the same token, and returns the response, or null if the token seems to have
 * expired. Orgs may leave CORS headers off a 401, and one that has moved redirects; browsers report both as a network
 * error. A POST is not retried, because it may have been carried out; the other methods are idempotent.
 *
 * @throws ConnectError `noResponse`, if the token is not the reason
 */
async function retryWithSameToken(
  method: string,
  token: string,
  noResponse: ConnectError,
  ask: (token: string) => Promise<Response | ConnectError>,
  line: Line,
): Promise<Response | null> {
  if (!(await isReachable(line.baseUrl()))) throw noResponse;
  if (method !== "POST") {
    const again = await ask(token);
    if (!(again instanceof ConnectError)) return again;
  }
  if (!(await renewSilently(line, token))) throw noResponse;
  if (method !== "POST") return null;
  await line.silent.renewed.catch(() => undefined);
  throw noResponse;
}

/**
 * Begins to renew a token that is not good any more, unless one was renewed lately: once for all calls of the same time.
 *
 * @returns whether this one is being renewed, or was
 */
async function renewSilently(line: Line, token: string): Promise<boolean> {
  const isRecent = () => Date.now() < line.silent.until;
  const isOld = () => isRecent() && line.silent.token === token;
  if (isOld()) return true;
  if (isRecent() || (await isTokenGood(line, token))) return false;
  if (!isOld()) line.silent = { token, until: Date.now() + SILENT_FOR, renewed: line.tokens.renew(token) };
  return true;
}

/** Whether the org responds to a call with this token with anything but 401. */
function isTokenGood({ send, baseUrl, apiVersion }: Line, token: string): Promise<boolean> {
  return send("GET", `${baseUrl()}/services/data/v${apiVersion}/`, token, {}).then(
    ({ status, body }) => {
      // What nobody reads would hold the connection.
      void body?.cancel();
      return status !== 401;
    },
    () => false,
  );
}

/**
 * Whether anything responds at the org's address without a token: the list of versions, a redirect, or an opaque
 * response.
 */
async function isReachable(baseUrl: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  const look = (init: RequestInit) => fetch(`${baseUrl}/services/data/`, { credentials: "omit", cache: "no-store", ...init });
  return look({ redirect: "manual" }).then(
    ({ ok, type }) => ok || type === "opaqueredirect",
    () =>
      look({ mode: "no-cors" }).then(
        () => true,
        () => false,
      ),
  );
}

/** The error for a response that is not 2xx. A limit starts a pause. */
export async function failureOf(response: Response, pause: Pause): Promise<ConnectError> {
  const error = errorOf(response, await response.text().catch(() => ""));
  if (error.kind === "limit" || error.kind === "request-limit") beginPause(pause, error.retryAfter);
  return error;
}

/** Whether a new token is needed: this one has expired, or the org has moved since it was issued. */
async function isForNewToken(response: Response): Promise<boolean> {
  if (response.status !== 400) return response.status === 401;
  return (await response.clone().text()).includes("URL_NOT_RESET");
}

/**
 * The org had rejected the call, so it was not carried out, even if the renewal failed. @param response the rejection, or
 * null
 */
function refusedBefore(error: unknown, response: Response | null): unknown {
  if (!response || !(error instanceof ConnectError) || error.kind !== "offline") return error;
  return new ConnectError("offline", error.message, response.status);
}

/** A 401 for a fresh token is not about expiry. */
async function denied(response: Response): Promise<ConnectError> {
  const { status, message, code, words } = errorOf(response, await response.text().catch(() => ""));
  return new ConnectError("denied", message, status, { code, words });
}
