import { articles } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";

test("a download without a connection says so, and works when the connection is back", async ({ page, context, app, signIn }) => {
  await signIn(page);
  await page.goto(`${app.url}files`);
  await page.getByRole("main").getByRole("link", { name: "Monday round" }).click();
  const link = page.getByRole("main").getByRole("link", { name: "Download", exact: true });
  await expect(link).toBeVisible();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await link.click();
  await expect(toasts(page)).toHaveText(/No connection to the org\./);
  await context.setOffline(false);
  const download = page.waitForEvent("download");
  await link.click();
  await download;
});

test("coming near the composer without a connection is no error, and it opens when the connection is back", async ({
  page,
  context,
  signIn,
}) => {
  // What is loaded when the page is idle is left out here.
  await page.addInitScript(() => (window.requestIdleCallback = () => 0));
  await signIn(page, "Jonas Weber");
  await expect(articles(page).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  const field = page.getByRole("button", { name: "Share something with your colleagues" });
  await field.hover();
  await field.click();
  await expect(page.getByRole("button", { name: "Post", exact: true })).toHaveCount(0);
  await context.setOffline(false);
  // Browsers that do not try a module again that has failed load the page anew first; then it is pressed again.
  await expect(async () => {
    if (await field.isVisible()) await field.click();
    await expect(page.getByRole("button", { name: "Post", exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
});

test("a list that cannot be loaded without a connection has its drawing", async ({ page, context, app, signIn }) => {
  await signIn(page);
  await page.goto(`${app.url}feeds/company`);
  await expect(page.getByRole("feed").getByRole("article").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.getByRole("link", { name: "Bookmarks", exact: true }).click();
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "The feed could not be loaded" })).toBeVisible();
  await expect(main.locator('svg[viewBox="0 0 120 80"]')).toBeVisible();
});

test("signing in without a connection says why nothing happens", async ({ page, context, app }) => {
  await page.goto(app.url);
  const button = page.getByRole("button", { name: /sign in/i });
  await expect(button).toBeVisible();
  await context.setOffline(true);
  await button.click();
  await expect(page.getByRole("alert")).toHaveText(/could not be reached/);
  await expect(button).toBeEnabled();
});

test("a page whose code cannot be loaded says why, and comes when the connection is back", async ({ page, context, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  const main = page.getByRole("main");
  await page.getByRole("navigation").getByRole("link", { name: "Topics" }).first().click();
  await expect(main.getByRole("heading", { name: "No connection to the org." })).toBeVisible();
  await context.setOffline(false);
  await expect(main.getByRole("heading", { name: "Topics", level: 1 })).toBeVisible();
});
