import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";

test("everything is searched from anywhere by one key, and each kind alone", async ({ page, org, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  // Keys work when what the page loads last is there, as the column.
  await expect(page.getByRole("complementary").getByRole("link").first()).toBeVisible();
  const field = page.getByRole("searchbox", { name: /^Search people, groups/ });
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(field).toBeFocused({ timeout: 2_000 });
  }).toPass();
  await org.control({ do: "clear-log" });
  // Letter by letter, a busy machine types slowly, and asks more than once.
  await field.fill("heron");
  const main = page.getByRole("main");
  await expect(main.getByRole("list", { name: "Groups" }).getByRole("link", { name: "Heron 2 Launch" }).first()).toBeVisible();
  await expect(main.getByRole("region", { name: "Topics" }).getByRole("link", { name: "Heron 2" })).toBeVisible();
  await expect(main.getByRole("feed", { name: "Posts" }).getByRole("article").first()).toBeVisible();
  await expect(main.getByRole("status").filter({ hasText: "group" })).toHaveText(/\d+ groups?, .*\d+ topics?/);
  expect((await org.viewCalls()).length).toBeLessThanOrEqual(3);
  await expect(page).toHaveURL(/\/search\?q=heron$/);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get("hits")?.size ?? 0)).toBeGreaterThan(0);
  await expectAccessible(page);

  await page.getByRole("navigation", { name: "What to search" }).getByRole("link", { name: "Files" }).click();
  await expect(page).toHaveURL(/\/search\/files\?q=heron$/);
  await expect(main.getByRole("list", { name: "Files" }).getByRole("listitem").first()).toContainText(/heron/i);
  await main.getByRole("combobox", { name: "Lists of files" }).selectOption("In my groups");
  await expect(page).toHaveURL(/\/search\/files\?q=heron&sort=groups$/);
  await expect(main.getByRole("list", { name: "Files" }).getByRole("listitem").first()).toContainText(/heron/i);

  const parts = page.getByRole("navigation", { name: "What to search" });
  await parts.getByRole("link", { name: "Posts" }).click();
  await main.getByRole("combobox", { name: "Order" }).selectOption("Latest activity");
  await expect(main.getByRole("feed", { name: "Posts" }).getByRole("article").first()).toBeVisible();
  const sorted = (await org.calls()).filter(({ path }) => path.includes("sort=LastModifiedDateDesc&q=heron"));
  expect(sorted).toHaveLength(1);
  await parts.getByRole("link", { name: "Groups" }).click();
  await main.getByRole("combobox", { name: "Which groups" }).selectOption("Archived groups");
  await expect(main.getByRole("list", { name: "Groups" }).getByRole("listitem")).toContainText(["Heron 1 Field Trial"]);

  // What was searched for is offered again.
  await field.fill("");
  await expect(main.getByRole("heading", { name: "Recent searches" })).toBeVisible();
  await main.getByRole("link", { name: "heron" }).click();
  await expect(main.getByRole("feed", { name: "Posts" })).toBeVisible();
});

test("who pastes the address of a record comes to its page, and nothing found says what to try", async ({ page, app, signIn }) => {
  await signIn(page);
  const href = await articles(page)
    .first()
    .getByRole("link", { name: /comment/ })
    .getAttribute("href");
  const id = /0D5\w+/.exec(href ?? "")?.[0] ?? "";
  await page.goto(`${app.url}search`);
  const field = page.getByRole("searchbox", { name: /^Search people, groups/ });
  await field.fill("zzzzqq");
  await page.keyboard.press("Enter");
  await expect(
    page
      .getByRole("main")
      .getByText(/zzzzqq/)
      .first(),
  ).toBeVisible();
  await field.fill(id);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Post by/ })).toBeVisible();
});

test("what was loaded before is found without a connection", async ({ page, context, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await expect(page.getByRole("complementary").getByRole("link").first()).toBeVisible();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: /^Search people, groups/ })).toBeFocused();
  await context.setOffline(true);
  await page.keyboard.type("heron");
  const main = page.getByRole("main");
  const known = main.getByRole("list", { name: "Found on this device" });
  await expect(known.getByRole("link", { name: "Heron 2 Launch" }).first()).toBeVisible();
  await expect(main.getByText("The org does not answer. This is what was loaded before.")).toBeVisible();
  await context.setOffline(false);
});
