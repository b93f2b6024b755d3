import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { dist } from "../../scripts/paths.mjs";
import { type Servers, startServers } from "./start-servers.ts";
import { watchPages } from "./watch-page.ts";

/** One way to put the build on a host, by the steps of docs/deploying.md. */
export interface Host {
  /** The folder of the address. */
  base: string;
  /** What the base element of index.html is changed to, the one edit. */
  href: string;
  router: "browser" | "hash";
  fallback: "index.html" | "404.html" | null;
}

/** A build on such a host, and an org for it. */
export interface HostedApp extends Servers {
  /** The folder with the build, a copy of its own. */
  dir: string;
}

/** Playwright's `test` with apps hosted in other ways than `npm start` does. */
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
