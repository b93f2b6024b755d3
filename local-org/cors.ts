import type { IncomingMessage, ServerResponse } from "node:http";
import { PATHS } from "./oauth/paths.ts";

/** Who may read answers from a browser: Setup > CORS of the org. */
export interface CorsSettings {
  /** The allow list: origins such as `http://localhost:5180`. */
  origins: Set<string>;
  /** Off: as if the allow list were empty. */
  enabled: boolean;
  /** The setting "Enable CORS for OAuth endpoints": token, revoke, introspect. */
  oauthEnabled: boolean;
  /** Off: answers with status 401 say nothing of CORS, so that a browser hides them from the app. */
  onUnauthorized: boolean;
}

type Rule = "any" | "listed" | "oauth" | "refuse-unlisted";

const MAX_AGE = "86400";

/** Settings of an org that has been set up for the apps at these addresses. */
export function corsSettings(baseUrls: readonly string[]): CorsSettings {
  return {
    origins: new Set(baseUrls.map((url) => new URL(url).origin)),
    enabled: true,
    oauthEnabled: true,
    onUnauthorized: true,
  };
}

/**
 * Sets the CORS headers of an answer before it is made, and answers preflights and refused origins at once.
 *
 * @param request `ownOrigin`: of the org itself, whose pages are no strangers; `path`: without that of a site
 * @returns true when the request is answered
 */
export function applyCors(
  req: IncomingMessage,
  res: ServerResponse,
  settings: CorsSettings,
  request: { ownOrigin: string; path: string },
): boolean {
  const { origin } = req.headers;
  if (!origin || origin === request.ownOrigin) return false;
  const rule = ruleOf(new URL(request.path, request.ownOrigin).pathname);
  const allowed = isAllowed(rule, origin, settings);
  res.setHeader("Vary", "Origin");
  if (allowed) res.setHeader("Access-Control-Allow-Origin", rule === "any" ? "*" : origin);

  if (isPreflight(req)) {
    if (allowed) allowPreflight(req, res);
    res.writeHead(allowed ? 200 : 403, { "Content-Length": "0" });
    res.end();
    return true;
  }
  if (!allowed && rule === "refuse-unlisted") {
    res.writeHead(403, { "Content-Type": "application/json;charset=UTF-8" });
    res.end(JSON.stringify([{ errorCode: "FORBIDDEN", message: "The origin is not on the CORS allowlist" }]));
    return true;
  }
  return false;
}

/** Whether the browser asks before it sends the real request. */
export function isPreflight(req: IncomingMessage): boolean {
  return req.method === "OPTIONS" && req.headers["access-control-request-method"] !== undefined;
}

/** Takes the leave to read an answer back. Called before an answer with status 401 when the settings say so. */
export function withdrawCors(res: ServerResponse): void {
  res.removeHeader("Access-Control-Allow-Origin");
}

function ruleOf(pathname: string): Rule {
  if (pathname.startsWith("/.well-known/") || pathname === PATHS.keys || pathname === PATHS.keysAlias) return "any";
  if (pathname === PATHS.token || pathname === PATHS.revoke || pathname === PATHS.introspect) return "oauth";
  // Forms on the org's own pages, and links from anywhere, come with an Origin too.
  if (pathname.startsWith("/services/data") || pathname.startsWith("/profilephoto")) return "refuse-unlisted";
  return "listed";
}

function isAllowed(rule: Rule, origin: string, { origins, enabled, oauthEnabled }: CorsSettings): boolean {
  if (rule === "any") return true;
  return enabled && origins.has(origin) && (rule !== "oauth" || oauthEnabled);
}

function allowPreflight(req: IncomingMessage, res: ServerResponse): void {
  res.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS");
  res.setHeader("Access-Control-Max-Age", MAX_AGE);
  const headers = req.headers["access-control-request-headers"];
  if (headers) res.setHeader("Access-Control-Allow-Headers", headers);
}
