import config from "../playwright.config.ts";
import { articles, atRest, scrollTo } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";

// Browser tests run without it unless asked for.
test.use({ launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] } });

test("back from another site finds the page as it was left, from the browser's memory", async ({ page, app, org, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  await scrollTo(page, 6);
  const before = await atRest(page);
  await page.evaluate(() => Reflect.set(window, "wasHereBefore", true));
  await page.goto(`${org.url}/img/icon/profile64.png`);
  await org.control({ do: "clear-log" });
  // A page from the memory does not load again.
  await page.goBack({ waitUntil: "commit" });
  expect(page.url()).toBe(app.url);
  expect(await page.evaluate(() => Reflect.get(window, "wasHereBefore"))).toBe(true);
  expect((await atRest(page)).top).toBe(before.top);
  expect((await org.viewCalls()).map(({ path }) => path)).toEqual([]);
});
