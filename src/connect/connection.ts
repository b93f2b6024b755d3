import { isLeaving } from "~/lib/leaving.ts";
import { ConnectError, errorOf } from "./errors.ts";

/** Where tokens come from. The session implements it. */
export interface TokenSource {
  /** The access token of the moment. */
  token(): string;
  /**
   * A token that is newer than the one that failed. Refreshes at most once at a time; where the session cannot be
   * refreshed, waits until the person has signed in again.
   */
  renew(failedToken: string): Promise<string>;
}

/** What a connection needs to know. */
export interface ConnectionOptions {
  /** `instance_url` of the token answer: https origin without a trailing slash. */
  instanceUrl: string;
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
  /** How many calls this page has made: an org shares a limit among all its people. */
  callCount(): number;
}

/** Opens a connection. No call is made before the first `get`, `send` or `prefetch`. */
export function createConnection(options: ConnectionOptions): Connection {
  const { instanceUrl, apiVersion, tokens, language, sitePrefix = "" } = options;
  const origins = new Set([instanceUrl, ...(options.orgOrigins ?? [])].map((url) => new URL(url).origin));
  const prefetched = new Map<string, Promise<unknown>>();
  let calls = 0;

  function resolve(path: string): string {
    const base = path.startsWith("/services/") ? instanceUrl : path.startsWith("/") ? `${instanceUrl}/services/data/v${apiVersion}` : "";
    const prefix = path.startsWith("/chatter/") ? sitePrefix : "";
    const url = new URL(base + prefix + path);
    if (!origins.has(url.origin)) throw new ConnectError("refused", `${url.origin} does not belong to the org`);
    return url.href;
  }

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

  async function sendAndRenew(method: Method, url: string, details: CallOptions): Promise<Response> {
    const token = tokens.token();
    const first = await send(method, url, token, details).catch((error: unknown) => offlineOrAborted(error));
    if (first instanceof ConnectError) {
      // An org may leave CORS headers off its 401 answers, and the browser then reports no more than a network error.
      // A POST is not sent again, because it may have been carried out; the others say the same however often they are said.
      if (!(await isReachable(instanceUrl))) throw first;
      if (method === "POST") {
        await tokens.renew(token);
        throw first;
      }
    } else if (first.status !== 401) {
      return first;
    }
    // The status says that the org has refused the call: it was not carried out.
    const renewed = await tokens.renew(token).catch((error: unknown) => Promise.reject(offlineOrAborted(error, first.status)));
    return send(method, url, renewed, details).catch((error: unknown) => Promise.reject(offlineOrAborted(error)));
  }

  async function call(method: Method, path: string, details: CallOptions = {}): Promise<Response> {
    const response = await sendAndRenew(method, resolve(path), details);
    if (!response.ok) throw errorOf(response.status, parseJson(await textOf(response)));
    return response;
  }

  async function request<T>(method: Method, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
    const response = await call(method, path, { body, signal });
    const text = await textOf(response);
    if (text === "") return null as T;
    const parsed = parseJson(text);
    if (typeof parsed !== "object" || parsed === null) {
      throw new ConnectError("malformed", "The org sent an answer that cannot be read.", response.status);
    }
    return parsed as T;
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

/** Never settles where `fetch` fails because the page is being left: a request aborted by unload is no error. */
function unanswered(): Promise<never> {
  return new Promise(() => undefined);
}

/** @param status of the answer that came before, where there was one */
function offlineOrAborted(error: unknown, status = 0): ConnectError {
  if (error instanceof DOMException && error.name === "AbortError") throw error;
  return new ConnectError("offline", error instanceof Error ? error.message : String(error), status);
}

/** Whether the org answers a call that needs no token. */
async function isReachable(instanceUrl: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  return fetch(`${instanceUrl}/services/data/`, { credentials: "omit", cache: "no-store" }).then(
    (response) => response.ok,
    () => false,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
