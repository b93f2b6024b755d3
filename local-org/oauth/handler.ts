import type { IncomingMessage, ServerResponse } from "node:http";
import type { OrgContext, Site } from "../context.ts";
import { toId18 } from "../../src/connect/ids.ts";
import { tokenOf, useAccessToken } from "./access-tokens.ts";
import type { FindClient } from "./artifacts.ts";
import { authConfiguration, openidConfiguration } from "./discovery.ts";
import type { OrgKeys } from "./keys.ts";
import { readForm, sendJson } from "./messages.ts";
import { PATHS } from "./paths.ts";
import { createProvider } from "./provider.ts";
import { answerSignIn } from "./sign-in.ts";
import { pathWithSite } from "./site-sign-in.ts";
import { tokenEndpoint } from "./token-endpoint.ts";
import { introspectToken, revokeToken } from "./token-endpoints.ts";
import { identity, userinfo } from "./userinfo.ts";
import type { RequestLog } from "../request-log.ts";

/** Answers a request that came by the address of the org, or of a site, whose path is taken off it. */
type Handler = (req: IncomingMessage, res: ServerResponse, site: Site | null) => Promise<void>;

/** Makes the handler of every path for which isOAuthPath holds. */
export async function createOAuthHandler(context: OrgContext, keys: OrgKeys, log: RequestLog, findClient: FindClient): Promise<Handler> {
  const provider = await createProvider(context, keys, findClient);
  const library = provider.callback();
  const answerToken = tokenEndpoint(context, library, log);

  return async (req, res, site) => {
    const place = site?.context ?? context;
    req.url = pathWithSite(req.url ?? "/", site);
    res.setHeader("X-Frame-Options", "DENY");
    res.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
    const url = new URL(req.url, context.baseUrl);
    switch (url.pathname) {
      case PATHS.discovery:
        return sendJson(res, 200, openidConfiguration(place));
      case PATHS.authConfiguration:
        return sendJson(res, 200, authConfiguration(place));
      case PATHS.userinfo:
        return answerUserinfo(context, req, res);
      case PATHS.revoke:
        return answerRevoke(context, url, req, res);
      case PATHS.introspect:
        return answerIntrospect(context, findClient, req, res);
      case PATHS.token:
        return answerToken(req, res);
      case PATHS.keysAlias:
        req.url = PATHS.keys;
        return library(req, res);
    }
    if (url.pathname.startsWith(`${PATHS.login}/`) || url.pathname.startsWith(`${PATHS.consent}/`)) {
      return answerSignIn(context, provider, req, res);
    }
    const [, orgId, userId] = /^\/id\/(00D\w+)\/(005\w+)$/.exec(url.pathname) ?? [];
    if (orgId && userId) return answerIdentity(context, orgId, userId, req, res);
    return library(req, res);
  };
}

async function answerUserinfo(context: OrgContext, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const use = liveToken(context, req);
  if (use) sendJson(res, 200, userinfo(context, use.userId));
  else sendText(res, 403, req.headers.authorization ? "Bad_OAuth_Token" : "Missing_OAuth_Token");
}

async function answerIdentity(
  context: OrgContext,
  orgId: string,
  userId: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (!liveToken(context, req)) return sendText(res, 403, "Bad_OAuth_Token");
  const body = toId18(orgId) === context.orgId ? identity(context, toId18(userId)) : null;
  if (body) sendJson(res, 200, body);
  else sendText(res, 404, "Bad_Id");
}

async function answerRevoke(context: OrgContext, url: URL, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const token = req.method === "POST" ? (await readForm(req)).get("token") : null;
  const value = token ?? url.searchParams.get("token");
  if (!value) {
    return sendJson(res, 400, { error: "invalid_request", error_description: "token parameter missing" });
  }
  revokeToken(context, value);
  res.writeHead(200, { "Content-Length": "0" });
  res.end();
}

async function answerIntrospect(context: OrgContext, findClient: FindClient, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const form = await readForm(req);
  if (!findClient(form.get("client_id") ?? "")) {
    return sendJson(res, 401, { error: "invalid_client", error_description: "invalid client credentials" });
  }
  sendJson(res, 200, introspectToken(context, form.get("token") ?? ""));
}

function liveToken(context: OrgContext, req: IncomingMessage) {
  const token = tokenOf(req.headers.authorization);
  return token ? useAccessToken(context, token) : null;
}

function sendText(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { "Content-Type": "text/plain;charset=UTF-8" });
  res.end(text);
}
