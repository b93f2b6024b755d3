import type { Page } from "@playwright/test";
import { articles, atRest, newsFeed, scrollTo } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";
import { passOrgPages } from "./support/sign-in.ts";
import { toasts } from "./support/toasts.ts";

test.beforeEach(async ({ page, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await page.mouse.move(640, 400);
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
  await expect(page.getByRole("alert").or(toasts(page))).toHaveCount(0);
});

test("an expired token behind answers without CORS headers is found out and renewed", async ({ page, org }) => {
  await scrollTo(page, 26);
  await org.control({ do: "corsOn401", on: false });
  await org.control({ do: "expireTokens" });
  await scrollTo(page, 60);
  await org.control({ do: "corsOn401", on: true });
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
    .poll(
      async () =>
        (await org.requests()).filter(({ method, path, status }) => method === "PATCH" && path.includes("bookmarks") && status === 200)
          .length,
    )
    .toBe(2);
  const renewals = (await org.requests()).filter(({ path }) => path.startsWith("/services/oauth2/token"));
  expect(renewals).toHaveLength(1);
});

test("a session that cannot be renewed asks to sign in again and loses nothing", async ({ page, context, org }) => {
  await scrollTo(page, 30);
  await atRest(page);
  const top = await page.evaluate(() => window.scrollY);
  await org.control({ do: "revokeTokens" });
  // Not everything in a feed can be bookmarked.
  const name = await articles(page)
    .filter({ has: page.getByRole("button", { name: "Bookmark" }) })
    .first()
    .getAttribute("aria-label");
  const bookmark = newsFeed(page)
    .getByRole("article", { name: name ?? "", exact: true })
    .getByRole("button", { name: "Bookmark" });
  const before = (await bookmark.getAttribute("aria-pressed")) === "true";
  await bookmark.click();
  await expect(page.getByRole("alert").filter({ hasText: "Your session has ended" })).toBeVisible();
  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Sign in again" }).click();
  const signInWindow = await opened;
  await passOrgPages(signInWindow, signInWindow.waitForEvent("close"), "Amara Okafor");
  await expect(page.getByText("Your session has ended")).toBeHidden();
  await expect(bookmark).toHaveAttribute("aria-pressed", String(!before));
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(3_000);
});

test("when the hour's calls are used up, the feed says so and what was read stays", async ({ page, org }) => {
  await org.control({ do: "fail", match: "/chatter/feeds/", count: 1, status: 503 });
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 2_500);
        return page.getByText("Could not load more").count();
      },
      { intervals: [60] },
    )
    .toBe(1);
  await expect(page.getByText(/Chatter asks for a break/)).toBeVisible();
  expect(await articles(page).count()).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Try again" }).click();
  await scrollTo(page, 40);
});

for (const { name, fault, words } of [
  { name: "503", fault: { status: 503 }, words: /Chatter asks for a break/ },
  {
    name: "403 REQUEST_LIMIT_EXCEEDED",
    fault: { status: 403, errorCode: "REQUEST_LIMIT_EXCEEDED" },
    words: /limit of the org for calls is reached/,
  },
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
  // What says so comes after the first posts, together with the column beside them.
  await page.getByRole("complementary").getByRole("link").first().waitFor();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await expect(articles(page).first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("You are offline.")).toBeHidden();
});

test("a place that is opened offline comes when the connection is back", async ({ page, context }) => {
  await page.getByRole("complementary").getByRole("link").first().waitFor();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Settings" }).click();
  await expect(page.getByText("You are offline.")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
});

test("a malformed element leaves a notice in its place and nothing else suffers", async ({ page, org }) => {
  await org.control({ do: "mangle", match: "/feeds/news/", count: 1, index: 0, replace: null });
  await page.reload();
  await expect(articles(page).first()).toContainText("This post could not be shown");
  await expect(
    articles(page)
      .nth(1)
      .getByRole("button", { name: /^Like,.*post by/ }),
  ).toBeVisible();
});

test("an element whose parts are of the wrong kind leaves the others alone", async ({ page, org }) => {
  const merge = { body: { messageSegments: 42, text: { deep: true } }, header: "?", capabilities: { comments: { page: { items: "no" } } } };
  await org.control({ do: "mangle", match: "/feeds/news/", count: 1, index: 0, merge });
  await page.reload();
  await expect(
    articles(page)
      .nth(1)
      .getByRole("button", { name: /^Like,.*post by/ }),
  ).toBeVisible();
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
