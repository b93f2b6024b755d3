import { expectAccessible } from "./support/accessible.ts";
import { openGroup } from "./support/groups.ts";
import { articles } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";
import type { Page } from "@playwright/test";

/** Opens the palette by its keys, which work a moment after the first post shows. */
async function openPalette(page: Page) {
  const field = page.getByRole("combobox", { name: "Type a name or what you want to do" });
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(field).toBeFocused({ timeout: 1_000 });
  }).toPass();
  return { field, option: (name: string | RegExp) => page.getByRole("option", { name }) };
}

test.beforeEach(async ({ page, signIn }) => {
  await signIn(page, "Amara Okafor");
  await expect(articles(page).first()).toBeVisible();
});

test("the palette does to the focused post what its keys do, and focus stays there", async ({ page }) => {
  await articles(page).nth(1).focus();
  const like = articles(page)
    .nth(1)
    .getByRole("button", { name: /^Like,.*post by/ });
  const before = (await like.getAttribute("aria-pressed")) === "true";
  const { option } = await openPalette(page);
  await expect(option(/^Like or take the like back/)).toHaveAttribute("data-highlighted");
  await page.keyboard.press("Enter");
  await expect(like).toHaveAttribute("aria-pressed", String(!before));
  await expect(articles(page).nth(1)).toBeFocused();
});

test("a name leads to a person: whom the page has met without a call, whom it has not by one call for all kinds", async ({ page, org }) => {
  const { field, option } = await openPalette(page);
  await field.fill("No");
  await expect(option(/^Noor Haddad/)).toBeVisible();
  await org.refresh();
  await field.fill("Papad");
  await expect(option(/^George Papadakis/)).toBeVisible();
  await expect(page.getByText("Press Enter to choose")).toBeVisible();
  const calls = (await org.viewCalls()).filter(({ parts = [] }) => parts.some((part) => part.includes("q=Papad")));
  expect(calls).toHaveLength(1);
  await field.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /George Papadakis/ })).toBeFocused();
});

test("offline, the palette still finds what is known, goes there, and says so", async ({ page, context }) => {
  const { field, option } = await openPalette(page);
  await context.setOffline(true);
  await field.fill("Lunch");
  await expect(option(/^Lunch & Small Talk/)).toBeVisible();
  await expect(page.getByText("You are offline.")).toBeVisible();
  await context.setOffline(false);
});

test("it writes to a group, changes the theme, and hands over to the search", async ({ page }) => {
  const first = await openPalette(page);
  await first.field.fill("dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const second = await openPalette(page);
  await second.field.fill("Lunch");
  await second.option("Post in Lunch & Small Talk").click();
  // Away from names: a card would take the Escape.
  await page.mouse.move(0, 0);
  await expect(page.getByRole("textbox", { name: "Post" })).toBeFocused();
  await page.keyboard.press("Escape");
  const third = await openPalette(page);
  await third.field.fill("no such thing");
  await third.option("Search everything for “no such thing”").click();
  await expect(page).toHaveURL(/\/search\?q=no\+such\+thing/);
});

test("letters go places, one after the other, and can be chosen otherwise", async ({ page }) => {
  await expect(async () => {
    await page.keyboard.press("g");
    await page.keyboard.press(",");
    await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole("link", { name: "Choose other keys" }).click();
  await page.getByRole("button", { name: "Change the key of: Bookmark", exact: true }).click();
  await page.keyboard.press("l");
  await expect(page.getByText("l no longer does: Like or take the like back. l now does: Bookmark")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  const post = articles(page).first();
  await post.focus();
  const bookmark = post.getByRole("button", { name: "Bookmark" });
  const before = (await bookmark.getAttribute("aria-pressed")) === "true";
  await expect(async () => {
    await post.focus();
    await page.keyboard.press("l");
    await expect(bookmark).toHaveAttribute("aria-pressed", String(!before), { timeout: 1_000 });
  }).toPass();
});

test("the palette and the list of keys have no accessibility faults", async ({ page }) => {
  const { field } = await openPalette(page);
  await field.fill("a");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard keys" })).toBeVisible();
  await expectAccessible(page);
});

test("c writes a post, from a page that has no place for it too", async ({ page }) => {
  await page.getByRole("link", { name: "People", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  // What listens comes a moment after the first post.
  await expect(async () => {
    await page.keyboard.press("c");
    await expect(page.getByRole("textbox", { name: "Post" })).toBeFocused({ timeout: 2_000 });
  }).toPass();
});

test("c among the members of a group writes in the news where one may not post in the group, and there once one may", async ({
  page,
  app,
}) => {
  const write = () =>
    expect(async () => {
      await page.keyboard.press("c");
      await expect(page.getByRole("textbox", { name: "Post" })).toBeFocused({ timeout: 2_000 });
    }).toPass();
  await openGroup(page, app.url, "Roof Garden");
  const group = page.url();
  const join = page.getByRole("main").getByRole("button", { name: "Join" });
  await page.goto(`${group}/members`);
  await expect(join).toBeVisible();
  await write();
  await expect(page).toHaveURL(app.url);

  await page.goto(`${group}/members`);
  await join.click();
  await expect(page.getByRole("main").getByRole("button", { name: "Leave" })).toBeVisible();
  await write();
  await expect(page).toHaveURL(group);
});
