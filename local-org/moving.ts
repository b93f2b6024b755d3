import type { IncomingMessage, ServerResponse } from "node:http";
import type { OrgContext } from "./context.ts";
import { withdrawCors } from "./cors.ts";
import { sendJson } from "./oauth/messages.ts";

/** How an org that has moved answers API calls at its former address. */
export type FormerAddress = "redirect" | "URL_NOT_RESET" | "answers";

/** Moves the API to another origin that leads to this server. Signing in, renewing and sites stay where they are. */
export function moveOrg(context: OrgContext, baseUrl: string, formerAddress: FormerAddress): void {
  Object.assign(context, { baseUrl, formerAddress });
}

/** Moves the API back to where people sign in. */
export function moveBack(context: OrgContext): void {
  moveOrg(context, context.loginUrl, "answers");
}

/**
 * Answers a call of the API that came to a former address of the org.
 *
 * @returns whether it is answered
 */
export function answerAtFormerAddress({ baseUrl, formerAddress }: OrgContext, req: IncomingMessage, res: ServerResponse): boolean {
  const { host } = new URL(baseUrl);
  if (formerAddress === "answers" || req.headers.host === host || !req.url?.startsWith("/services/data/")) return false;
  if (formerAddress === "redirect") {
    // Nothing of CORS: a page does not learn where it leads.
    withdrawCors(res);
    res.writeHead(302, { Location: baseUrl + req.url }).end();
  } else {
    sendJson(res, 400, [{ errorCode: "URL_NOT_RESET", message: "Destination URL not reset. The URL returned from login must be set" }]);
  }
  return true;
}
