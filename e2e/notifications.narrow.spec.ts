import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/servers.ts";

test("on a phone the bar says how much is new, and what an app of the org says is read there", async ({ page, signIn }) => {
  await signIn(page, "Mei Tanaka");
  const bell = page.getByRole("link", { name: "Notifications 2 new" });
  await expect(bell).toBeVisible();
  await expect(page).toHaveTitle(/^\(2\) News/);
  await bell.click();
  await expect(page.getByRole("heading", { name: "Notifications", level: 1 })).toBeVisible();
  const unread = page.getByRole("region", { name: "Unread" }).getByRole("listitem");
  await expect(unread).toHaveCount(2);
  await expect(page).toHaveTitle(/^Notifications/);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await unread.first().getByRole("button").click();
  await expect(unread).toHaveCount(1);
  await page.reload();
  await expect(unread).toHaveCount(1);
});
