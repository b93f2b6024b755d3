import { isLeaving } from "~/lib/leaving.ts";
import { isPage, parseJson } from "./answer-text.ts";
import { ConnectError } from "./errors.ts";
import type { Pause } from "./pause.ts";
import { readAnswer } from "./read-answer.ts";
import { createResolver } from "./resolve.ts";
import type { Line } from "./recovery.ts";

/** Where tokens come from. The session implements it. */
export interface TokenSource {
  /** The access token of the moment; where the session has ended, the one of the next sign-in. */
  token(): string | Promise<string>;
  /**
   * A token that is newer than the one that failed. Refreshes at most once at a time; where the session cannot be
   * refreshed, waits until the person has signed in again.
   *
   * @throws ConnectError where the org refuses for now, or cannot be asked
   */
  renew(failedToken: string): Promise<string>;
}

/** What a connection needs to know. */
export interface ConnectionOptions {
  /**
   * Where all calls go: `instance_url`, or the address of the site with its path; without a trailing slash. Asked anew for
   * each call, because an org may move.
   */
  baseUrl: () => string;
  /** The API version to call, such as "66.0". */
  apiVersion: string;
  /** Further origins that belong to the org and may receive its token. */
  orgOrigins?: readonly string[];
  /** Prefix for an Experience Cloud site, such as "/connect/communities/0DB…", else "". */
  sitePrefix?: string;
  /** The language for names and dates, where it is not the browser's. */
  language?: string;
  tokens: TokenSource;
}

type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** What a call may carry, and another way to make it. */
export interface CallOptions {
  /** A form goes as it is, with its files; everything else as JSON. */
  body?: unknown;
  signal?: AbortSignal;
  /** Stands in for `fetch`, with its signature and its errors: for what `fetch` cannot do. */
  fetcher?: (url: string, init: RequestInit) => Promise<Response>;
}

/**
 * The one way to the Connect REST API: adds the token, only for the org's own origins, renews it once when it has
 * expired, and turns every failure into a {@link ConnectError}.
 */
export interface Connection {
  /** Reads JSON. `path` is a path of this API version ("/chatter/users/me") or a URL that the org sent. */
  get<T>(path: string, signal?: AbortSignal): Promise<T>;
  /** Sends JSON and reads the JSON answer; null for 204. */
  send<T>(method: Exclude<Method, "GET">, path: string, body?: unknown): Promise<T>;
  /** The answer as it came, for bytes and for forms; whatever is not 2xx is thrown as a {@link ConnectError}. */
  call(method: Method, path: string, options?: CallOptions): Promise<Response>;
  /** Asks now for what {@link get} will ask for soon; that `get` takes this answer. */
  prefetch(path: string): void;
  /** The absolute URL of a path or of a site-relative URL. */
  resolve(path: string): string;
  /** Whether the org is to be left alone for a while. */
  readonly pause: Pause;
  /** How many calls this page has made: an org shares a limit among all its people. */
  callCount(): number;
}

/** Opens a connection. No call is made before the first `get`, `send` or `prefetch`. */
export function createConnection(options: ConnectionOptions): Connection {
  const { baseUrl, apiVersion, tokens, language } = options;
  const resolve = createResolver(options);
  const prefetched = new Map<string, Promise<unknown>>();
  const pause: Pause = { end: 0, count: 0, listeners: new Set() };
  /** What is needed to go on after a refusal or without an answer. */
  const line: Line = {
    baseUrl,
    tokens,
    apiVersion,
    send,
    silentUntil: 0,
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
    }).catch((error: unknown) => (isLeaving() ? unanswered() : Promise.reject(error)));
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

/** A `fetcher` for calls that have to reach the org although the page is being left. Their bodies hold 64 KiB at most. */
export function keepalive(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, keepalive: true });
}

function textOf(response: Response): Promise<string> {
  return response.text().catch((error: unknown) => Promise.reject(offlineOrAborted(error)));
}

/** Loaded before it is needed (app/late-shell.tsx); where it cannot be, nothing else can be asked either. */
function loadRecovery(first: Response | ConnectError): Promise<typeof import("./recovery.ts")> {
  return import("./recovery.ts").catch(() =>
    Promise.reject(first instanceof ConnectError ? first : new ConnectError("offline", "", first.status)),
  );
}

/** Never settles where `fetch` fails because the page is being left: a request aborted by unload is no error. */
function unanswered(): Promise<never> {
  return new Promise(() => undefined);
}

/** Throws where the caller itself has ended the call. */
function offlineOrAborted(error: unknown): ConnectError {
  if (error instanceof DOMException && error.name === "AbortError") throw error;
  return new ConnectError("offline", error instanceof Error ? error.message : String(error));
}
