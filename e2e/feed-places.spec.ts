import { expectAccessible } from "./support/accessible.ts";
import { articles, newsFeed } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";

test.beforeEach(async ({ page, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
});

test("the side bar leads to every feed and marks the present one", async ({ page, org }) => {
  const side = page.getByRole("navigation", { name: "Main" });
  const feeds = side.getByRole("region", { name: "Feeds" });
  await expect(feeds.getByRole("link", { name: "Cases" })).toBeVisible();
  await expect(feeds.getByRole("link")).toContainText(["Company", "To me", "Direct messages", "Bookmarks", "Groups", "People", "Accounts"]);
  await expect(feeds.getByRole("link", { name: "Muted" })).toBeHidden();
  await feeds.getByRole("button", { name: "More feeds" }).click();
  await feeds.getByRole("link", { name: "Muted" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Muted" })).toBeVisible();
  await feeds.getByRole("link", { name: "Company" }).click();
  await expect(page).toHaveURL(/\/feeds\/company$/);
  await expect(page.getByRole("heading", { level: 1, name: "Company" })).toBeFocused();
  await expect(feeds.getByRole("link", { name: "Company" })).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("feed", { name: "Company feed" }).getByRole("article").first()).toBeVisible();
  await org.control({ do: "clear-log" });
  await feeds.getByRole("link", { name: "Cases" }).click();
  await expect(page.getByRole("feed", { name: "Cases feed" }).getByRole("article").first()).toBeVisible();
  await expect(page).toHaveURL(/\/feeds\/filter\/500$/);
  const calls = (await org.requests()).filter(({ path }) => path.includes("/chatter/"));
  expect(calls.map(({ path }) => path.replace(/\?.*/, ""))).toEqual([
    expect.stringMatching(/\/chatter\/feeds\/filter\/005\w+\/500\/feed-elements$/),
  ]);
  await side.getByRole("link", { name: "News" }).click();
  await expect(newsFeed(page)).toBeVisible();
});

test("drafts, posts to review and direct messages have their places; a feed that the org lacks says so", async ({ page, app }) => {
  const feeds = page.getByRole("navigation", { name: "Main" }).getByRole("region", { name: "Feeds" });
  const first = page.getByRole("main").getByRole("article").first();
  await feeds.getByRole("link", { name: "Waiting for review" }).click();
  await expect(first).toContainText("Darf ich ein Foto der Flotte auf unsere Seite stellen?");
  await feeds.getByRole("link", { name: "Direct messages" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Direct messages" })).toBeVisible();
  await expect(page.getByRole("feed", { name: "Direct messages feed" }).getByRole("article").first()).toContainText("Churros");
  await page.goto(`${app.url}feeds/draft`);
  await expect(first).toContainText("what we learned about waiting lists");
  await expect(feeds.getByRole("link", { name: "Drafts" })).toHaveAttribute("aria-current", "page");

  await page.goto(`${app.url}feeds/home`);
  await expect(page.getByRole("alert")).toContainText("This does not exist, or you may not see it.");
});

test("a filter feed that is opened by its address finds itself in the directory; one that is not there says so", async ({ page, app }) => {
  await page.goto(`${app.url}feeds/filter/001`);
  await expect(page.getByRole("heading", { level: 1, name: "Accounts" })).toBeVisible();
  await expect(page.getByRole("article").first()).toBeVisible();
  await page.goto(`${app.url}feeds/filter/zzz`);
  await expect(page.getByRole("heading", { level: 1, name: "There is nothing here" })).toBeVisible();
});

test("@narrow a button at the heading opens the list of feeds", async ({ page }) => {
  await page.getByRole("button", { name: "Feeds" }).click();
  const list = page.getByRole("navigation", { name: "Feeds" });
  await expect(list.getByRole("link", { name: "News" })).toHaveAttribute("aria-current", "page");
  await expect(list.getByRole("link", { name: "Accounts" })).toBeVisible();
  await expectAccessible(page);
  await list.getByRole("link", { name: "Bookmarks" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bookmarks" })).toBeVisible();
  await expect(list).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test("a search of the company can be kept among the feeds and removed again", async ({ page, app }) => {
  const words = "brotdose";
  await page.goto(`${app.url}feeds/company?q=${words}`);
  const keep = page.getByRole("button", { name: "Keep this search among your feeds" });
  await expect(keep).toHaveAttribute("aria-pressed", "false");
  await keep.click();
  await expect(keep).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("region", { name: "Feeds" }).getByRole("link", { name: words }).click();
  await expect(page.getByRole("heading", { level: 1, name: words })).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText(/brotdose/i);
  await page.reload();
  const remove = page.getByRole("button", { name: "Remove from your feeds" });
  await remove.click();
  await expect(page.getByRole("heading", { level: 1, name: "News" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: words })).toBeVisible();
  await remove.click();
  await expect(page.getByRole("region", { name: "Feeds" }).getByRole("link", { name: "Accounts" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Feeds" }).getByRole("link", { name: words })).toBeHidden();
});
