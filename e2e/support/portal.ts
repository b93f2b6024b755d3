import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { findFreePort } from "../../scripts/ports.mjs";
import { test as base } from "./servers.ts";
import { type Servers, startServers } from "./start-servers.ts";

/** An intranet portal and a stranger's page, each another site than the app and the org. Both frame what they are told to. */
export interface Portal {
  /** Origin of the portal, which config.json of these tests allows. */
  origin: string;
  /** Origin that nobody has allowed. */
  stranger: string;
  stop(): Promise<void>;
}

/** The address of a page that frames another one. */
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
    // Chromium leads every name below localhost to this machine, and takes each for a site of its own.
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
   * A browser as people have it: pages in a frame have storage, but apart from that of the same pages in a tab. Playwright
   * turns that separation off, and Debian's Chromium gives such frames no storage at all.
   */
  partitioned: async ({ playwright, launchOptions }, use) => {
    const profile = mkdtempSync(join(tmpdir(), "profile-"));
    mkdirSync(join(profile, "Default"));
    writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      // Of several switches of one name, the last one counts.
      args: [...(launchOptions.args ?? []), "--disable-features=Translate"],
    });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
});
