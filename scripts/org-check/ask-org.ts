import { PlainError } from "../plain-error.mjs";
import type { AskOrg } from "./check-org.ts";

/** Timeout in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Sends GET requests to a real org, and nothing else.
 *
 * @param url origin of the org, or the URL of a site with its path
 * @throws PlainError if the URL is not safe to send a token to
 */
export function askRealOrg(url: string, token: string): AskOrg {
  const base = URL.canParse(url) ? new URL(url) : null;
  const isLoopback = base !== null && ["localhost", "127.0.0.1", "[::1]"].includes(base.hostname);
  if (!base || (base.protocol !== "https:" && !isLoopback)) throw new PlainError(`--login-url ${url} must be an https URL of the org.`);
  const prefix = base.origin + base.pathname.replace(/\/+$/, "");
  return async (path) => {
    const response = await fetch(prefix + path, {
      headers: { Authorization: `Bearer ${token}`, Accept: "application/json" },
      // A redirect must not forward the token to another host.
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT),
    }).catch((error: unknown) => {
      throw new PlainError(`${base.host} did not answer: ${error instanceof Error ? error.message : String(error)}`);
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  };
}
