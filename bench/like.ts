import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { PlainError } from "../scripts/plain-error.mjs";
import { PLAIN, slowCpu } from "./conditions.ts";
import { type Spread, spread } from "./statistics.ts";
import type { Stage } from "./stage.ts";

/** Even, so that the last click undoes the first. */
const CLICKS = 10;

/** The Event Timing API omits events shorter than this; such a click counts as half of it. */
export const LEAST_SEEN_MS = 16;

/** From the click on Like to the next paint, in milliseconds. */
export interface Like {
  plain: Spread;
  /** With the CPU four times slower. */
  slow: Spread;
}

/** Likes and unlikes the first element of the news feed. */
export async function likeOften(stage: Stage): Promise<Like> {
  const context = await stage.openContext(PLAIN, "app");
  try {
    const page = await context.newPage();
    await page.goto(stage.urls.app);
    await page.evaluate(() => window.bench.firstElement);
    const devtools = await context.newCDPSession(page);
    // Warm-up clicks, not counted: the first one compiles code.
    await clickLike(page, 2);
    const plain = spread(await clickLike(page, CLICKS));
    await slowCpu(devtools, 4);
    const slow = spread(await clickLike(page, CLICKS));
    return { plain, slow };
  } finally {
    await context.close();
  }
}

async function clickLike(page: Page, times: number): Promise<number[]> {
  const button = page
    .getByRole("feed")
    .getByRole("article")
    .getByRole("button", { name: /^Like,.*post by/ })
    .first();
  await page.evaluate(() => window.bench.watchInteractions());
  for (let click = 0; click < times; click++) {
    const before = await button.getAttribute("aria-pressed");
    const saved = page.waitForResponse((response) => response.request().method() === "PATCH" && response.url().includes("chatter-likes"));
    await button.click();
    const { ok } = await saved.then((response) => ({ ok: response.ok() }));
    if (!ok || (await button.getAttribute("aria-pressed")) === before)
      throw new PlainError("A like was not kept, so there is no use in timing it.");
    // Until the click's entry has been delivered and the page is idle.
    await wait(400);
  }
  const seen = await page.evaluate(() => [...(window.bench.interactions?.values() ?? [])]);
  return [...seen, ...Array.from({ length: Math.max(0, times - seen.length) }, () => LEAST_SEEN_MS / 2)];
}
