import { createHmac } from "node:crypto";
import type { KoaContextWithOIDC } from "oidc-provider";
import type { OrgContext, Site } from "../context.ts";
import { PATHS } from "./paths.ts";
import { canonicalScope } from "./scopes.ts";
import { siteOf } from "./site-sign-in.ts";

interface TokenBody {
  access_token: string;
  refresh_token?: string | undefined;
  id_token?: string;
  scope?: string;
}

interface ErrorBody {
  error: string;
  error_description?: string;
}

/** Makes the library's answers Salesforce's: names of scopes, the token answer, errors, and what redirects carry. */
export function shapeAnswers(context: OrgContext) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    const allowOrigin = ctx.response.get("Access-Control-Allow-Origin");
    if (ctx.path === PATHS.authorize && typeof ctx.query["scope"] === "string") {
      ctx.query = { ...ctx.query, scope: canonicalScope(ctx.query["scope"]) };
    }
    await next();
    // The library allows any origin where nothing was said; here cors.ts decides.
    if (!allowOrigin) ctx.remove("Access-Control-Allow-Origin");
    ctx.remove("Access-Control-Expose-Headers");
    if (ctx.path === PATHS.token) shapeTokenAnswer(context, ctx);
    else if (ctx.path.startsWith(PATHS.authorize)) shapeRedirect(ctx);
  };
}

function shapeTokenAnswer(context: OrgContext, ctx: KoaContextWithOIDC): void {
  const refreshing = ctx.oidc.params?.["grant_type"] === "refresh_token";
  if (ctx.status === 200) {
    const accountId = ctx.oidc.entities.AccessToken?.accountId ?? "";
    const body = ctx.body as TokenBody;
    const kept = refreshing && !context.renewals.rotates ? { ...body, refresh_token: undefined } : body;
    ctx.body = { ...tokenAnswer(context, accountId, kept), ...siteAnswer(siteOf(context, ctx.query["site"])) };
    return;
  }
  const body = ctx.body as ErrorBody | undefined;
  if (body?.error !== "invalid_grant") return;
  ctx.body = {
    error: "invalid_grant",
    error_description: refreshing ? "expired access/refresh token" : "expired authorization code",
  };
}

/** The token answer of Salesforce. It has no expires_in: that a session is over shows when it is used. */
function tokenAnswer(context: OrgContext, id: string, body: TokenBody): Record<string, string | undefined> {
  const issuedAt = String(context.now());
  return {
    access_token: body.access_token,
    refresh_token: body.refresh_token,
    signature: createHmac("sha256", context.secret)
      .update(id + issuedAt)
      .digest("base64"),
    scope: body.scope,
    id_token: body.id_token,
    instance_url: context.baseUrl,
    id,
    token_type: "Bearer",
    issued_at: issuedAt,
    token_format: "opaque",
    api_instance_url: context.baseUrl,
  };
}

/** What a token answer says besides where the sign-in was to a site. */
function siteAnswer(site: Site | null): Record<string, string> {
  return site ? { sfdc_community_url: site.context.baseUrl, sfdc_community_id: site.id } : {};
}

/** What prompt=none says when a page would have been needed. */
const NEEDS_A_PAGE = new Set(["login_required", "consent_required", "interaction_required", "account_selection_required"]);

function shapeRedirect(ctx: KoaContextWithOIDC): void {
  const location = ctx.response.get("Location");
  if (!URL.canParse(location)) return;
  const url = new URL(location);
  if (!url.searchParams.has("iss")) return;
  url.searchParams.delete("iss");
  if (NEEDS_A_PAGE.has(url.searchParams.get("error") ?? "")) {
    url.searchParams.set("error", "immediate_unsuccessful");
  }
  ctx.set("Location", url.href);
}
