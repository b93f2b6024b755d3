import type { Locator, Page } from "@playwright/test";
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
