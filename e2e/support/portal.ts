import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { findFreePort } from "../../scripts/ports.mjs";
import { test as base } from "./servers.ts";
import { type Servers, startServers } from "./start-servers.ts";

/**
 * An intranet portal and an unknown site, each cross-site to the app and the org. Both embed whatever URL they are
 * given.
 */
export interface Portal {
  /** Origin of the portal, which the tests' config.json allows. */
  origin: string;
  /** Origin of the unknown site, which it does not allow. */
  stranger: string;
  stop(): Promise<void>;
}

/** The URL of a page that embeds another one. */
export function framing(origin: string, url: string): string {
  return `${origin}/?frame=${encodeURIComponent(url)}`;
}

async function startPortal(): Promise<Portal> {
  const port = await findFreePort();
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://portal");
    const frame = (searchParams.get("frame") ?? "").replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    response.setHeader("Content-Type", "text/html;charset=utf-8");
    response.end(
      `<!doctype html><title>Portal</title><h1>Portal</h1><iframe title="Inside" src="${frame}" width="500" height="700"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return {
    // Chromium resolves every name below localhost to this machine, and treats each as a site of its own.
    origin: `http://portal.localhost:${port}`,
    stranger: `http://stranger.localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The test of servers.ts, with an app that allows one portal. */
export const test = base.extend<{ partitioned: BrowserContext }, { portal: Portal; servers: Servers }>({
  portal: [
    async ({}, use) => {
      const portal = await startPortal();
      await use(portal);
      await portal.stop();
    },
    { scope: "worker" },
  ],
  servers: [
    async ({ portal }, use) => {
      const servers = await startServers({ config: { embed: { allowedOrigins: [portal.origin] } } });
      await use(servers);
      await servers.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  /**
   * A browser with storage partitioning, as people have it: pages in a frame have storage, but separate from the same
   * pages in a tab. Playwright disables partitioning, and Debian's Chromium gives such frames no storage at all.
   */
  partitioned: async ({ playwright, launchOptions }, use) => {
    const profile = mkdtempSync(join(tmpdir(), "profile-"));
    mkdirSync(join(profile, "Default"));
    writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      // If a switch is repeated, the last one wins.
      args: [...(launchOptions.args ?? []), "--disable-features=Translate"],
    });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
});
