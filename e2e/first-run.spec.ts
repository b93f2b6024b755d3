import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/servers.ts";

const NEWCOMER = "Mila Kovač";

const welcome = (page: Page) => page.getByRole("region", { name: "Welcome, Mila" });
const people = (page: Page) => welcome(page).getByRole("list", { name: "Follow three people" });
const groups = (page: Page) => welcome(page).getByRole("list", { name: "Join two groups" });

test("a newcomer follows three people and joins two groups by keyboard, and then has news", async ({ page, signIn }) => {
  await signIn(page, NEWCOMER);
  await expect(people(page).getByRole("listitem")).toHaveCount(6);
  await expect(groups(page).getByRole("listitem")).toHaveCount(6);
  await expectAccessible(page);
  await expect(welcome(page).getByRole("button", { name: "Skip" })).toBeVisible();

  const follow = people(page).getByRole("button");
  await follow.first().focus();
  for (let chosen = 1; chosen <= 3; chosen++) {
    await page.keyboard.press("Enter");
    await expect(
      welcome(page)
        .getByRole("status")
        .filter({ hasText: `Follow three people: ${chosen} of 3` }),
    ).toBeAttached();
    await expect(follow.nth(chosen - 1)).toBeFocused();
    await page.keyboard.press("Tab");
    while (!(await follow.nth(chosen).evaluate((button) => button === document.activeElement))) await page.keyboard.press("Tab");
  }
  const join = groups(page).getByRole("button");
  while (!(await join.first().evaluate((button) => button === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(welcome(page).getByText("1 of 2", { exact: true })).toBeVisible();
  await page.keyboard.press("Tab");
  while (!(await join.nth(1).evaluate((button) => button === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(welcome(page).getByText("2 of 2", { exact: true })).toBeVisible();
  const show = welcome(page).getByRole("button", { name: "Show my news" });
  while (!(await show.evaluate((button) => button === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(welcome(page)).toBeHidden();
  await expect(page.getByRole("feed", { name: "News" }).getByRole("article").first()).toBeVisible();
});

test("a newcomer who skips it is not asked again on this device", async ({ page, signIn }) => {
  await signIn(page, NEWCOMER);
  await welcome(page).getByRole("button", { name: "Skip" }).click();
  await expect(welcome(page)).toBeHidden();
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
  await expect(welcome(page)).toBeHidden();
});
