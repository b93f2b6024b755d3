import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { dist } from "../../scripts/paths.mjs";
import { type Servers, startServers } from "./start-servers.ts";
import { watchPages } from "./watch-page.ts";

/** A way to host the build, following docs/deploying.md. */
export interface Host {
  /** The path below which the app is served. */
  base: string;
  /** The new `href` of the base element in index.html, the only edit. */
  href: string;
  router: "browser" | "hash";
  fallback: "index.html" | "404.html" | null;
}

/** A build hosted that way, with its own org. */
export interface HostedApp extends Servers {
  /** The folder with a copy of the build. */
  dir: string;
}

/** Playwright's `test` with differently hosted apps. */
export const test = base.extend<{ hostApp(host: Host): Promise<HostedApp> }>({
  hostApp: async ({ context }, use) => {
    const running: HostedApp[] = [];
    const troubles: string[][] = [];
    await use(async ({ base: folder, href, router, fallback }) => {
      const dir = mkdtempSync(join(tmpdir(), "host-"));
      cpSync(dist, dir, { recursive: true });
      const index = join(dir, "index.html");
      writeFileSync(index, readFileSync(index, "utf8").replace('<base href="/"', `<base href="${href}"`));
      if (fallback === "404.html") copyFileSync(index, join(dir, fallback));
      const servers = await startServers({ dir, base: folder, fallback, config: { router } });
      const app = { ...servers, dir };
      running.push(app);
      troubles.push(await watchPages(context, servers.appUrl));
      return app;
    });
    for (const app of running) {
      await app.stop();
      rmSync(app.dir, { recursive: true, force: true });
    }
    const trouble = troubles.flat();
    if (trouble.length > 0) throw new Error(`The page had trouble:\n${trouble.join("\n")}`);
  },
});
