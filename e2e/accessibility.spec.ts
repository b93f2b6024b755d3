import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/servers.ts";
import { goToView, VIEWS } from "./support/views.ts";

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

  test("news", async ({ page, signIn }) => {
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
  });

  test("views that no other test looks at", async ({ page, signIn }) => {
    test.setTimeout(90_000);
    await signIn(page);
    await expect(page.getByRole("article").first()).toBeVisible();
    for (const name of ["post", "profile", "people", "files", "settings", "nothing there"] as const) {
      await test.step(name, async () => {
        await goToView(page, VIEWS[name]);
        await expectAccessible(page);
      });
    }
  });

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
