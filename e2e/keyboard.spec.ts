import type { Page } from "@playwright/test";
import { articles } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";

/** Which article has focus or holds what has focus, counted from 1; 0 for none. */
function focusedPosition(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.activeElement?.closest("article")?.ariaPosInSet ?? 0));
}

test("from sign-in to a like with the keyboard alone", async ({ page, app }) => {
  await page.goto(app.url);
  const press = async (name: string | RegExp) => {
    const button = page.getByRole("button", { name }).first();
    await button.waitFor();
    for (let stops = 0; stops < 30 && !(await button.evaluate((element) => element === document.activeElement)); stops++) {
      await page.keyboard.press("Tab");
    }
    await expect(button).toBeFocused();
    await page.keyboard.press("Enter");
  };
  await press(/sign in/i);
  await expect(page.getByRole("list", { name: "Choose a person" })).toBeVisible();
  await press("Mei Tanaka");
  await press("Allow");
  await expect(articles(page).first()).toBeVisible();
  await page.keyboard.press("j");
  const like = articles(page)
    .first()
    .getByRole("button", { name: /^Like,.*post by/ });
  const before = (await like.getAttribute("aria-pressed")) === "true";
  await page.keyboard.press("l");
  await expect(like).toHaveAttribute("aria-pressed", String(!before));
});

test.describe("in the feed", () => {
  test.beforeEach(async ({ page, signIn }) => {
    await signIn(page);
    await expect(articles(page).first()).toBeVisible();
  });

  test("j and k walk through the feed from wherever one is, far beyond what is drawn", async ({ page }) => {
    for (let position = 1; position <= 30; position++) {
      await page.keyboard.press("j");
      await expect.poll(() => focusedPosition(page)).toBe(position);
    }
    await page.keyboard.press("k");
    await expect.poll(() => focusedPosition(page)).toBe(29);
  });

  test("l likes the post in focus, and Enter opens it; Back returns to it", async ({ page }) => {
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect.poll(() => focusedPosition(page)).toBe(2);
    const like = articles(page)
      .nth(1)
      .getByRole("button", { name: /^Like,.*post by/ });
    const before = (await like.getAttribute("aria-pressed")) === "true";
    await page.keyboard.press("l");
    await expect(like).toHaveAttribute("aria-pressed", String(!before));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: /^Post by/ })).toBeFocused();
    await page.goBack();
    await expect.poll(() => focusedPosition(page)).toBe(2);
  });

  test("Page Down and Page Up move by posts inside the feed, Control End and Control Home leave it", async ({ page }) => {
    await articles(page).first().focus();
    await page.keyboard.press("PageDown");
    await expect.poll(() => focusedPosition(page)).toBe(2);
    await page.keyboard.press("PageUp");
    await expect.poll(() => focusedPosition(page)).toBe(1);
    await page.keyboard.press("Control+End");
    await expect.poll(() => focusedPosition(page)).toBe(0);
  });

  test("the question mark lists the keys, and Escape closes the list", async ({ page }) => {
    const dialog = page.getByRole("dialog", { name: "Keyboard keys" });
    // What listens comes a moment after the first element.
    await expect(async () => {
      await page.keyboard.press("?");
      await expect(dialog).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(dialog.getByText("Next post", { exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  test("single keys can be turned off", async ({ page, app }) => {
    await page.goto(`${app.url}settings`);
    await page.getByRole("group", { name: "Single-key shortcuts" }).getByRole("radio", { name: "Off" }).check();
    await page.goto(app.url);
    await expect(articles(page).first()).toBeVisible();
    await page.keyboard.press("j");
    expect(await focusedPosition(page)).toBe(0);
  });

  test("the first stop of the Tab key skips to the content", async ({ page }) => {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  });

  test("a post says who and what in a short name, and where it stands", async ({ page }) => {
    const first = articles(page).first();
    await expect(first).toHaveAttribute("aria-posinset", "1");
    await expect(first).toHaveAttribute("aria-setsize", "-1");
    const label = (await first.getAttribute("aria-label")) ?? "";
    expect(label.length).toBeGreaterThan(3);
    expect(label.length).toBeLessThan(200);
  });
});
