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

/** So many that the news feed of the first person on the list, who does not follow everybody, holds 3,000. */
const POSTS = 4500;

const SESSION_KEY = "chatter:local:session";

/** The two that are measured side by side. */
export type Subject = "app" | "floor";

/** The app's build and the floor on one static host, a big org, and a browser with someone who has signed in. */
export interface Stage {
  browser: Browser;
  /** Address of each page. */
  urls: Record<Subject, string>;
  orgUrl: string;
  /** A fresh profile, with nothing cached, in whose pages the session of that sign-in is found. */
  openContext(condition: Condition, subject: Subject): Promise<BrowserContext>;
  close(): Promise<void>;
}

/**
 * Sets everything up.
 *
 * @param reset begin with a new org, in place of the one that an earlier bench has filled
 */
export async function setStage(reset: boolean): Promise<Stage> {
  await ensureBuild();
  const executablePath = await ensureBrowser();
  const site = await makeSite();
  const port = await findFreePort();
  const host = await startStaticHost({ dir: site, config: localConfig(`http://127.0.0.1:${port}`) });
  const org = await startBigOrg(port, new URL(host.url).origin, reset);
  // Chromium's sandbox does not run as root.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({
    executablePath,
    args: [...asRoot, "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
  const close = async () => {
    await browser.close();
    await Promise.all([host.close(), org.stop()]);
  };
  try {
    const session = await signIn(browser, host.url);
    return {
      browser,
      urls: { app: host.url, floor: `${host.url}floor/floor.html` },
      orgUrl: org.url,
      async openContext(condition, subject) {
        // The floor is a single file: its script stands in the page, which the app's policy would refuse.
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

/** A copy, so that a build in the meantime changes nothing under the measurements. */
async function makeSite(): Promise<string> {
  const site = cachePath("bench-site");
  rmSync(site, { recursive: true, force: true });
  cpSync(dist, site, { recursive: true });
  const floor = readFileSync(join(root, "bench", "floor.html"), "utf8");
  mkdirSync(join(site, "floor"));
  const filledIn = floor.replaceAll("SESSION_KEY", SESSION_KEY).replaceAll("FIRST_PAGE", feedPath(NEWS));
  writeFileSync(join(site, "floor", "floor.html"), filledIn);
  await precompress(join(site, "floor"));
  return site;
}

/** Filling an org takes a while, so it is kept. The mark says that it was filled to the end. */
async function startBigOrg(port: number, allowOrigin: string, reset: boolean) {
  const data = cachePath("bench-org");
  const mark = join(data, `filled-with-${POSTS}`);
  const isNew = reset || !existsSync(mark);
  if (isNew) console.log(`Filling an org with ${POSTS} posts …`);
  const org = await startLocalOrg({ port, allowOrigin, data, reset: isNew, more: ["--posts", String(POSTS)] });
  writeFileSync(mark, "");
  return org;
}

/** Signs in as a person would. @returns the session as the app keeps it */
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
