import type { Locator, Page } from "@playwright/test";
import { articles } from "./support/news-feed.ts";
import { commentField, havePosted } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";

/** Presses keys and counts them. Words that are typed are not counted. */
class Keys {
  count = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.count++;
    await this.page.keyboard.press(key);
  }

  /** A key that works a moment after the page shows: however often that takes, it is one for those who know when. */
  async pressOnceReady(key: string, opens: Locator): Promise<void> {
    this.count++;
    await expect(async () => {
      await this.page.keyboard.press(key);
      await expect(opens).toBeFocused({ timeout: 1_000 });
    }).toPass();
  }

  /** Goes on by Tab until it has focus. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < 30 && !(await target.evaluate((element) => element === document.activeElement)); stops++)
      await this.press("Tab");
    await expect(target).toBeFocused();
  }
}

test("a group is joined by six keys from its page", async ({ page, app, signIn }) => {
  await signIn(page);
  await page.goto(`${app.url}groups/all`);
  const row = page
    .getByRole("list", { name: "All groups" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: /^Join/ }) })
    .first();
  await row.getByRole("link").first().click();
  const join = page.getByRole("main").getByRole("button", { name: "Join", exact: true });
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(join).toBeVisible();
  const keys = new Keys(page);
  await keys.tabTo(join);
  await keys.press("Enter");
  await expect(page.getByRole("main").getByRole("button", { name: "Leave", exact: true })).toBeFocused();
  expect(keys.count).toBeLessThanOrEqual(6);
});

test("a focused post is commented by three keys beside the words", async ({ page, org, signIn }) => {
  await havePosted(org, "Commented by few keys");
  await signIn(page);
  const post = articles(page).filter({ hasText: "Commented by few keys" });
  await expect(post).toBeVisible();
  await page.waitForLoadState("networkidle");
  await post.focus();
  const keys = new Keys(page);
  await keys.pressOnceReady("n", commentField(page));
  await page.keyboard.type("By few keys");
  await keys.press("Control+Enter");
  await expect(post.getByRole("listitem").filter({ hasText: "By few keys" })).toBeVisible();
  expect(keys.count).toBeLessThanOrEqual(3);
});

test("a post that mentions somebody and carries a file takes twelve keys beside the words, the first of which opens the composer", async ({
  page,
  signIn,
}) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  const composer = page.getByRole("region", { name: "Post" });
  const keys = new Keys(page);
  await keys.pressOnceReady("c", composer.getByRole("textbox", { name: "Post" }));
  expect(keys.count).toBe(1);
  await page.keyboard.type("For you, @jonas");
  await expect(page.getByRole("option", { name: /Jonas Weber/ })).toBeVisible();
  await keys.press("Enter");
  await keys.tabTo(composer.getByRole("button", { name: "Attach files" }));
  await keys.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await keys.press("ArrowDown");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  const chooser = page.waitForEvent("filechooser");
  await keys.press("Enter");
  await (await chooser).setFiles({ name: "plan.txt", mimeType: "text/plain", buffer: Buffer.from("As we said") });
  await expect(composer.getByText("plan.txt").first()).toBeVisible();
  await keys.press("Control+Enter");
  const post = articles(page).filter({ hasText: "For you" }).first();
  await expect(post).toContainText("plan.txt", { timeout: 30_000 });
  expect(keys.count).toBeLessThanOrEqual(12);
});

test("signing out takes four keys", async ({ page, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  const keys = new Keys(page);
  await keys.pressOnceReady("Control+k", page.getByRole("combobox", { name: "Type a name or what you want to do" }));
  await page.keyboard.type("sign");
  await expect(page.getByRole("option", { name: /^Sign out/ })).toHaveAttribute("data-highlighted");
  await keys.press("Enter");
  await expect(page.getByRole("button", { name: /sign in/i })).toBeVisible();
  expect(keys.count).toBeLessThanOrEqual(4);
});
