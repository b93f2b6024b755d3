import type { Locator, Page } from "@playwright/test";
import type { FollowingPage } from "../src/connect/contract/people.ts";
import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";

const NEWCOMER = "Mila Kovač";

const welcome = (page: Page) => page.getByRole("region", { name: "Welcome, Mila" });
const people = (page: Page) => welcome(page).getByRole("list", { name: "Follow three people" });
const groups = (page: Page) => welcome(page).getByRole("list", { name: "Join two groups" });

/** Presses Tab until this has focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there.");
}

test("a newcomer follows three people and joins two groups by keyboard, and then has news", async ({ page, app, org, signIn }) => {
  await signIn(page, NEWCOMER);
  await expect(people(page).getByRole("listitem")).toHaveCount(6);
  await expect(groups(page).getByRole("listitem")).toHaveCount(6);
  await expectAccessible(page);
  // One's own manager comes first.
  await expect(people(page).getByRole("listitem").first()).toContainText("Kwame Mensah");

  await welcome(page).getByRole("button", { name: "Skip" }).focus();
  const said = welcome(page).getByRole("status");
  for (let chosen = 1; chosen <= 3; chosen++) {
    const follow = people(page)
      .getByRole("button")
      .nth(chosen - 1);
    await tabTo(page, follow);
    await page.keyboard.press("Enter");
    await expect(said.filter({ hasText: `Follow three people: ${chosen} of 3` })).toBeAttached();
    await expect(follow).toBeFocused();
  }
  for (let chosen = 1; chosen <= 2; chosen++) {
    await tabTo(
      page,
      groups(page)
        .getByRole("button")
        .nth(chosen - 1),
    );
    await page.keyboard.press("Enter");
    await expect(said.filter({ hasText: `Join two groups: ${chosen} of 2` })).toBeAttached();
  }
  const show = welcome(page).getByRole("button", { name: "Show my news" });
  await tabTo(page, show);
  await page.keyboard.press("Enter");
  await expect(welcome(page)).toBeHidden();
  await expect(page.getByRole("feed", { name: "News" }).getByRole("article").first()).toBeInViewport();
  await expect(page.getByRole("heading", { name: "News", level: 1 })).toBeFocused();
  expect((await org.ask<FollowingPage>("mila.kovac@larkwheel.example", "/chatter/users/me/following")).total).toBe(3);
  await page.goto(app.url);
  await expect(page.getByRole("feed", { name: "News" })).toBeVisible();
  await expect(welcome(page)).toBeHidden();
});

test("who has chosen one and comes back goes on, above the first posts", async ({ page, signIn }) => {
  await signIn(page, NEWCOMER);
  await people(page).getByRole("button", { name: "Follow Amara Okafor" }).click();
  await expect(welcome(page).getByText("1 of 3", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("feed", { name: "News" }).getByRole("article").first()).toBeAttached();
  await expect(people(page).getByRole("button", { name: "Following Amara Okafor" })).toBeVisible();
  await expect(welcome(page).getByText("1 of 3", { exact: true })).toBeVisible();
  await welcome(page).getByRole("button", { name: "Skip" }).click();
  await expect(welcome(page)).toBeHidden();
  await expect(page.getByRole("feed", { name: "News" }).getByRole("article").first()).toBeInViewport();
});

test("a follow that the org refuses is said and not counted", async ({ page, org, signIn }) => {
  await signIn(page, NEWCOMER);
  await org.control({ do: "fail", match: "/following", count: 1, status: 403, errorCode: "INSUFFICIENT_ACCESS", message: "Not today." });
  await people(page).getByRole("button", { name: "Follow Amara Okafor" }).click();
  await expect(toasts(page)).toContainText("Amara Okafor");
  await expect(people(page).getByRole("button", { name: "Follow Amara Okafor" })).toBeVisible();
  await expect(welcome(page).getByText("0 of 3", { exact: true })).toBeVisible();
});

test("all of it takes four calls at most", async ({ page, org, signIn }) => {
  await signIn(page, NEWCOMER);
  await expect(people(page).getByRole("listitem")).toHaveCount(6);
  await page.waitForLoadState("networkidle");
  await org.refresh();
  await page.reload();
  await expect(people(page).getByRole("listitem")).toHaveCount(6);
  await page.waitForLoadState("networkidle");
  expect((await org.viewCalls()).length).toBeLessThanOrEqual(4);
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
