import type { Page } from "@playwright/test";
import { PLAIN, slowCpu } from "./conditions.ts";
import { whenQuiet } from "./quiet.ts";
import { type Spread, spread } from "./statistics.ts";
import type { Stage } from "./stage.ts";

/** First letters of names. Each has things that the page has met, in the news and beside it. */
const LETTERS = ["a", "h", "i", "m", "n", "t"];
const ROUNDS = 3;

/** From the first letter of a name to the frame that shows what this page has met under it, in milliseconds. */
export interface Palette {
  plain: Spread;
  /** With the processor slowed down to a quarter. */
  slow: Spread;
}

/** Types letters into the palette, above the news. */
export async function searchPalette(stage: Stage): Promise<Palette> {
  const context = await stage.openContext(PLAIN, "app");
  try {
    const page = await context.newPage();
    const quiet = whenQuiet(page);
    await page.goto(stage.urls.app);
    await page.evaluate(() => window.bench.firstElement);
    await quiet();
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").waitFor();
    const devtools = await context.newCDPSession(page);
    // The first letters pay for what is compiled only then, and are left out.
    await typeLetters(page, 1);
    const plain = spread(await typeLetters(page, ROUNDS));
    await slowCpu(devtools, 4);
    const slow = spread(await typeLetters(page, ROUNDS));
    return { plain, slow };
  } finally {
    await context.close();
  }
}

async function typeLetters(page: Page, rounds: number): Promise<number[]> {
  const field = page.getByRole("dialog").getByRole("combobox");
  const found = page.getByRole("dialog").getByRole("group", { name: "People and things" });
  const times: number[] = [];
  for (const letter of Array.from({ length: rounds }, () => LETTERS).flat()) {
    await field.fill("");
    await found.waitFor({ state: "hidden" });
    await page.evaluate(
      () => void (window.bench.nextContent = window.bench.contentAfter("keydown", "[role=dialog] [role=group]", "People and things")),
    );
    await field.press(letter);
    times.push(await page.evaluate(() => window.bench.nextContent));
  }
  return times;
}
