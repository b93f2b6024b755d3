import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localConfig } from "../../scripts/app-options.mjs";
import { startLocalOrg } from "../../scripts/local-org.mjs";
import { dist } from "../../scripts/paths.mjs";
import { findFreePort } from "../../scripts/ports.mjs";
import { startStaticHost } from "../../scripts/static-host.mjs";
import { TEMPLATE } from "./template-org.ts";

/** The app's build on a static host and a local org of its own, each on a free port. */
export interface Servers {
  /** Address of the app, ending with a slash. */
  appUrl: string;
  /** Origin of the local org. */
  orgUrl: string;
  stop(): Promise<void>;
}

/** How the app is hosted, where that matters. */
interface Hosting {
  /** More for config.json. */
  config?: object;
  /** The build, if it is not the one of `npm run build`. */
  dir?: string;
  /** The folder of the address that it stands in. */
  base?: string;
  /** What stands in for a place of the app that is no file. */
  fallback?: "index.html" | "404.html" | null;
}

/** Starts both with the data of a new org. They end with this process, whatever becomes of it. */
export async function startServers({ config, dir = dist, base, fallback }: Hosting = {}): Promise<Servers> {
  const data = mkdtempSync(join(tmpdir(), "local-org-"));
  cpSync(TEMPLATE, data, { recursive: true });
  const port = await findFreePort();
  const host = await startStaticHost({ dir, base, fallback, config: { ...localConfig(`http://127.0.0.1:${port}`), ...config } });
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
