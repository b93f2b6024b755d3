import type { Page } from "@playwright/test";
import { articles, scrollTo } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";

test.beforeEach(async ({ page, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await page.mouse.move(640, 400);
});

test("scrolling reads a hundred elements and keeps the document small", async ({ page }) => {
  await scrollTo(page, 100);
  expect(await articles(page).count()).toBeLessThan(40);
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(2_000);
});

test("the first page costs one call, and the whole start at most four", async ({ page, org }) => {
  // What the first load still asks for late is not this one's.
  await expect(page.getByRole("complementary").getByRole("link").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  await org.control({ do: "clear-log" });
  await page.reload();
  await expect(articles(page).first()).toBeVisible();
  await expect(page.getByRole("complementary").getByRole("link").first()).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Accounts" })).toBeVisible();
  const calls = await org.viewCalls();
  expect(calls.length, calls.map(({ path }) => path).join("\n")).toBeLessThanOrEqual(4);
  expect(calls.filter(({ path }) => path.includes("/feeds/news/"))).toHaveLength(1);
});

test("a like shows at once, on the post's own page too, and can be taken back", async ({ page }) => {
  const first = articles(page).first();
  const like = first.getByRole("button", { name: /^Like,.*post by/ });
  const wasLiked = (await like.getAttribute("aria-pressed")) === "true";
  await like.click();
  await expect(like).toHaveAttribute("aria-pressed", String(!wasLiked));
  await first.getByRole("link", { name: /comment/ }).click();
  const there = page
    .getByRole("main")
    .getByRole("button", { name: /^Like,.*post by/ })
    .first();
  await expect(there).toHaveAttribute("aria-pressed", String(!wasLiked));
  await there.click();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(
    articles(page)
      .first()
      .getByRole("button", { name: /^Like,.*post by/ }),
  ).toHaveAttribute("aria-pressed", String(wasLiked));
});

test("a like that the org refuses is taken back, and says so", async ({ page, org }) => {
  await org.control({ do: "fail", match: "/capabilities/chatter-likes", count: 1, status: 500 });
  const like = articles(page)
    .first()
    .getByRole("button", { name: /^Like,.*post by/ });
  const before = await like.getAttribute("aria-pressed");
  await like.click();
  await expect(toasts(page).filter({ hasText: /could not be/ })).toBeVisible();
  await expect(like).toHaveAttribute("aria-pressed", before ?? "");
});

test("a like pressed three times in a hurry ends as the last press said", async ({ page, org }) => {
  await org.control({ do: "delay", match: "/capabilities/chatter-likes", count: 1, delayMs: "until-release" });
  const like = articles(page)
    .first()
    .getByRole("button", { name: /^Like,.*post by/ });
  const wasLiked = (await like.getAttribute("aria-pressed")) === "true";
  await like.click();
  await like.click();
  await like.click();
  await expect(like).toHaveAttribute("aria-pressed", String(!wasLiked));
  await org.release();
  // The second press was never sent: the third one came before its turn.
  await expect
    .poll(
      async () =>
        (await org.requests()).filter(({ method, path, status }) => method === "PATCH" && status === 200 && path.includes("chatter-likes"))
          .length,
    )
    .toBe(2);
  await page.reload();
  await expect(
    articles(page)
      .first()
      .getByRole("button", { name: /^Like,.*post by/ }),
  ).toHaveAttribute("aria-pressed", String(!wasLiked));
});

test("a bookmark is kept by the org", async ({ page }) => {
  const bookmark = articles(page).first().getByRole("button", { name: "Bookmark" });
  const before = (await bookmark.getAttribute("aria-pressed")) === "true";
  const saved = page.waitForResponse((response) => response.url().includes("/capabilities/bookmarks"));
  await bookmark.click();
  await expect(bookmark).toHaveAttribute("aria-pressed", String(!before));
  await saved;
  await page.reload();
  await expect(articles(page).first().getByRole("button", { name: "Bookmark" })).toHaveAttribute("aria-pressed", String(!before));
});

/** Scrolls to the first post with a poll, and gives the poll. */
async function findPoll(page: Page) {
  const poll = articles(page).getByRole("list", { name: "Poll" }).first();
  await expect
    .poll(
      async () => {
        if ((await poll.count()) === 0) await page.mouse.wheel(0, 900);
        return poll.count();
      },
      { timeout: 45_000, intervals: [100] },
    )
    .toBeGreaterThan(0);
  await poll.scrollIntoViewIfNeeded();
  return poll;
}

test("a vote counts at once, and a changed mind moves it", async ({ page }) => {
  const poll = await findPoll(page);
  const choices = poll.getByRole("button");
  for (const index of [0, 1]) {
    const saved = page.waitForResponse((response) => response.url().includes("/capabilities/poll"));
    await choices.nth(index).click();
    await expect(choices.nth(index)).toHaveAttribute("aria-pressed", "true");
    await expect(poll.locator("[aria-pressed=true]")).toHaveCount(1);
    expect((await saved).status()).toBe(200);
  }
});

test("a vote that the org refuses is taken back, and says so", async ({ page, org }) => {
  const poll = await findPoll(page);
  const before = await poll.textContent();
  await org.control({ do: "fail", match: "/capabilities/poll", count: 1, status: 500 });
  await poll.locator("[aria-pressed=false]").first().click();
  await expect(toasts(page).filter({ hasText: "Your vote could not be saved" })).toBeVisible();
  await expect(poll).toHaveText(before ?? "");
});

test("pictures whose URLs have lapsed are asked for again, many in one call", async ({ page, org }) => {
  await page.clock.install();
  await page.reload();
  await expect(articles(page).first()).toBeVisible();
  await page.clock.fastForward("21:00");
  let haveLapsed = true;
  await page.route("**/profilephoto/**", (route) => (haveLapsed ? route.fulfill({ status: 403 }) : route.continue()));
  page.on("request", (request) => {
    if (request.url().includes("/feed-elements/batch/")) haveLapsed = false;
  });
  await org.control({ do: "clear-log" });
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 2_000);
        await page.clock.runFor(300);
        return (await org.requests()).filter(({ path }) => path.includes("/feed-elements/batch/")).length;
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(0);
  expect((await org.requests()).filter(({ path }) => path.includes("/feed-elements/batch/")).length).toBeLessThan(4);
});
