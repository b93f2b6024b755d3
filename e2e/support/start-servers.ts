import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localConfig } from "../../scripts/app-options.mjs";
import { startLocalOrg } from "../../scripts/local-org.mjs";
import { dist } from "../../scripts/paths.mjs";
import { findFreePort } from "../../scripts/ports.mjs";
import { startStaticHost } from "../../scripts/static-host.mjs";
import { TEMPLATE } from "./template-org.ts";

/** The app's build on a static host, and a local org, each on a free port. */
export interface Servers {
  /** URL of the app, with a trailing slash. */
  appUrl: string;
  /** Origin of the local org. */
  orgUrl: string;
  stop(): Promise<void>;
}

/** How the app is hosted. */
interface Hosting {
  /** Additions to config.json, or what makes them from the org's origin. */
  config?: object | ((orgUrl: string) => object);
  /** The folder of the build; by default that of `npm run build`. */
  dir?: string;
  /** The path below which it is served. */
  base?: string;
  /** What the host sends for a route that is not a file. */
  fallback?: "index.html" | "404.html" | null;
}

/** Starts both, with a new org's data. They end with this process, however it ends. */
export async function startServers({ config, dir = dist, base, fallback }: Hosting = {}): Promise<Servers> {
  const data = mkdtempSync(join(tmpdir(), "local-org-"));
  cpSync(TEMPLATE, data, { recursive: true });
  const port = await findFreePort();
  const orgUrl = `http://127.0.0.1:${port}`;
  const more = typeof config === "function" ? config(orgUrl) : config;
  const host = await startStaticHost({ dir, base, fallback, config: { ...localConfig(orgUrl), ...more } });
  const org = await startLocalOrg({ port, allowOrigin: host.url, data });
  return {
    appUrl: host.url,
    orgUrl: org.url,
    async stop() {
      await Promise.all([host.close(), org.stop()]);
      rmSync(data, { recursive: true, force: true });
    },
  };
}
