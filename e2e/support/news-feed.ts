import type { Locator, Page } from "@playwright/test";
import { expect } from "./servers.ts";

/** The news feed. */
export function newsFeed(page: Page): Locator {
  return page.getByRole("feed", { name: "News feed" });
}

/** The rendered articles of the news feed. */
export function articles(page: Page): Locator {
  return newsFeed(page).getByRole("article");
}

/** Scrolls down until the article with this position (from 1) is rendered. */
export async function scrollTo(page: Page, position: number): Promise<void> {
  await page.mouse.move(640, 400);
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 2_500);
        return highestPosition(page);
      },
      { timeout: 45_000, intervals: [60] },
    )
    .toBeGreaterThanOrEqual(position);
}

function highestPosition(page: Page): Promise<number> {
  return articles(page).evaluateAll((all) => Math.max(0, ...all.map((article) => Number(article.ariaPosInSet))));
}

/** The topmost fully visible article: its key, and its distance in pixels from the top of the window. */
export interface Place {
  key: string;
  top: number;
}

/** The current place. */
export function uppermost(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("main article[data-key]")];
    const article = all.find((each) => each.getBoundingClientRect().top > 60);
    return { key: article?.dataset.key ?? "", top: Math.round(article?.getBoundingClientRect().top ?? 0) };
  });
}

/** The key of the article that has focus, or null. */
export function focusedKey(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-key") ?? null);
}

/** The place of the feed once nothing loads or moves any more. */
export async function atRest(page: Page): Promise<Place> {
  let place: Place = { key: "", top: 0 };
  let before: string;
  await page.waitForLoadState("networkidle");
  await expect
    .poll(
      async () => {
        before = JSON.stringify(place);
        place = await uppermost(page);
        return before === JSON.stringify(place);
      },
      { intervals: [300] },
    )
    .toBe(true);
  return place;
}
