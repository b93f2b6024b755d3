import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createAsk } from "./ask.ts";
import { type ConnectApi, createConnectFront } from "./connect-front.ts";
import { createConnectApp } from "./connect/app.ts";
import { bearerUrlUser } from "./connect/bearer-urls.ts";
import type { OrgContext, Site } from "./context.ts";
import { answerControl, CONTROL_PATH } from "./control.ts";
import { applyCors, corsSettings, isPreflight } from "./cors.ts";
import { meetFault } from "./fault-answers.ts";
import { Faults } from "./faults.ts";
import { newFileSettings } from "./file-settings.ts";
import { answerAtFormerAddress } from "./moving.ts";
import { sweepArtifacts } from "./oauth/artifacts.ts";
import { clientMetadata } from "./oauth/clients.ts";
import { createOAuthHandler } from "./oauth/handler.ts";
import { loadKeys } from "./oauth/keys.ts";
import { isOAuthPath } from "./oauth/paths.ts";
import { newRenewalSettings } from "./oauth/renewal-settings.ts";
import { RequestLog } from "./request-log.ts";
import { databaseName, openSites, SITES, splitSite } from "./sites.ts";
import { type Database, ORG_DATABASE, openDatabase, resetDatabase } from "./store/database.ts";
import { idOf, PREFIX } from "./store/ids.ts";

/** The company that the content is about. */
const ORG_NAME = "Larkwheel";

export const DEFAULT_CLIENT_ID = "3MVG9LocalOrgChatterClient";
export const DEFAULT_PORT = 5181;
export const DEFAULT_TOKEN_TTL = 7200;

/** Fills an empty database with people and what they wrote. Written in `seed/`. */
export type SeedOrg = (db: Database, options: { people: number; posts: number; now: number }) => void | Promise<void>;

/** Fills the empty database of a site. */
export type SeedSite = (site: Site, org: OrgContext) => void | Promise<void>;

export interface OrgOptions {
  /** Default 5181; 0 takes any free port. */
  port?: number;
  /** Folder of the database, or ":memory:". */
  dataDir: string;
  /** How many people and posts a new org begins with. */
  people?: number;
  posts?: number;
  /** Addresses of the app, each with its path: for CORS, and for where sign-in may return to. */
  allowOrigins?: readonly string[];
  /** Seconds that an unused access token lives, default 7200. */
  tokenTtl?: number;
  /** Begins anew. */
  reset?: boolean;
  clientId?: string;
  /** The time in epoch milliseconds, so that tests can move it. */
  now?: () => number;
  /** In place of the real ones, for tests of what stands in front of them. */
  connect?: ConnectApi;
  seed?: SeedOrg;
  /** Without it, an org of `seed` has no sites. */
  seedSite?: SeedSite;
}

/** An org that runs. */
export interface RunningOrg {
  url: string;
  context: OrgContext;
  close(): Promise<void>;
}

/** Starts an org on this machine: OAuth, the Connect REST API, and a control endpoint. On loopback only. */
export async function startOrg(options: OrgOptions): Promise<RunningOrg> {
  const { port = DEFAULT_PORT, dataDir, now = Date.now } = options;
  let listener: RequestListener = (_req, res) => void res.writeHead(503).end();
  const server = createServer((req, res) => listener(req, res));
  await listen(server, port);
  try {
    if (options.reset && dataDir !== ":memory:")
      for (const name of [ORG_DATABASE, ...SITES.map(databaseName)]) resetDatabase(dataDir, name);
    const db = openDatabase(dataDir);
    const keys = loadKeys(db);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const context: OrgContext = {
      db,
      sites: [],
      rules: null,
      orgId: idOf(PREFIX.org, 1),
      orgName: ORG_NAME,
      loginUrl: url,
      baseUrl: url,
      formerAddress: "answers",
      secret: keys.secret,
      tokenTtl: options.tokenTtl ?? DEFAULT_TOKEN_TTL,
      files: newFileSettings(),
      renewals: newRenewalSettings(),
      features: { feedPolling: false },
      now,
    };
    sweepArtifacts(context);
    if (!db.prepare("SELECT 1 FROM user LIMIT 1").get()) {
      // Drawing portraits and documents takes much code that only a new org needs.
      const seed = options.seed ?? (await import("./seed/seed.ts")).seedOrg;
      await seed(db, { people: options.people ?? 40, posts: options.posts ?? 300, now: now() });
    }
    if (options.seedSite || !options.seed) {
      context.sites = await openSites(context, dataDir, async (site, org) => {
        await (options.seedSite ?? (await import("./seed/site.ts")).seedSite)(site, org);
      });
    }
    listener = await createListener(context, keys, options);
    return { url, context, close: () => close(server, context) };
  } catch (error) {
    server.close();
    throw error;
  }
}

async function createListener(
  context: OrgContext,
  keys: ReturnType<typeof loadKeys>,
  { dataDir, allowOrigins = [], clientId = DEFAULT_CLIENT_ID, connect = { createConnectApp, bearerUrlUser } }: OrgOptions,
): Promise<RequestListener> {
  const faults = new Faults();
  const cors = corsSettings(allowOrigins);
  const log = new RequestLog();
  const client = clientMetadata({ clientId, baseUrls: allowOrigins });
  const answerOAuth = await createOAuthHandler(context, keys, log, (id) => (id === clientId ? client : undefined));
  const ask = createAsk(context, connect);
  const answerConnect = getRequestListener(createConnectFront(context, connect, { faults, cors, log }).fetch);

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = req.url ?? "/";
    if (path.startsWith(CONTROL_PATH)) return answerControl({ context, dataDir, faults, cors, log, ask }, req, res);
    log.begin(req, res, context.now(), isPreflight(req));
    const { site, rest } = splitSite(context, path);
    if (applyCors(req, res, cors, { ownOrigin: context.loginUrl, path: rest })) return;
    if (answerAtFormerAddress(context, req, res)) return;
    if (await meetFault(faults, cors, { method: req.method ?? "GET", path }, res)) return;
    if (isOAuthPath(rest.split("?")[0] ?? "")) {
      req.url = rest;
      await answerOAuth(req, res, site);
    } else await answerConnect(req, res);
  }

  return (req, res) => {
    answer(req, res).catch((error: unknown) => {
      console.error(error);
      if (!res.headersSent) res.writeHead(500, { "Content-Type": "text/plain" });
      res.end();
    });
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server, context: OrgContext): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      for (const { db } of [context, ...context.sites.map((site) => site.context)]) {
        // What was written stands in one file afterwards, which can be copied.
        db.pragma("wal_checkpoint(TRUNCATE)");
        db.close();
      }
      resolve();
    });
    server.closeAllConnections();
  });
}
