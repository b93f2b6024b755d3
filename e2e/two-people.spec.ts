import type { Locator, Page } from "@playwright/test";
import { articles } from "./support/news-feed.ts";
import { otherBrowser } from "./support/people.ts";
import { expect, test } from "./support/servers.ts";

function comments(page: Page): Locator {
  return page
    .getByRole("main")
    .getByRole("list", { name: /comments?$/ })
    .getByRole("listitem");
}

async function comment(page: Page, text: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Your comment" });
  await field.fill(text);
  await field.press("Control+Enter");
  await expect(comments(page).last()).toContainText(text);
  await expect(comments(page).last()).not.toContainText("Sending…");
}

test("two people talk below a post, and each sees what the other wrote and took back", async ({ page, context, app, signIn }) => {
  test.setTimeout(90_000);
  const jonas = await otherBrowser(context);
  await signIn(page, "Amara Okafor");
  await page.getByRole("button", { name: /^Share something/ }).click();
  const composer = page.getByRole("region", { name: "Post" });
  await composer.getByRole("textbox", { name: "Post" }).fill("A question for two browsers");
  await composer.getByRole("button", { name: "Post", exact: true }).click();
  const post = articles(page).filter({ hasText: "A question for two browsers" });
  await post.getByRole("link", { name: /\d comments?, post by/ }).click();
  await comment(page, "Jonas, can you look?");

  await signIn(jonas, "Jonas Weber");
  await jonas.goto(`${app.url}feeds/company`);
  await jonas
    .getByRole("article")
    .filter({ hasText: "A question for two browsers" })
    .getByRole("link", { name: /\d comments?, post by/ })
    .click();
  await expect(comments(jonas).last()).toContainText("Jonas, can you look?");
  await comment(jonas, "Looking now");
  await jonas
    .getByRole("button", { name: /^Like,.*post by/ })
    .first()
    .click();

  await page.reload();
  await expect(comments(page).last()).toContainText("Looking now");
  await expect(page.getByRole("button", { name: /^Like, \d+ likes?/ }).first()).toBeVisible();

  await comments(jonas).last().getByRole("button", { name: "More" }).click();
  await jonas.getByRole("menuitem", { name: "Delete" }).click();
  await jonas.getByRole("button", { name: "Close", exact: true }).click();
  await expect(comments(jonas).last()).toContainText("can you look?");
  await expect(async () => {
    await page.reload();
    await expect(comments(page).last()).toContainText("can you look?", { timeout: 2_000 });
  }).toPass();
  await jonas.context().close();
});
