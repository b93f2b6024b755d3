import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Provider } from "oidc-provider";
import type { OrgContext } from "../context.ts";
import type { RequestLog } from "../request-log.ts";
import { readBody, replay, sendJson } from "./messages.ts";

/**
 * Makes the handler of the token endpoint. A renewal is carried out even when its client disconnects meanwhile; while it is
 * being processed, a second one with the same token is refused.
 */
export function tokenEndpoint({ renewals }: OrgContext, library: ReturnType<Provider["callback"]>, log: RequestLog) {
  /** Refresh tokens of renewals that are being processed. */
  const processed = new Set<string>();

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = await readBody(req);
    const form = new URLSearchParams(body.toString("utf8"));
    log.note(req, { grantType: form.get("grant_type") ?? "" });
    if (form.get("grant_type") !== "refresh_token") return library(replay(req, body), res);
    if (form.has("scope")) {
      return sendJson(res, 400, { error: "invalid_request", error_description: "scope parameter not supported" });
    }
    const token = form.get("refresh_token") ?? "";
    if (processed.has(token)) return sendJson(res, 400, { error: "invalid_grant", error_description: "expired authorization code" });
    processed.add(token);
    try {
      if (renewals.takes > 0) await wait(renewals.takes);
      await library(replay(req, body), res);
    } finally {
      processed.delete(token);
    }
  };
}
