import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { articles, atRest, focusedKey, newsFeed, scrollTo, uppermost } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";

const menu = (page: Page) => page.getByRole("button", { name: /^How this feed is shown/ });
const search = (page: Page) => page.getByRole("searchbox", { name: "Search this feed" });

async function choose(page: Page, name: string): Promise<void> {
  await menu(page).click();
  await page.getByRole("menuitemradio", { name, exact: true }).click();
  await expect(page.getByRole("menu")).toBeHidden();
}

test.beforeEach(async ({ page, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await expect(search(page)).toBeVisible();
});

test("order and density stand in the address, are asked of the org, and are how the next feed of that type opens", async ({
  page,
  app,
  org,
}) => {
  await choose(page, "Latest activity");
  await expect(page).toHaveURL(/sort=LastModifiedDateDesc/);
  await expect(menu(page)).toBeFocused();
  await choose(page, "Fewer updates");
  await expect(page).toHaveURL(/density=FewerUpdates/);
  await expect(articles(page).first()).toBeVisible();
  const asked = (await org.requests()).findLast(({ path }) => path.includes("/feeds/news/"))?.path;
  expect(asked).toContain("sort=LastModifiedDateDesc&density=FewerUpdates");

  await articles(page).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Post/ })).toBeVisible();
  await page.goBack();
  await expect(menu(page)).toHaveAccessibleName(/Latest activity, Fewer updates/);

  await org.control({ do: "clear-log" });
  await page.goto(app.url);
  await expect(menu(page)).toHaveAccessibleName(/Latest activity, Fewer updates/);
  await expect(articles(page).first()).toBeVisible();
  const news = (await org.requests()).filter(({ path }) => path.includes("/feeds/news/"));
  expect(news).toHaveLength(1);
  expect(news[0]?.path).toContain("sort=LastModifiedDateDesc");
  await page.goto(`${app.url}feeds/company`);
  await expect(menu(page)).toHaveAccessibleName(/Newest posts, All updates/);
});

test("what a feed is filtered by stands in the address and is remembered for that feed alone", async ({ page, app }) => {
  await page.goto(`${app.url}feeds/company`);
  const first = page.getByRole("main").getByRole("article").first();
  await expect(first).toBeVisible();
  await choose(page, "Solved questions");
  await expect(page).toHaveURL(/filter=SolvedQuestions/);
  await expect(menu(page)).toHaveAccessibleName(/Solved questions/);
  await expect(first.getByText("Solved", { exact: true }).first()).toBeVisible();
  await page.goto(`${app.url}feeds/mute`);
  await expect(menu(page)).not.toHaveAccessibleName(/questions/);
  await choose(page, "Unanswered questions");
  await expect(page.getByRole("heading", { name: "Nothing to show" })).toBeVisible();
  await page.getByRole("button", { name: "Show all posts" }).click();
  await expect(first).toBeVisible();
  await page.goto(`${app.url}feeds/company`);
  await expect(menu(page)).toHaveAccessibleName(/Solved questions/);
  await choose(page, "Most relevant");
  await choose(page, "All posts");
  await expect(menu(page)).toHaveAccessibleName(/: Most relevant, All updates$/);
});

test("a line says what is new since last time, and a button leads back there", async ({ page, app, org }) => {
  await page.keyboard.press("j");
  await expect(articles(page).first()).toBeFocused();
  const seen = await articles(page).first().getAttribute("data-key");
  await page.goto(`${app.url}people`);
  await expect(page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  const parentId = (await org.requests()).find(({ userId }) => userId)?.userId ?? "";
  for (const text of ["While you were away", "And once more"])
    await org.control({ do: "act", as: "jonas.weber@larkwheel.example", post: { parentId, text } });
  await page.goto(app.url);
  await expect(articles(page).first()).toContainText("And once more");
  const known = page.locator(`[data-key="${seen}"]`);
  await expect(known.getByText(/^New since/)).toBeVisible();
  await page.getByRole("button", { name: /^Go to where you were/ }).click();
  await expect(known).toBeFocused();
  await expect(known).toBeInViewport();
});

test("searching in a feed", async ({ page, org }) => {
  await org.control({ do: "clear-log" });
  // Letter by letter, a busy machine types slowly, and asks more than once.
  await search(page).fill("heron");
  await expect(page).toHaveURL(/q=heron/);
  await expect(articles(page).first()).toContainText(/heron/i);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get("hits")?.size ?? 0)).toBeGreaterThan(0);
  await expect(search(page)).toBeFocused();
  expect((await org.requests()).filter(({ path }) => path.includes("q="))).toHaveLength(1);
  await search(page).fill("xqzvwy");
  await expect(page.getByRole("heading", { name: "No post holds these words" })).toBeVisible();
  await page.getByRole("link", { name: "Search the whole company" }).click();
  await expect(page).toHaveURL(/feeds\/company\?q=xqzvwy/);
  await expect(page.getByRole("heading", { name: "No post holds these words" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Search the whole company" })).toBeHidden();
  await page.goBack();
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(articles(page).first()).toBeVisible();
  await expect(page).not.toHaveURL(/q=/);
  await search(page).fill("a");
  await page.keyboard.press("Enter");
  await expect(articles(page).first()).toBeVisible();
  expect((await org.requests()).filter(({ path }) => /[?&]q=a(&|$)/.test(path))).toHaveLength(0);
});

test("Back returns to the same element at the same pixel, in another order and though new posts came on top", async ({ page, org }) => {
  await choose(page, "Fewer updates");
  await expect(articles(page).first()).toBeVisible();
  await scrollTo(page, 40);
  await atRest(page);
  await page.keyboard.press("j");
  const before = await atRest(page);
  const focused = await focusedKey(page);
  expect(focused).toBeTruthy();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Post/ })).toBeFocused();
  await page.goBack();
  await expect.poll(() => uppermost(page)).toEqual(before);
  await expect.poll(() => focusedKey(page)).toBe(focused);

  // By way of the news begun anew, whose first page has replaced the rows.
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Post/ })).toBeFocused();
  await org.control({
    do: "act",
    as: "jonas.weber@larkwheel.example",
    post: { parentId: (await org.requests())[0]?.userId ?? "", text: "While you were away" },
  });
  await page.goBack();
  await expect.poll(() => uppermost(page)).toEqual(before);
});

test("a reload returns to the same element at the same pixel with few calls", async ({ page, org }) => {
  await scrollTo(page, 45);
  await atRest(page);
  await page.keyboard.press("j");
  const before = await atRest(page);
  const focused = await focusedKey(page);
  await org.control({ do: "clear-log" });
  await page.reload();
  await expect.poll(() => uppermost(page)).toEqual(before);
  await expect.poll(() => focusedKey(page)).toBe(focused);
  await expect(page.locator(`[data-key="${before.key}"]`).getByRole("button", { name: /^Like,.*post by/ })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await uppermost(page)).toEqual(before);
  const calls = (await org.requests()).filter(({ path }) => /\/chatter\/(feeds\/news|feed-elements)\//.test(path));
  expect(calls.length).toBeLessThanOrEqual(3);

  // What is above comes in again as it is needed, and the post's page leads back here after a reload of its own.
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^Post/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: /^Post/ })).toBeVisible();
  await page.goBack();
  await expect.poll(() => uppermost(page)).toEqual(before);
  await expect.poll(() => focusedKey(page)).toBe(focused);
  await page.keyboard.press("Home");
  await expect(
    newsFeed(page)
      .locator("[aria-posinset='1']")
      .getByRole("button", { name: /^Like,.*post by/ }),
  ).toBeVisible();
});

test("a click right after scrolling counts", async ({ page }) => {
  const like = page
    .getByRole("article")
    .nth(1)
    .getByRole("button", { name: /^Like,.*post by/ });
  await like.scrollIntoViewIfNeeded();
  const before = await like.getAttribute("aria-pressed");
  const box = await like.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await page.evaluate(() => {
    window.scrollBy(0, 2);
    return new Promise((resolve) => window.addEventListener("scroll", resolve, { once: true }));
  });
  await page.mouse.down();
  await page.mouse.up();
  await expect(like).not.toHaveAttribute("aria-pressed", before ?? "");
});

test("a text that was unfolded stays so when it has left the window and come back", async ({ page }) => {
  const more = page.getByRole("button", { name: "Show more" }).first();
  await expect
    .poll(
      async () => {
        if ((await more.count()) === 0) await page.mouse.wheel(0, 900);
        return more.count();
      },
      { intervals: [100], timeout: 30_000 },
    )
    .toBeGreaterThan(0);
  const key = await more.evaluate((button) => button.closest("article")?.getAttribute("data-key") ?? "");
  const article = page.locator(`article[data-key="${key}"]`);
  await atRest(page);
  await article.getByRole("button", { name: "Show more" }).first().click();
  await expect(article.getByRole("button", { name: "Show less" })).toBeVisible();
  const top = await page.evaluate(() => window.scrollY);
  await page.mouse.move(640, 400);
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 2_500);
        return article.count();
      },
      { intervals: [60] },
    )
    .toBe(0);
  await atRest(page);
  await page.evaluate((y) => window.scrollTo(0, y), top);
  await expect(article.getByRole("button", { name: "Show less" })).toBeVisible();
});

test("the feeds, their menu and an empty search pass axe", async ({ page, app }) => {
  await menu(page).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.goto(`${app.url}feeds/company?q=xqzvwy`);
  await expect(page.getByRole("heading", { name: "No post holds these words" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Accounts" })).toBeVisible();
  await expectAccessible(page);
});
