import type { Page } from "@playwright/test";
import { articles } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";

const tooltip = (page: Page) => page.getByRole("tooltip");
const bookmark = (page: Page) => articles(page).first().getByRole("button", { name: "Bookmark" });
const time = (page: Page) => articles(page).getByRole("link", { name: /ago/ }).first();

test.beforeEach(async ({ page, signIn }) => {
  await signIn(page, "Jonas Weber");
  await expect(articles(page).first()).toBeVisible();
});

test("the name of a button shows under a pointer that rests, can be pointed at, and goes with the pointer", async ({ page }) => {
  await bookmark(page).hover();
  await expect(tooltip(page)).toHaveText("Bookmark");
  await expect(bookmark(page)).not.toHaveAttribute("aria-describedby");
  await tooltip(page).hover();
  await page.mouse.move(5, 450);
  await expect(tooltip(page)).toHaveCount(0);
});

test("a tooltip stays for a pointer that moves into it", async ({ page }) => {
  await page.clock.install();
  await bookmark(page).hover();
  await page.clock.runFor(1_000);
  await expect(tooltip(page)).toBeVisible();
  await tooltip(page).hover();
  await page.clock.runFor(5_000);
  await expect(tooltip(page)).toBeVisible();
  await page.mouse.move(5, 450);
  await page.clock.runFor(1_000);
  await expect(tooltip(page)).toHaveCount(0);
});

test("Escape takes a tooltip away and nothing else, wherever the pointer is", async ({ page }) => {
  await page.getByRole("button", { name: "Share something with your colleagues" }).click();
  const field = page.getByRole("textbox", { name: /share something|message|post/i }).first();
  await expect(field).toBeFocused();
  await page.getByRole("button", { name: "Attach files" }).hover();
  await expect(tooltip(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tooltip(page)).toHaveCount(0);
  await expect(field).toBeFocused();
});

test("the keyboard's focus shows the whole date of a post, which describes the link", async ({ page }) => {
  await time(page).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(time(page)).toBeFocused();
  await expect(tooltip(page)).toHaveText(/\b20\d\d\b/);
  await expect(time(page)).toHaveAccessibleDescription(/\b20\d\d\b/);
  await page.keyboard.press("Escape");
  await expect(tooltip(page)).toHaveCount(0);
  await expect(time(page)).toBeFocused();
});

test("icons of the navigation have tooltips where their names are not written beside them", async ({ page }) => {
  const groups = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Groups", exact: true }).first();
  await page.setViewportSize({ width: 900, height: 800 });
  await groups.hover();
  await expect(tooltip(page)).toHaveText("Groups");
  await page.mouse.move(500, 450);
  await expect(tooltip(page)).toHaveCount(0);
  await page.setViewportSize({ width: 1400, height: 800 });
  await page.clock.install();
  await groups.hover();
  await page.clock.runFor(5_000);
  await expect(tooltip(page)).toHaveCount(0);
});
