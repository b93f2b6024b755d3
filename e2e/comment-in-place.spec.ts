import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import { commentsOnOrg, havePosted } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

let post: Locator;
let postId: string;

const writeButton = () => post.getByRole("button", { name: "Write a comment" });
const field = () => post.getByRole("textbox", { name: "Your comment" });

async function open(page: Page): Promise<void> {
  await writeButton().click();
  await expect(field()).toBeFocused();
  await expect(page).toHaveURL((url) => !url.pathname.includes("/posts/"));
}

test.beforeEach(async ({ page, org, signIn }, { title }) => {
  postId = await havePosted(org, `In the feed: ${title}`);
  await signIn(page);
  post = articles(page).filter({ hasText: `In the feed: ${title}` });
  await expect(post).toBeVisible();
});

test("a comment is written below the post where it stands in the feed, and shows there", async ({ page, org }) => {
  await open(page);
  await field().fill("Said right here");
  await post.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(post.getByRole("listitem")).toHaveText(/Said right here/);
  await expect(field()).toBeFocused();
  await expectWritten(field(), "");
  await expect(post.getByRole("link", { name: "1 comment" })).toBeVisible();
  await expect.poll(() => commentsOnOrg(org, postId)).toEqual(["Said right here"]);
});

test("Escape closes the field, keeps the words for this post alone, and gives focus back", async ({ page, org, app }) => {
  await havePosted(org, "Another post in the feed");
  await page.goto(app.url);
  await open(page);
  await field().fill("Half a thought");
  await field().press("Escape");
  await expect(field()).toBeHidden();
  await expect(writeButton()).toBeFocused();
  await expect(writeButton()).toHaveAttribute("aria-expanded", "false");
  const other = articles(page).filter({ hasText: "Another post in the feed" });
  await other.getByRole("button", { name: "Write a comment" }).click();
  await expectWritten(other.getByRole("textbox", { name: "Your comment" }), "");
  await other.getByRole("button", { name: "Close" }).click();
  await page.reload();
  await open(page);
  await expectWritten(field(), "Half a thought");
  await post.getByRole("link", { name: "0 comments" }).click();
  await expectWritten(page.getByRole("textbox", { name: "Your comment" }), "Half a thought");
});

test("Escape closes a list of names first", async ({ page }) => {
  await open(page);
  await field().pressSequentially("For @ing");
  await expect(page.getByRole("option", { name: /Ingrid/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option").first()).toBeHidden();
  await expect(field()).toBeFocused();
});

test("a list of names that Escape has closed stays closed when the field that formats comes", async ({ page }) => {
  let arrive = () => {};
  const mayCome = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/rich-field*.js", async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.reload();
  await open(page);
  await field().pressSequentially("For @ing");
  await expect(page.getByRole("option", { name: /Ingrid/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option").first()).toBeHidden();
  arrive();
  await expect(page.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
  await expect(field()).toBeFocused();
  await expect(page.getByRole("option").first()).toBeHidden();
  await page.keyboard.press("Backspace");
  await expect(page.getByRole("option").first()).toBeHidden();
  await page.keyboard.type(" and @tha");
  await expect(page.getByRole("option", { name: /Thabo/ })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 800 } });

    test(`on a phone the open field passes axe and fits (${colorScheme})`, async ({ page }) => {
      await open(page);
      await field().fill("A few words");
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    });
  });
}
