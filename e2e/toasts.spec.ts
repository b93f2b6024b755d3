import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";

/** Longer than a toast shows, in milliseconds. */
const LONG = 60_000;

/** Has the org refuse a like, and presses Like: the toast that says so is there then. */
async function likeInVain(page: Page, org: OrgControl, index = 0) {
  await org.control({ do: "fail", match: "/capabilities/chatter-likes", count: 1, status: 500 });
  const like = articles(page)
    .nth(index)
    .getByRole("button", { name: /^Like,.*post by/ });
  await like.click();
  await expect(toasts(page).filter({ hasText: "could not be" })).toBeVisible();
  return like;
}

test.beforeEach(async ({ page, signIn }) => {
  await page.clock.install();
  await signIn(page, "Priya Raghunathan");
  await expect(articles(page).first()).toBeVisible();
});

test("a toast is announced politely, by a region that was there before it, and takes no focus", async ({ page, org }) => {
  const region = page.getByRole("region", { name: "Notices (F6)" });
  await expect(region).toHaveAttribute("aria-live", "polite");
  const like = await likeInVain(page, org);
  await expect(region.getByRole("dialog", { name: /could not be/ })).toBeVisible();
  await expect(like).toBeFocused();
  await expectAccessible(page, "[aria-live=polite][role=region]");
});

test("F6 leads to it, Escape closes it and leads back", async ({ page, org }) => {
  const like = await likeInVain(page, org);
  await page.keyboard.press("F6");
  await page.keyboard.press("Tab");
  await expect(toasts(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(toasts(page)).toHaveCount(0);
  await expect(like).toBeFocused();
});

test("it stays while it has focus", async ({ page, org }) => {
  await likeInVain(page, org);
  await page.keyboard.press("F6");
  await page.clock.fastForward(LONG);
  await expect(toasts(page)).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.clock.fastForward(LONG);
  await expect(toasts(page)).toHaveCount(0);
});

test("it stays while it is hovered", async ({ page, org }) => {
  await likeInVain(page, org);
  await toasts(page).hover();
  await page.clock.fastForward(LONG);
  await expect(toasts(page)).toBeVisible();
  await page.mouse.move(5, 5);
  await page.clock.fastForward(LONG);
  await expect(toasts(page)).toHaveCount(0);
});

test("it stays while another window is the active one", async ({ page, org }) => {
  await likeInVain(page, org);
  await page.evaluate(() => window.dispatchEvent(new FocusEvent("blur")));
  await page.clock.fastForward(LONG);
  await expect(toasts(page)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new FocusEvent("focus")));
  await page.clock.fastForward(LONG);
  await expect(toasts(page)).toHaveCount(0);
});

test("it goes by itself, and does not switch off the keys of the feed", async ({ page, org }) => {
  await likeInVain(page, org);
  await page.keyboard.press("j");
  await expect(articles(page).nth(1)).toBeFocused();
  await page.clock.fastForward(LONG);
  await expect(toasts(page)).toHaveCount(0);
});

test("it is gone when somebody signs out, and what it offered to undo is carried out", async ({ page, app, org }) => {
  const post = await org.control({ do: "act", as: "priya.raghunathan@larkwheel.example", post: { parentId: "me", text: "Gone for good" } });
  const { postId } = post as { postId: string };
  await page.goto(`${app.url}posts/${postId}`);
  const article = page.getByRole("main").getByRole("article");
  await article
    .getByRole("button", { name: /^More,/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(toasts(page)).toBeVisible();
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("button", { name: /sign in/i })).toBeVisible();
  await expect(toasts(page)).toHaveCount(0);
  await expect
    .poll(async () => (await org.requests()).filter(({ method, status }) => method === "DELETE" && status === 204).length)
    .toBe(1);
});
