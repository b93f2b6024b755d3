import type { Page } from "@playwright/test";
import { expect, test } from "./support/servers.ts";

const feed = (page: Page) => page.getByRole("feed", { name: "News feed" });
const articles = (page: Page) => feed(page).getByRole("article");

/** Scrolls down until an article with this position is drawn. */
async function scrollTo(page: Page, position: number): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 2_500);
        return highestPosition(page);
      },
      { timeout: 45_000, intervals: [60] },
    )
    .toBeGreaterThanOrEqual(position);
}

function highestPosition(page: Page): Promise<number> {
  return articles(page).evaluateAll((all) => Math.max(0, ...all.map((article) => Number(article.ariaPosInSet))));
}

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

test("the first page costs one call, and the whole start at most three", async ({ page, org }) => {
  await org.control({ do: "clear-log" });
  await page.reload();
  await expect(articles(page).first()).toBeVisible();
  await expect(page.getByRole("complementary").getByRole("link").first()).toBeVisible();
  const calls = (await org.requests()).filter(({ path }) => path.startsWith("/services/data/v") && !/photo|rendition/.test(path));
  expect(calls.length).toBeLessThanOrEqual(3);
  expect(calls.filter(({ path }) => path.includes("/feeds/news/"))).toHaveLength(1);
});

test("a like shows at once, on the post's own page too, and can be taken back", async ({ page }) => {
  const first = articles(page).first();
  const like = first.getByRole("button", { name: /^Like/ });
  const wasLiked = (await like.getAttribute("aria-pressed")) === "true";
  await like.click();
  await expect(like).toHaveAttribute("aria-pressed", String(!wasLiked));
  await first.getByRole("button", { name: /comment/ }).click();
  const there = page.getByRole("main").getByRole("button", { name: /^Like/ }).first();
  await expect(there).toHaveAttribute("aria-pressed", String(!wasLiked));
  await there.click();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(articles(page).first().getByRole("button", { name: /^Like/ })).toHaveAttribute("aria-pressed", String(wasLiked));
});

test("a like that the org refuses is taken back, and says so", async ({ page, org }) => {
  await org.control({ do: "fail", match: "/capabilities/chatter-likes", count: 1, status: 500 });
  const like = articles(page).first().getByRole("button", { name: /^Like/ });
  const before = await like.getAttribute("aria-pressed");
  await like.click();
  await expect(page.getByRole("alert").filter({ hasText: /could not be/ })).toBeVisible();
  await expect(like).toHaveAttribute("aria-pressed", before ?? "");
});

test("a like pressed three times in a hurry ends as the last press said", async ({ page, org }) => {
  await org.control({ do: "delay", match: "/capabilities/chatter-likes", count: 3, delayMs: 150 });
  const like = articles(page).first().getByRole("button", { name: /^Like/ });
  const wasLiked = (await like.getAttribute("aria-pressed")) === "true";
  await like.click();
  await like.click();
  await like.click();
  await expect(like).toHaveAttribute("aria-pressed", String(!wasLiked));
  await expect
    .poll(async () => (await org.requests()).filter(({ method, path }) => method === "PATCH" && path.includes("chatter-likes")).length)
    .toBe(3);
  await page.reload();
  await expect(articles(page).first().getByRole("button", { name: /^Like/ })).toHaveAttribute("aria-pressed", String(!wasLiked));
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
  await expect(page.getByRole("alert").filter({ hasText: "Your vote could not be saved" })).toBeVisible();
  await expect(poll).toHaveText(before ?? "");
});

test("pictures whose URLs have lapsed are asked for again, many in one call", async ({ page, org }) => {
  await page.clock.install();
  await page.reload();
  await expect(articles(page).first()).toBeVisible();
  await page.clock.fastForward("21:00");
  await page.route("**/profilephoto/**", (route) => route.fulfill({ status: 403 }), { times: 8 });
  await org.control({ do: "clear-log" });
  await page.mouse.wheel(0, 6_000);
  await page.clock.runFor(1_000);
  await expect
    .poll(async () => {
      await page.clock.runFor(300);
      return (await org.requests()).filter(({ path }) => path.includes("/feed-elements/batch/")).length;
    })
    .toBeGreaterThan(0);
  expect((await org.requests()).filter(({ path }) => path.includes("/feed-elements/batch/")).length).toBeLessThan(4);
});

test("a token that expires in the middle of a scroll is renewed once, and no page is lost", async ({ page, org }) => {
  await scrollTo(page, 30);
  await org.control({ do: "clear-log" });
  await org.control({ do: "expireTokens" });
  await scrollTo(page, 80);
  const requests = await org.requests();
  expect(requests.filter(({ path, status }) => path.startsWith("/services/oauth2/token") && status === 200)).toHaveLength(1);
  const positions = await articles(page).evaluateAll((all) => all.map((article) => Number(article.ariaPosInSet)));
  expect(positions).toEqual(positions.map((_, index) => (positions[0] ?? 0) + index));
  await expect(page.getByRole("alert")).toHaveText("");
});

test("two tabs with an expired token renew it once between them", async ({ page, context, app, org }) => {
  const other = await context.newPage();
  await other.goto(app.url);
  await expect(articles(other).first()).toBeVisible();
  await org.control({ do: "expireTokens" });
  await org.control({ do: "clear-log" });
  const likeIn = (tab: Page, nth: number) => articles(tab).nth(nth).getByRole("button", { name: "Bookmark" }).click();
  await Promise.all([likeIn(page, 0), likeIn(other, 1)]);
  await expect
    .poll(async () => (await org.requests()).filter(({ method, path, status }) => method === "PATCH" && path.includes("bookmarks") && status === 200).length)
    .toBe(2);
  const renewals = (await org.requests()).filter(({ path }) => path.startsWith("/services/oauth2/token"));
  expect(renewals).toHaveLength(1);
});

test("a session that cannot be renewed asks to sign in again and loses nothing", async ({ page, context, org }) => {
  await scrollTo(page, 30);
  const top = await page.evaluate(() => window.scrollY);
  await org.control({ do: "revokeTokens" });
  const name = await articles(page).nth(1).getAttribute("aria-label");
  const bookmark = feed(page).getByRole("article", { name: name ?? "", exact: true }).getByRole("button", { name: "Bookmark" });
  const before = (await bookmark.getAttribute("aria-pressed")) === "true";
  await bookmark.click();
  await expect(page.getByRole("alert").filter({ hasText: "Your session has ended" })).toBeVisible();
  const popup = context.waitForEvent("page");
  await page.getByRole("button", { name: "Sign in again" }).click();
  const signInWindow = await popup;
  // The org still knows the browser, and may ask no more than whether it is allowed, or nothing at all.
  const allow = signInWindow.getByRole("button", { name: "Allow" });
  await allow.click({ timeout: 5_000 }).catch(() => undefined);
  await expect(page.getByText("Your session has ended")).toBeHidden();
  await expect(bookmark).toHaveAttribute("aria-pressed", String(!before));
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(3_000);
});

test("when the hour's calls are used up, the feed says so and what was read stays", async ({ page, org }) => {
  await org.control({ do: "fail", match: "/chatter/feeds/", count: 1, status: 503 });
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 2_500);
      return page.getByText("Could not load more").count();
    }, { intervals: [60] })
    .toBe(1);
  await expect(page.getByText(/Chatter asks for a break/)).toBeVisible();
  expect(await articles(page).count()).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Try again" }).click();
  await scrollTo(page, 40);
});

for (const { name, fault, words } of [
  { name: "503", fault: { status: 503 }, words: /Chatter asks for a break/ },
  { name: "403 REQUEST_LIMIT_EXCEEDED", fault: { status: 403, errorCode: "REQUEST_LIMIT_EXCEEDED" }, words: /calls for today/ },
  { name: "410", fault: { status: 410 }, words: /no longer speaks this version/ },
  { name: "an answer that cannot be read", fault: { kind: "malformed", status: 200 }, words: /cannot be read/ },
]) {
  test(`a first page that fails with ${name} has its own words and a way on`, async ({ page, org }) => {
    await org.control({ do: "fail", match: "/chatter/feeds/", count: 1, ...fault });
    await page.reload();
    await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(articles(page).first()).toBeVisible();
  });
}

test("offline, the page stays and says so", async ({ page, context }) => {
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await expect(articles(page).first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("You are offline.")).toBeHidden();
});

test("a malformed element leaves a notice in its place and nothing else suffers", async ({ page, org }) => {
  await org.control({ do: "mangle", match: "/feeds/news/", count: 1, index: 0, replace: null });
  await page.reload();
  await expect(articles(page).first()).toContainText("This post could not be shown");
  await expect(articles(page).nth(1).getByRole("button", { name: /^Like/ })).toBeVisible();
});

test("an element whose parts are of the wrong kind leaves the others alone", async ({ page, org }) => {
  const merge = { body: { messageSegments: 42, text: { deep: true } }, header: "?", capabilities: { comments: { page: { items: "no" } } } };
  await org.control({ do: "mangle", match: "/feeds/news/", count: 1, index: 0, merge });
  await page.reload();
  await expect(articles(page).nth(1).getByRole("button", { name: /^Like/ })).toBeVisible();
});

test("capabilities and segments that nobody knows are drawn as what is understood of them", async ({ page, org }) => {
  const merge = {
    body: { text: "Known words", messageSegments: [{ type: "Hologram", text: "Words of an unknown kind" }] },
    capabilities: { teleport: { title: "A capability from the future", coordinates: [1, 2] } },
  };
  await org.control({ do: "mangle", match: "/feeds/news/", count: 1, index: 0, merge });
  await page.reload();
  await expect(articles(page).first()).toContainText("Words of an unknown kind");
});
