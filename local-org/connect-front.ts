import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { type CorsSettings, withdrawCors } from "./cors.ts";
import type { OrgContext } from "./context.ts";
import type { Faults } from "./faults.ts";
import { withoutEnd } from "./endless.ts";
import { mangled } from "./mangle.ts";
import { tokenOf, useAccessToken } from "./oauth/access-tokens.ts";
import type { RequestLog } from "./request-log.ts";
import { splitSite } from "./sites.ts";

/** The Connect REST API, and who may speak for whom by a bearer URL. Written in `connect/`. */
export interface ConnectApi {
  createConnectApp(context: OrgContext): Hono<{ Variables: { userId: string } }>;
  /** The user for whom the URL was signed, or null when it carries no good signature. */
  bearerUrlUser(context: OrgContext, url: URL): string | null;
}

interface Env {
  Bindings: HttpBindings;
  Variables: { userId: string };
}

/** The list of API versions and the motif icons are for everybody. */
const PUBLIC = /^\/(?:services\/data\/?$|img\/)/;

/** What stands in front of the Connect REST API: compression, retired versions, who is asking, and answers changed on purpose. */
export function createConnectFront(
  context: OrgContext,
  api: ConnectApi,
  { faults, cors, log }: { faults: Faults; cors: CorsSettings; log: RequestLog },
): Hono<Env> {
  const app = new Hono<Env>();

  app.use("*", compress({ encoding: "gzip" }));
  app.use("*", async (c, next) => {
    const url = new URL(c.env.incoming.url ?? "/", context.baseUrl);
    const { rest } = splitSite(context, url.pathname);
    if (faults.isRetired(rest)) {
      return c.json([{ errorCode: "UNSUPPORTED_API_VERSION", message: "This API version has been retired." }], 410);
    }
    if (!PUBLIC.test(rest)) {
      const userId = findUser(context, api, c, url);
      if (!userId) {
        if (!cors.onUnauthorized) withdrawCors(c.env.outgoing);
        return c.json([{ errorCode: "INVALID_SESSION_ID", message: "Session expired or invalid" }], 401);
      }
      c.set("userId", userId);
      log.note(c.env.incoming, { userId, ...(await partsOf(c.req.raw, rest)) });
    }
    await next();
    await mangle(c, faults, url);
  });

  app.route("/", api.createConnectApp(context));
  app.notFound((c) => c.json([{ errorCode: "NOT_FOUND", message: "The requested resource does not exist" }], 404));
  app.onError((error, c) => {
    console.error(error);
    return c.json([{ errorCode: "UNKNOWN_EXCEPTION", message: "An unexpected error occurred." }], 500);
  });
  return app;
}

/** What a batch asks for. */
async function partsOf(request: Request, path: string): Promise<{ parts?: string[] }> {
  if (request.method !== "POST" || !path.endsWith("/connect/batch")) return {};
  const text = await request.clone().text();
  return { parts: [...text.matchAll(/"url":"([^"]*)"/g)].map(([, url = ""]) => url) };
}

function findUser(context: OrgContext, api: ConnectApi, c: Context<Env>, url: URL): string | null {
  const authorization = c.req.header("Authorization");
  if (authorization === undefined) return api.bearerUrlUser(context, url);
  const token = tokenOf(authorization);
  return token ? (useAccessToken(context, token)?.userId ?? null) : null;
}

async function mangle(c: Context<Env>, faults: Faults, url: URL): Promise<void> {
  const isJson = c.res.headers.get("Content-Type")?.includes("json") ?? false;
  if (!c.res.ok || !isJson) return;
  const path = url.pathname + url.search;
  const manglings = faults.takeManglings(c.req.method, path);
  const endless = faults.takeEndless(c.req.method, path);
  if (manglings.length === 0 && !endless) return;
  const answered: unknown = await c.res.json();
  const body = endless ? withoutEnd(answered, endless, path) : answered;
  const headers = new Headers(c.res.headers);
  headers.delete("Content-Length");
  c.res = new Response(JSON.stringify(mangled(body, manglings)), { status: c.res.status, headers });
}
