import type { Locator, Page } from "@playwright/test";
import { expect } from "./servers.ts";

/** The news feed. */
export function newsFeed(page: Page): Locator {
  return page.getByRole("feed", { name: "News feed" });
}

/** The articles of the news feed that are drawn. */
export function articles(page: Page): Locator {
  return newsFeed(page).getByRole("article");
}

/** Scrolls down until the article with this position, counted from 1, is drawn. */
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
