import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { signInAt } from "../e2e/support/sign-in.ts";
import { localConfig } from "../scripts/app-options.mjs";
import { ensureBrowser } from "../scripts/ensure-browser.mjs";
import { ensureBuild } from "../scripts/ensure-build.mjs";
import { startLocalOrg } from "../scripts/local-org.mjs";
import { cachePath, dist, root } from "../scripts/paths.mjs";
import { PlainError } from "../scripts/plain-error.mjs";
import { findFreePort } from "../scripts/ports.mjs";
import { precompress } from "../scripts/precompress.mjs";
import { startStaticHost } from "../scripts/static-host.mjs";
import { feedPath, NEWS } from "../src/connect/feeds.ts";
import type { Condition } from "./conditions.ts";
import { addLongFeed, LONG, longFeedId } from "./long-feed.ts";

/** Enough for 3,000 in the news feed of the first person, who does not follow everybody. */
const POSTS = 4500;

const ORG_DATA = cachePath("bench-org");

const SESSION_KEY = "chatter:local:session";

/** What is compared: this build, the floor, and another build if given. */
export type Subject = "app" | "floor" | "other";

/** The builds among them. */
export type Build = Exclude<Subject, "floor">;

/**
 * A static host with the app's build, the floor and possibly another build; a big org; and a browser with a signed-in
 * session.
 */
export interface Stage {
  browser: Browser;
  subjects: readonly Subject[];
  builds: readonly Build[];
  /** URL of each page. Empty for `other` without another build. */
  urls: Record<Subject, string>;
  orgUrl: string;
  /** Id of the group with the long feed. */
  longFeedId: string;
  /** Opens a fresh profile with an empty cache, in whose pages the session is stored. */
  openContext(condition: Condition, subject: Subject): Promise<BrowserContext>;
  close(): Promise<void>;
}

/**
 * Starts everything.
 *
 * @param reset create a new org instead of using the one from an earlier bench
 * @param compare folder of another build to compare with
 */
export async function setStage(reset: boolean, compare: string | null): Promise<Stage> {
  await ensureBuild();
  const executablePath = await ensureBrowser();
  const site = await makeSite();
  const port = await findFreePort();
  const config = localConfig(`http://127.0.0.1:${port}`);
  const host = await startStaticHost({ dir: site, config });
  const otherHost = compare === null ? null : await startStaticHost({ dir: await compressedCopyOf(compare), config });
  const hosts = otherHost ? [host, otherHost] : [host];
  const org = await startBigOrg(
    port,
    hosts.map(({ url }) => url),
    reset,
  );
  // Chromium's sandbox does not work as root.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({
    executablePath,
    args: [...asRoot, "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
  const close = async () => {
    await browser.close();
    await Promise.all([...hosts.map((each) => each.close()), org.stop()]);
  };
  try {
    const session = await signIn(browser, host.url);
    return {
      browser,
      subjects: otherHost ? ["app", "other", "floor"] : ["app", "floor"],
      builds: otherHost ? ["app", "other"] : ["app"],
      urls: { app: host.url, other: otherHost?.url ?? "", floor: `${host.url}floor/floor.html` },
      orgUrl: org.url,
      longFeedId: longFeedId(ORG_DATA),
      async openContext(condition, subject) {
        // The floor has an inline script, which the app's policy would block.
        const context = await browser.newContext({ ...condition.context, bypassCSP: subject === "floor" });
        await context.addInitScript({ path: join(root, "bench", "page-script.js") });
        await context.addInitScript(([key, value]) => sessionStorage.setItem(key, value), [SESSION_KEY, session] as const);
        return context;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Copies a build, so that a rebuild does not change what is being measured. */
function copyOf(build: string, name: string): string {
  const site = cachePath(name);
  rmSync(site, { recursive: true, force: true });
  cpSync(build, site, { recursive: true });
  return site;
}

/** Compresses another build like this one, however it was made. */
async function compressedCopyOf(build: string): Promise<string> {
  const site = copyOf(build, "bench-other-site");
  await precompress(site);
  return site;
}

async function makeSite(): Promise<string> {
  const site = copyOf(dist, "bench-site");
  const floor = readFileSync(join(root, "bench", "floor.html"), "utf8");
  mkdirSync(join(site, "floor"));
  const filledIn = floor.replaceAll("SESSION_KEY", SESSION_KEY).replaceAll("FIRST_PAGE", feedPath(NEWS));
  writeFileSync(join(site, "floor", "floor.html"), filledIn);
  await precompress(join(site, "floor"));
  return site;
}

/** Creating the org takes long, so it is kept. The mark file says that it was completed. */
async function startBigOrg(port: number, appUrls: readonly string[], reset: boolean) {
  const data = ORG_DATA;
  const mark = join(data, `filled-with-${POSTS}-and-${LONG}`);
  const [allowOrigin = "", ...others] = appUrls;
  const more = others.flatMap((url) => ["--allow-origin", url]);
  if (reset || !existsSync(mark)) {
    console.log(`Filling an org with ${POSTS} posts, and a group with ${LONG} …`);
    const filled = await startLocalOrg({ port, allowOrigin, data, reset: true, more: ["--posts", String(POSTS)] });
    await filled.stop();
    addLongFeed(data);
    writeFileSync(mark, "");
  }
  return startLocalOrg({ port, allowOrigin, data, more });
}

/** Signs in through the pages. @returns the session as the app stores it */
async function signIn(browser: Browser, appUrl: string): Promise<string> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await signInAt(page, appUrl).catch((error: unknown) => {
      const [reason] = String(error instanceof Error ? error.message : error).split("\n");
      throw new PlainError(`Nobody could be signed in to measure with: ${reason}`);
    });
    const session = await page.evaluate((key) => sessionStorage.getItem(key), SESSION_KEY);
    if (session === null) throw new PlainError(`The app keeps no ${SESSION_KEY} after sign-in, so there is no session to measure with.`);
    return session;
  } finally {
    await context.close();
  }
}
