import { isLeaving } from "~/lib/leaving.ts";
import { isPage, parseJson } from "./answer-text.ts";
import { ConnectError } from "./errors.ts";
import type { Pause } from "./pause.ts";
import { readAnswer } from "./read-answer.ts";
import { createResolver } from "./resolve.ts";
import type { Line } from "./recovery.ts";

/** The source of access tokens, implemented by the session. */
export interface TokenSource {
  /** The current access token; after the session has ended, that of the next sign-in. */
  token(): string | Promise<string>;
  /**
   * A newer token than the one that failed. At most one renewal runs at a time; if the session cannot be renewed, waits
   * until the person has signed in again.
   *
   * @throws ConnectError if the org refuses for now, or cannot be reached
   */
  renew(failedToken: string): Promise<string>;
}

/** What a connection needs to know. */
export interface ConnectionOptions {
  /**
   * Base URL of all calls: `instance_url`, or a site's URL with its path; without a trailing slash. Read for each call,
   * because an org may move.
   */
  baseUrl: () => string;
  /** The API version to call, such as "66.0". */
  apiVersion: string;
  /** Other origins of the org, which may receive its token. */
  orgOrigins?: readonly string[];
  /** Prefix for an Experience Cloud site, such as "/connect/communities/0DB…", else "". */
  sitePrefix?: string;
  /** The language for names and dates, if not the browser's. */
  language?: string;
  tokens: TokenSource;
}

type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** Body, signal and transport of a call. */
export interface CallOptions {
  /** FormData is sent as it is, anything else as JSON. */
  body?: unknown;
  signal?: AbortSignal;
  /** Replaces `fetch`, with the same signature and errors, for what `fetch` cannot do. */
  fetcher?: (url: string, init: RequestInit) => Promise<Response>;
}

/**
 * The only way to call the Connect REST API. Adds the token (for the org's own origins only), renews it once when it
 * has expired, and turns every failure into a {@link ConnectError}.
 */
export interface Connection {
  /** Reads JSON. `path` is relative to the API version ("/chatter/users/me"), or a URL from the org. */
  get<T>(path: string, signal?: AbortSignal): Promise<T>;
  /** Sends JSON and returns the JSON response; null for 204. */
  send<T>(method: Exclude<Method, "GET">, path: string, body?: unknown): Promise<T>;
  /** The raw response, for bytes and forms. Throws a {@link ConnectError} unless it is 2xx. */
  call(method: Method, path: string, options?: CallOptions): Promise<Response>;
  /** Starts a request whose response the next {@link get} of the same path returns. */
  prefetch(path: string): void;
  /** The absolute URL of a path or of a site-relative URL. */
  resolve(path: string): string;
  /** Whether automatic calls are paused. */
  readonly pause: Pause;
  /** How many calls this page has made: all people of an org share a limit. */
  callCount(): number;
}

/** Creates a connection. Makes no call before the first `get`, `send` or `prefetch`. */
export function createConnection(options: ConnectionOptions): Connection {
  const { baseUrl, apiVersion, tokens, language } = options;
  const resolve = createResolver(options);
  const prefetched = new Map<string, Promise<unknown>>();
  const pause: Pause = { end: 0, count: 0, listeners: new Set() };
  /** What recovery.ts needs after a 401 or a call without a response. */
  const line: Line = {
    baseUrl,
    tokens,
    apiVersion,
    send,
    silent: { token: "", until: 0, renewed: Promise.resolve("") },
    refused: { token: "", until: 0 },
  };
  let calls = 0;

  async function send(method: Method, url: string, token: string, { body, signal, fetcher = fetch }: CallOptions): Promise<Response> {
    calls++;
    const isForm = body instanceof FormData;
    return fetcher(url, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        "X-Chatter-Entity-Encoding": "false",
        "X-Connect-Bearer-Urls": "true",
        ...(language ? { "Accept-Language": language } : {}),
        ...(body === undefined || isForm ? {} : { "Content-Type": "application/json; charset=UTF-8" }),
      },
      body: body === undefined || isForm ? body : JSON.stringify(body),
      credentials: "omit",
      redirect: "error",
      cache: "no-store",
      signal,
    }).catch((error: unknown) => (isLeaving() ? neverSettle() : Promise.reject(error)));
  }

  async function sendAndRenew(method: Method, path: string, details: CallOptions): Promise<Response> {
    const held = tokens.token();
    const token = typeof held === "string" ? held : await held;
    const ask = (withToken: string) => send(method, resolve(path), withToken, details).catch(offlineOrAborted);
    const first = await ask(token);
    if (first instanceof Response && first.status !== 401 && first.status !== 400) return first;
    const { recover } = await loadRecovery(first);
    return recover(method, token, first, ask, line);
  }

  async function call(method: Method, path: string, details: CallOptions = {}): Promise<Response> {
    const response = await sendAndRenew(method, path, details);
    if (!response.ok) throw await (await loadRecovery(response)).failureOf(response, pause);
    if (pause.count > 0) (await loadRecovery(response)).endPause(pause);
    return response;
  }

  async function request<T>(method: Method, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
    const response = await call(method, path, { body, signal });
    const text = await textOf(response);
    if (text === "") return null as T;
    if (isPage(text)) throw new ConnectError("proxy", "A page came in place of the org's answer.", response.status);
    const parsed = parseJson(text);
    if (typeof parsed !== "object" || parsed === null) {
      throw new ConnectError("malformed", "The org sent an answer that cannot be read.", response.status);
    }
    return readAnswer(parsed as T & object);
  }

  return {
    get<T>(path: string, signal?: AbortSignal) {
      const early = prefetched.get(path) as Promise<T> | undefined;
      prefetched.delete(path);
      return early ?? request<T>("GET", path, undefined, signal);
    },
    send: (method, path, body) => request(method, path, body),
    call,
    prefetch(path) {
      const answer = request("GET", path);
      answer.catch(() => undefined);
      prefetched.set(path, answer);
    },
    resolve,
    pause,
    callCount: () => calls,
  };
}

/** A `fetcher` for calls that must reach the org even while the page unloads. Bodies may have at most 64 KiB. */
export function keepalive(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, keepalive: true });
}

function textOf(response: Response): Promise<string> {
  return response.text().catch((error: unknown) => Promise.reject(offlineOrAborted(error)));
}

/** Preloaded by app/late-shell.tsx; if it cannot be loaded, the org cannot be reached either. */
function loadRecovery(first: Response | ConnectError): Promise<typeof import("./recovery.ts")> {
  return import("./recovery.ts").catch(() =>
    Promise.reject(first instanceof ConnectError ? first : new ConnectError("offline", "", first.status)),
  );
}

/** Never settles: requests aborted by unload are not errors. */
function neverSettle(): Promise<never> {
  return new Promise(() => undefined);
}

/** Throws if the caller aborted the call. */
function offlineOrAborted(error: unknown): ConnectError {
  if (error instanceof DOMException && error.name === "AbortError") throw error;
  return new ConnectError("offline", error instanceof Error ? error.message : String(error));
}
