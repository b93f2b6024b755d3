import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { PLAIN, slowCpu } from "./conditions.ts";
import { LEAST_SEEN_MS } from "./like.ts";
import { type Spread, spread } from "./statistics.ts";
import type { Stage } from "./stage.ts";

const WORDS = "a sentence of words, typed as people type ";

/** A paragraph of about 200 letters, with formatting in it; fifty of them are as much as a post can have. */
const PARAGRAPH = `<p>Some plain words, <b>some bold</b>, <i>italic</i> and a <a href="https://example.com/page">link</a>. ${"More of them. ".repeat(9)}</p>`;
const PARAGRAPHS = 49;

/** From a key to the next paint in a formatted post of nearly 10,000 characters, in milliseconds. */
export interface Typing {
  plain: Spread;
  /** With the processor slowed down to a quarter. */
  slow: Spread;
}

/** Types at the end of a long post. Nothing is sent. */
export async function typeOften(stage: Stage): Promise<Typing> {
  const context = await stage.openContext(PLAIN, "app");
  try {
    const page = await context.newPage();
    await page.goto(stage.urls.app);
    await page.evaluate(() => window.bench.firstElement);
    await page.getByRole("button", { name: /^(Share something|Draft: )/ }).click();
    await page.getByRole("toolbar", { name: "Formatting" }).waitFor();
    const field = page.getByRole("textbox", { name: "Post" });
    await field.evaluate((element, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, PARAGRAPH.repeat(PARAGRAPHS));
    const devtools = await context.newCDPSession(page);
    // The first letters pay for what is compiled only then, and are left out.
    await type(page, "warming up ");
    const plain = spread(await type(page, WORDS));
    await slowCpu(devtools, 4);
    const slow = spread(await type(page, WORDS));
    return { plain, slow };
  } finally {
    await context.close();
  }
}

async function type(page: Page, words: string): Promise<number[]> {
  await page.evaluate(() => window.bench.watchInteractions());
  for (const letter of words) {
    await page.keyboard.press(letter === " " ? "Space" : letter);
    // The next key comes when this one is painted and its entry has been handed out.
    await wait(120);
  }
  await wait(500);
  const seen = await page.evaluate(() => [...(window.bench.interactions?.values() ?? [])]);
  return [...seen, ...Array.from({ length: Math.max(0, words.length - seen.length) }, () => LEAST_SEEN_MS / 2)];
}
