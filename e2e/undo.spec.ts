import type { Locator, Page } from "@playwright/test";
import { articles } from "./support/news-feed.ts";
import { AMARA, commentField, comments, commentsOnOrg, havePosted, openPost } from "./support/own-posts.ts";
import type { OrgControl } from "./support/org-control.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";
import { expectWritten } from "./support/written.ts";

/** Deletes by the menu of a post or a comment, with keys alone. */
async function deleteByKeys(page: Page, within: Locator): Promise<void> {
  await within
    .getByRole("button", { name: /^More,/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  const item = page.getByRole("menuitem", { name: "Delete" });
  await expect(item).toBeVisible();
  await page.keyboard.press("End");
  await expect(item).toBeFocused();
  await page.keyboard.press("Enter");
}

async function deletions(org: OrgControl): Promise<number> {
  return (await org.requests()).filter(({ method }) => method === "DELETE").length;
}

test.describe("by keys alone, a deleted post comes back", () => {
  const TEXT = "Deleted by keys";
  const post = (page: Page) => articles(page).filter({ hasText: TEXT }).first();

  test.beforeEach(async ({ page, org, signIn }, { title }) => {
    await havePosted(org, `${TEXT}: ${title}`);
    await signIn(page);
    await expect(post(page)).toBeVisible();
    await deleteByKeys(page, post(page));
  });

  test.afterEach(async ({ page, org }, { title }) => {
    await expect(articles(page).filter({ hasText: title })).toBeVisible();
    expect(await deletions(org)).toBe(0);
  });

  test("where it was: the next thing there is Undo", async ({ page }) => {
    const undo = page.getByRole("main").getByRole("button", { name: "Undo" });
    await expect(undo).toBeVisible();
    if (!(await undo.evaluate((element) => element === document.activeElement))) await page.keyboard.press("Tab");
    await expect(undo).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(post(page)).toBeFocused();
  });

  test("by Ctrl+Z", async ({ page }) => {
    await page.keyboard.press("Control+z");
    await expect(post(page)).toBeFocused();
  });
});

test("by keys alone, a post that was deleted on its own page comes back by F6 to the toast", async ({ page, app, org, signIn }) => {
  const postId = await havePosted(org, "Deleted on its own page");
  await signIn(page);
  await openPost(page, app.url, postId);
  await deleteByKeys(page, page.getByRole("main").getByRole("article"));
  await expect(articles(page).first()).toBeVisible();
  await expect(articles(page).filter({ hasText: "Deleted on its own page" })).toHaveCount(0);
  await page.keyboard.press("F6");
  const undo = toasts(page).getByRole("button", { name: "Undo" });
  for (let stops = 0; stops < 3 && !(await undo.evaluate((element) => element === document.activeElement)); stops++) {
    await page.keyboard.press("Tab");
  }
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(articles(page).filter({ hasText: "Deleted on its own page" })).toBeVisible();
  expect(await deletions(org)).toBe(0);
});

test("by keys alone, a deleted comment comes back by u, which says so, but nothing does while somebody writes", async ({
  page,
  app,
  org,
  signIn,
}) => {
  const postId = await havePosted(org, "With a comment to delete");
  await org.control({ do: "act", as: AMARA, comment: { elementId: postId, text: "Deleted by keys" } });
  await signIn(page);
  await openPost(page, app.url, postId);
  const comment = comments(page).filter({ hasText: "Deleted by keys" });
  await deleteByKeys(page, comment);
  await expect(comment).toHaveCount(0);
  await commentField(page).focus();
  await page.keyboard.type("ab");
  await page.keyboard.press("Control+z");
  await expectWritten(commentField(page), "");
  await expect(comment).toHaveCount(0);
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("u");
  await expect(comment).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Undone." })).toHaveCount(1);
  await page.reload();
  await expect(comments(page)).toHaveText([/Deleted by keys/]);
  expect(await commentsOnOrg(org, postId)).toEqual(["Deleted by keys"]);
});
