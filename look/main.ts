import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { whenQuiet } from "../bench/quiet.ts";
import { signInAt } from "../e2e/support/sign-in.ts";
import { startServers } from "../e2e/support/start-servers.ts";
import makeTemplate from "../e2e/support/template-org.ts";
import sharp from "sharp";
import { ensureBrowser } from "../scripts/ensure-browser.mjs";
import { ensureBuild } from "../scripts/ensure-build.mjs";
import { root } from "../scripts/paths.mjs";
import { PlainError } from "../scripts/plain-error.mjs";
import { DOCS_FOLDER, DOCS_PICTURES } from "./docs.ts";
import { type LookOptions, readLookOptions } from "./options.ts";
import { lookPage } from "./page.ts";
import { type View, VIEWS } from "./views.ts";
import { type Way, WAYS } from "./ways.ts";

const FOLDER = join(root, "look", "results");
const SESSION_KEY = "chatter:local:session";

try {
  await main(readLookOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exit(1);
}

/** `npm run look`: a picture of every view and state in every width, theme and language, and a page that shows them all. */
async function main({ views, ways, docs }: LookOptions): Promise<void> {
  await ensureBuild();
  const executablePath = await ensureBrowser();
  await makeTemplate();
  const servers = await startServers();
  // Chromium's sandbox does not work as root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args });
  const failed: string[] = [];
  try {
    const sessions = new Map<string, Promise<string>>();
    const sessionOf = ({ who = "" }: View) => {
      if (who === null) return null;
      const session = sessions.get(who) ?? signIn(browser, servers.appUrl, who || undefined);
      sessions.set(who, session);
      return session;
    };
    if (docs) {
      const folder = join(root, DOCS_FOLDER);
      mkdirSync(folder, { recursive: true });
      for (const picture of DOCS_PICTURES) {
        const view = named(VIEWS, picture.view);
        const way = named(WAYS, picture.way);
        const png = await take(browser, servers.appUrl, await sessionOf(view), view, way);
        await sharp(png)
          .webp({ quality: 82 })
          .toFile(join(folder, `${picture.file}.webp`));
      }
      return console.log(`The pictures are in ${DOCS_FOLDER}`);
    }
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const way of ways) {
      for (const view of views) {
        process.stdout.write(`\r${way.name}: ${view.name}`.padEnd(60));
        await take(browser, servers.appUrl, await sessionOf(view), view, way).then(
          (png) => writeFileSync(join(FOLDER, `${view.name}--${way.name}.png`), png),
          (error: unknown) => failed.push(`${view.name} in ${way.name}: ${String(error).split("\n")[0]}`),
        );
      }
    }
  } finally {
    await browser.close();
    await servers.stop();
  }
  const file = join(FOLDER, "index.html");
  writeFileSync(file, lookPage(views, ways));
  console.log(`\n${failed.map((line) => `No picture of ${line}\n`).join("")}Open ${relative(root, file)}`);
}

async function take(browser: Browser, appUrl: string, session: string | null, view: View, way: Way): Promise<Buffer> {
  const { width, height, colorScheme, locale } = way;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale,
    // Touch alone has no bar of its own to scroll by.
    isMobile: width < 500,
    hasTouch: width < 500,
    reducedMotion: "reduce",
    timezoneId: "UTC",
  });
  try {
    if (session !== null)
      await context.addInitScript(([key, value]) => sessionStorage.setItem(key, value), [SESSION_KEY, session] as const);
    const page = await context.newPage();
    const quiet = whenQuiet(page);
    await page.goto(appUrl + view.path);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await settle(page, quiet);
    if (view.behind) {
      await page.getByRole("main").locator(`a${view.behind}`).first().click();
      await settle(page, quiet);
    }
    if (view.act) {
      await view.act(page);
      await settle(page, quiet);
    }
    return await page.screenshot();
  } finally {
    await context.close();
  }
}

/** Until nothing is loading, and what comes when the page is idle has come. */
async function settle(page: Page, quiet: () => Promise<void>): Promise<void> {
  await quiet();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))));
}

/** Signs somebody in, the org's first person unless another one is named. @returns the session as the app keeps it */
async function signIn(browser: Browser, appUrl: string, who?: string): Promise<string> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await signInAt(page, appUrl, who);
    return (await page.evaluate((key) => sessionStorage.getItem(key), SESSION_KEY)) ?? "";
  } finally {
    await context.close();
  }
}

function named<Named extends { name: string }>(list: readonly Named[], name: string): Named {
  const found = list.find((each) => each.name === name);
  if (!found) throw new PlainError(`There is no ${name} to take a picture of.`);
  return found;
}
