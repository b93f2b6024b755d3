import type { Locator, Page } from "@playwright/test";
import { hiddenStops, shareOfContent } from "./support/in-sight.ts";
import { articles, newsFeed } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";
import { goToView, VIEWS } from "./support/views.ts";

const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
  // A zoom of 400 %.
  { width: 320, height: 256 },
] as const;

/** How many stops of a view are looked at, forwards: the feed has bars above and below it. */
const STOPS = { news: 25 } as Partial<Record<string, number>>;
const FEW = 11;

test("by Tab, forwards and backwards, focus is never hidden under a bar, and low windows belong to the content", async ({
  page,
  signIn,
}) => {
  test.setTimeout(300_000);
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  for (const [name, view] of Object.entries(VIEWS)) {
    await page.setViewportSize(SIZES[0]);
    await goToView(page, view);
    const stops = STOPS[name] ?? FEW;
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const where = `${name} at ${size.width}×${size.height}`;
      await page.evaluate(() => document.getElementById("content")?.focus());
      expect.soft(await hiddenStops(page, "Tab", stops), where).toEqual([]);
      expect.soft(await hiddenStops(page, "Shift+Tab", stops - 3), where).toEqual([]);
      if (size.height < 300) expect.soft(await shareOfContent(page), where).toBeGreaterThanOrEqual(0.6);
    }
  }
});

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluateAll(([element]) => element !== undefined && element === document.activeElement);
}

/** Whether something beyond the feed has focus. */
function isBehindFeed(page: Page): Promise<boolean> {
  return newsFeed(page).evaluate(
    (feed) => !feed.contains(document.activeElement) && Boolean(feed.compareDocumentPosition(document.activeElement ?? feed) & 4),
  );
}

test("Control End leaves the feed forwards, also where nothing stands behind it", async ({ page, app, signIn }) => {
  await signIn(page);
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(app.url);
  await expect(articles(page).first()).toBeVisible();
  // What listens comes a moment after the first post.
  await expect(async () => {
    await articles(page).first().focus();
    await page.keyboard.press("Control+End");
    expect(await isBehindFeed(page)).toBe(true);
  }).toPass({ timeout: 15_000 });
});

test("who comes to the end of what is loaded, by j or Load more, goes on with the next post", async ({ page, org, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  // From now on, pages fail: the list does not go on by itself.
  await org.control({ do: "fail", match: "/chatter/feeds/news/", count: 100, status: 500 });
  const position = () => page.evaluate(() => Number(document.activeElement?.closest("article")?.ariaPosInSet ?? 0));
  const more = page.getByRole("button", { name: "Try again" });
  let last = 0;
  for (let presses = 0; presses < 60 && !(await isFocused(more)); presses++) {
    const at = await position();
    last = Math.max(last, at);
    await page.keyboard.press("j");
    await expect.poll(async () => (await position()) !== at || (await isFocused(more))).toBe(true);
  }
  await expect(more).toBeFocused();
  expect(last).toBeGreaterThanOrEqual(20);
  await org.refresh();
  await page.keyboard.press("Enter");
  await expect.poll(position).toBe(last + 1);
});
