import { isPage, parseJson } from "./answer-text.ts";
import { ConnectError, type ConnectErrorKind } from "./errors.ts";

/** Maximum length of the org's message in characters. */
const MOST_WORDS = 500;

/**
 * Code and message from a response body. The API sends `[{errorCode, message}]`, the token endpoint `{error,
 * error_description}`, proxies anything.
 *
 * @param body parsed
 */
export function saidIn(body: unknown): { code: string | null; words: string } {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const { errorCode, message, error, error_description } = (typeof first === "object" && first !== null ? first : {}) as Record<
    string,
    unknown
  >;
  const code = errorCode ?? error;
  const words = message ?? error_description;
  return { code: typeof code === "string" ? code : null, words: typeof words === "string" ? words.slice(0, MOST_WORDS) : "" };
}

/** The error for a response that is not 2xx. @param text its body */
export function errorOf({ status, headers }: Pick<Response, "status" | "headers">, text: string): ConnectError {
  const { code, words } = saidIn(parseJson(text));
  const kind = isPage(text) ? kindOfPage(status) : kindOf(status, code);
  return new ConnectError(kind, words || `HTTP ${status}`, status, { code, words, retryAfter: retryAfter(headers) });
}

/** 403 codes that only the org's admin can fix. */
const DISABLED = /^(API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|FUNCTIONALITY_NOT_ENABLED)$/;

function kindOf(status: number, code: string | null): ConnectErrorKind {
  if (status === 401) return "expired";
  if (status === 429 || (code === "REQUEST_LIMIT_EXCEEDED" && status !== 503)) return "request-limit";
  if (status === 403) return DISABLED.test(code ?? "") ? "disabled" : "forbidden";
  if (status === 404) return "not-found";
  if (status === 407 || status === 511) return "proxy";
  if (status === 410) return "retired";
  if (status === 503) return "limit";
  return status >= 500 ? "server" : "invalid";
}

/** The org itself sends HTML for maintenance and for unknown paths; other HTML comes from proxies. */
function kindOfPage(status: number): ConnectErrorKind {
  const kind = kindOf(status, null);
  return ["forbidden", "invalid", "server"].includes(kind) && status !== 500 ? "proxy" : kind;
}

/** `Retry-After` in milliseconds, from seconds or a date. Null if it is missing, or hidden by CORS. */
function retryAfter(headers: Headers): number | null {
  const value = headers.get("Retry-After");
  if (!value) return null;
  const wait = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return wait > 0 ? wait : null;
}
