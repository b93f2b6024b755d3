import type { TokenSource } from "./connection.ts";
import { errorOf } from "./error-of.ts";
import { ConnectError } from "./errors.ts";
import type { Pause } from "./pause.ts";
import { beginPause } from "./pausing.ts";

export { endPause } from "./pausing.ts";

/** Milliseconds in which a token that the org has refused right after it was renewed is not renewed again. */
const REFUSED_FOR = 10 * 60_000;

/** Milliseconds after a renewal for an answer that never came, in which there is no further one for that. */
const SILENT_FOR = 10 * 60_000;

/** A connection, as far as it is needed to go on after a refusal or without an answer. */
export interface Line {
  baseUrl: () => string;
  tokens: TokenSource;
  apiVersion: string;
  send: (method: "GET", url: string, token: string, details: object) => Promise<Response>;
  /** Epoch milliseconds until which nothing is renewed for an answer that never came. */
  silentUntil: number;
  /** A fresh token that the org has refused, and how long that is remembered, in epoch milliseconds. */
  refused: { token: string; until: number };
}

/**
 * Goes on after a call that was refused for its token, or got no answer: with a new token where the old one is the
 * reason, once. What is neither comes back as it is.
 *
 * @param ask makes the call again
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
  const heard = first instanceof ConnectError ? await listenAgain(method, token, first, ask, line) : first;
  if (heard && !(await isForNewToken(heard))) return heard;
  if (heard && token === refused.token && Date.now() < refused.until) throw await denied(heard);
  const renewed = await tokens.renew(token).catch((error: unknown) => Promise.reject(refusedBefore(error, heard)));
  const second = await ask(renewed);
  if (second instanceof ConnectError) throw second;
  if (!(await isForNewToken(second))) return second;
  Object.assign(refused, { token: renewed, until: Date.now() + REFUSED_FOR });
  throw await denied(second);
}

/**
 * After an answer that never came: what the org says when it is asked again with the same token, or null where that
 * token seems to have expired. An org may leave CORS headers off its 401 answers, and one that has moved redirects; the
 * browser reports no more than a network error for either. A POST is not sent again, because it may have been carried
 * out; the others say the same however often they are said.
 *
 * @throws ConnectError `silence`, where the token is not the reason
 */
async function listenAgain(
  method: string,
  token: string,
  silence: ConnectError,
  ask: (token: string) => Promise<Response | ConnectError>,
  line: Line,
): Promise<Response | null> {
  if (!(await isReachable(line.baseUrl()))) throw silence;
  if (method !== "POST") {
    const again = await ask(token);
    if (!(again instanceof ConnectError)) return again;
  }
  if (Date.now() < line.silentUntil || (await isTokenGood(line, token))) throw silence;
  line.silentUntil = Date.now() + SILENT_FOR;
  if (method !== "POST") return null;
  await line.tokens.renew(token).catch(() => undefined);
  throw silence;
}

/** Whether the org answers a call with this token by anything else than 401 or silence. */
function isTokenGood({ send, baseUrl, apiVersion }: Line, token: string): Promise<boolean> {
  return send("GET", `${baseUrl()}/services/data/v${apiVersion}/`, token, {}).then(
    ({ status }) => status !== 401,
    () => false,
  );
}

/** Whether anything answers where the org is, without a token: with the list of versions, a way elsewhere, or unreadably. */
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

/** The error of an answer that is not 2xx. That of a limit begins a pause. */
export async function failureOf(response: Response, pause: Pause): Promise<ConnectError> {
  const error = errorOf(response, await response.text().catch(() => ""));
  if (error.kind === "limit" || error.kind === "request-limit") beginPause(pause, error.retryAfter);
  return error;
}

/** Whether the org wants another token: this one has expired, or the org has moved since it was issued. */
async function isForNewToken(response: Response): Promise<boolean> {
  if (response.status !== 400) return response.status === 401;
  return (await response.clone().text()).includes("URL_NOT_RESET");
}

/** The org has refused the call, so it was not carried out, whatever becomes of the renewal. @param heard how, or null */
function refusedBefore(error: unknown, heard: Response | null): unknown {
  if (!heard || !(error instanceof ConnectError) || error.kind !== "offline") return error;
  return new ConnectError("offline", error.message, heard.status);
}

/** A token that is fresh has not expired. */
async function denied(response: Response): Promise<ConnectError> {
  const { status, message, code, words } = errorOf(response, await response.text().catch(() => ""));
  return new ConnectError("denied", message, status, { code, words });
}
