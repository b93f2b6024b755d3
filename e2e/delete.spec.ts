import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";

const PRIYA = "priya.raghunathan@larkwheel.example";

/** Has the person who is signed in post something, and finds it in the news. */
async function havePosted(page: Page, org: OrgControl, text: string): Promise<{ postId: string; article: Locator }> {
  const { postId } = (await org.control({ do: "act", as: PRIYA, post: { parentId: "me", text } })) as { postId: string };
  await page.reload();
  const article = articles(page).filter({ hasText: text });
  await expect(article).toBeVisible();
  return { postId, article };
}

/** Opens the menu of a post, not of its comments, and chooses. */
async function choose(within: Locator, page: Page, item: string): Promise<void> {
  await within
    .getByRole("button", { name: /^More,/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: item }).click();
}

async function deletions(org: OrgControl): Promise<number> {
  return (await org.requests()).filter(({ method }) => method === "DELETE").length;
}

test.beforeEach(async ({ page, signIn }) => {
  await signIn(page, "Priya Raghunathan");
  await expect(articles(page).first()).toBeVisible();
});

test("a post of one's own goes at once and can be brought back, without a call", async ({ page, org }) => {
  const { article } = await havePosted(page, org, "Deleted and brought back");
  await choose(article, page, "Delete");
  await expect(article).toBeHidden();
  // The way back stands where the post stood, and has the focus.
  const wayBack = page.getByRole("article", { name: "Post deleted." });
  await expect(wayBack.getByRole("button", { name: "Undo" })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(article).toBeVisible();
  await expect(article).toBeFocused();
  await page.reload();
  await expect(article).toBeVisible();
  expect(await deletions(org)).toBe(0);
});

test("it is deleted when the way back is closed, and the next post has the focus", async ({ page, org }) => {
  const { article } = await havePosted(page, org, "Deleted for good");
  await choose(article, page, "Delete");
  await page.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => deletions(org)).toBe(1);
  await expect(articles(page).first()).toBeFocused();
  await page.reload();
  await expect(articles(page).first()).toBeVisible();
  await expect(article).toBeHidden();
});

test("Control+Z and u bring back what was deleted last", async ({ page, org }) => {
  const { article } = await havePosted(page, org, "Deleted twice");
  for (const key of ["Control+z", "u"]) {
    await choose(article, page, "Delete");
    await expect(article).toBeHidden();
    await page.keyboard.press(key);
    await expect(article).toBeVisible();
    await expect(article).toBeFocused();
  }
  expect(await deletions(org)).toBe(0);
});

test("it is deleted when the page is left before", async ({ page, org }) => {
  const { article } = await havePosted(page, org, "Deleted on the way out");
  await choose(article, page, "Delete");
  await expect(article).toBeHidden();
  await page.reload();
  await expect.poll(() => deletions(org)).toBe(1);
});

test("from its own page it leads back, and what the org refuses comes back with the reason", async ({ page, org }) => {
  const { article } = await havePosted(page, org, "Refused to go");
  await article.getByRole("link", { name: "0 comments" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Post by/ })).toBeVisible();
  await org.control({
    do: "fail",
    method: "DELETE",
    match: "/chatter/feed-elements/",
    status: 403,
    errorCode: "INSUFFICIENT_ACCESS",
    message: "Posts are kept for a year.",
  });
  await choose(page.getByRole("main").getByRole("article"), page, "Delete");
  await expect(articles(page).first()).toBeVisible();
  await expect(article).toBeHidden();
  await toasts(page).getByRole("button", { name: "Close" }).click();
  await expect(toasts(page).filter({ hasText: "Posts are kept for a year." })).toBeVisible();
  await expect(article).toBeVisible();
});

test("a comment of one's own goes and comes back; nobody else's can be deleted", async ({ page, org }) => {
  const { article, postId } = await havePosted(page, org, "With two comments");
  await org.control({ do: "act", as: PRIYA, comment: { elementId: postId, text: "Mine to delete" } });
  await org.control({ do: "act", as: "amara.okafor@larkwheel.example", comment: { elementId: postId, text: "Not mine" } });
  await page.reload();
  await expect(article).toBeVisible();
  const comment = (text: string) => article.getByRole("listitem").filter({ hasText: text });
  await comment("Not mine").getByRole("button", { name: "More" }).click();
  await expect(page.getByRole("menuitem", { name: /^Reply/ })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Delete" })).toBeHidden();
  await page.keyboard.press("Escape");
  await choose(comment("Mine to delete"), page, "Delete");
  await expect(comment("Mine to delete")).toBeHidden();
  await expect(article.getByRole("link", { name: "1 comment" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(comment("Mine to delete")).toBeVisible();
  await choose(comment("Mine to delete"), page, "Delete");
  await page.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => deletions(org)).toBe(1);
  await page.reload();
  await expect(comment("Not mine")).toBeVisible();
  await expect(comment("Mine to delete")).toBeHidden();
});

test("the menu works by keys, copies the link, and mutes", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const first = articles(page).first();
  const more = first.getByRole("button", { name: /^More,/ }).first();
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(more).toBeFocused();
  await choose(first, page, "Copy link");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/posts\/0D5\w{15}$/);
  await choose(first, page, "Mute");
  await more.click();
  await expect(page.getByRole("menuitem", { name: "Unmute" })).toBeVisible();
  await page.getByRole("menuitem", { name: "Unmute" }).click();
});
