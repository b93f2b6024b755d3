import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/servers.ts";

test.describe("every view passes axe, contrast included", () => {
  test("signing in", async ({ page, app }) => {
    await page.goto(app.url);
    await expect(page.getByRole("button", { name: /sign in/i })).toBeVisible();
    await expectAccessible(page);
  });

  test("a refused sign-in", async ({ page, app }) => {
    await page.goto(`${app.url}auth/callback.html?code=a&state=b`);
    await expect(page.getByRole("heading")).toBeVisible();
    await expectAccessible(page);
  });

  test("news, a post, a person, a group", async ({ page, signIn }) => {
    test.setTimeout(90_000);
    await signIn(page);
    const feed = page.getByRole("feed", { name: "News feed" });
    await expect(feed.getByRole("article").first()).toBeVisible();
    await expectAccessible(page);

    await page.mouse.move(640, 400);
    for (let i = 0; i < 4; i++) {
      await page.mouse.wheel(0, 3_000);
      await expect(feed.getByRole("article").nth(2)).toBeVisible();
      await expectAccessible(page);
    }

    // From the top, where nothing is still on its way that could move what is pressed.
    await page.evaluate(() => window.scrollTo(0, 0));
    const first = feed.getByRole("article").first();
    await expect(first).toHaveAttribute("aria-posinset", "1");
    await first.getByRole("link", { name: /comment/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Post by/ })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("complementary").getByRole("link").first().click();
    await expect(page).toHaveURL(/\/groups\//);
    await expect(page.getByRole("heading", { level: 1, name: /^Post by/ })).toBeHidden();
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
    await expectAccessible(page);
  });

  for (const path of ["people/me", "settings", "groups", "people", "files", "nowhere/at/all"]) {
    test(path, async ({ page, app, signIn }) => {
      await signIn(page);
      await page.goto(app.url + path);
      await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
      await page.waitForLoadState("networkidle");
      await expectAccessible(page);
    });
  }

  test("the account menu and the list of keys", async ({ page, signIn }) => {
    await signIn(page);
    await page.getByRole("button", { name: "Your account" }).click();
    await expect(page.getByRole("menuitem", { name: "Sign out" })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menuitem", { name: "Sign out" })).toBeHidden();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessible(page);
  });
});
