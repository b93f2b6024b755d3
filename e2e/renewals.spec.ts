import type { Locator, Page } from "@playwright/test";
import { articles, newsFeed } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { expect, test } from "./support/servers.ts";
import { passOrgPages } from "./support/sign-in.ts";
import { toasts } from "./support/toasts.ts";

const TOKEN = { match: "/services/oauth2/token", method: "POST" };

/** The requests for new tokens, and how each ended. */
async function renewals(org: OrgControl): Promise<(number | null)[]> {
  return (await org.requests()).flatMap(({ path, status }) => (path.startsWith(TOKEN.match) ? [status] : []));
}

/** Whether the org has carried out a change since the log was cleared. */
async function isChanged(org: OrgControl): Promise<boolean> {
  return (await org.calls()).some(({ method, status }) => method === "PATCH" && status === 200);
}

/** The notice of a session that has ended. */
const ended = (page: Page): Locator => page.getByRole("alert").filter({ has: page.getByRole("button", { name: "Sign in again" }) });

/** The bookmark of the first post that has one. */
async function bookmarkOf(page: Page): Promise<Locator> {
  const withBookmark = articles(page).filter({ has: page.getByRole("button", { name: "Bookmark" }) });
  const name = (await withBookmark.first().getAttribute("aria-label")) ?? "";
  return newsFeed(page).getByRole("article", { name, exact: true }).getByRole("button", { name: "Bookmark" });
}

/** Presses it, and gives what it says afterwards if the org has taken that. */
async function press(bookmark: Locator): Promise<string> {
  const wasPressed = (await bookmark.getAttribute("aria-pressed")) === "true";
  await bookmark.click();
  return String(!wasPressed);
}

test.beforeEach(async ({ page, signIn, org }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  await org.control({ do: "clear-log" });
  await org.control({ do: "expireTokens" });
});

test.describe("a renewal that is refused for good ends the session, in words that say who can help, after one request", () => {
  for (const [error, description, sentence] of [
    ["invalid_grant", "expired access/refresh token", /sign-in was ended, or it is too old/],
    ["invalid_grant", "token validity expired", /sign-in was ended, or it is too old/],
    ["invalid_grant", "inactive user", /user is not active.*admin can activate/],
    ["invalid_grant", "user hasn't approved this consumer", /no access to this app.*admin can give it/],
    ["invalid_grant", "ip restricted", /not let you in from this network/],
    ["invalid_grant", "invalid login hours", /at certain hours only/],
    ["invalid_grant", "ip restricted or invalid login hours", /from this network or at this hour/],
    ["invalid_client", "invalid client credentials", /does not accept this app/],
    ["app_not_found", "External client app is not installed in this org", /not installed.*admin can install/],
    ["app_blocked", "this app is blocked by admin", /admin has blocked this app/],
    ["something_new", "Nobody has seen this before", /would not renew your sign-in/],
  ] as const) {
    test(`${error}: ${description}`, async ({ page, org }) => {
      await org.control({ do: "fail", ...TOKEN, count: 20, status: 400, errorCode: error, message: description });
      await (await bookmarkOf(page)).click();
      await expect(ended(page)).toContainText(sentence);
      await expect(ended(page)).toContainText(`The org said: “${description}”`);
      await expect(ended(page).getByText(error, { exact: true })).toBeVisible();
      await expect(page.getByText("No connection")).toHaveCount(0);
      await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "People" }).first().click();
      await page.waitForLoadState("networkidle");
      expect(await renewals(org)).toEqual([400]);
    });
  }
});

test.describe("a renewal that is refused for the moment is asked for again, and nothing is lost", () => {
  for (const { name, fault } of [
    { name: "another one is processed", fault: { status: 400, errorCode: "invalid_grant", message: "expired authorization code" } },
    { name: "the org has a problem", fault: { status: 400, errorCode: "unknown_error", message: "retry your request" } },
    { name: "a page of maintenance", fault: { status: 503, kind: "html" } },
    { name: "a page with 200", fault: { status: 200, kind: "html" } },
  ]) {
    test(name, async ({ page, org }) => {
      await org.control({ do: "fail", ...TOKEN, ...fault });
      const bookmark = await bookmarkOf(page);
      const pressed = await press(bookmark);
      await expect.poll(() => renewals(org)).toHaveLength(2);
      await expect(bookmark).toHaveAttribute("aria-pressed", pressed);
      await expect.poll(() => isChanged(org)).toBe(true);
      await expect(ended(page).or(toasts(page))).toHaveCount(0);
    });
  }
});

test("pages in place of tokens, again and again, are a renewal that did not work now: nobody is signed out, and it can be tried again", async ({
  page,
  org,
}) => {
  await org.control({ do: "fail", ...TOKEN, count: 20, status: 200, kind: "html" });
  const bookmark = await bookmarkOf(page);
  const before = await bookmark.getAttribute("aria-pressed");
  await bookmark.click();
  await expect(toasts(page)).toContainText(/could not renew your sign-in just now/);
  await expect(bookmark).toHaveAttribute("aria-pressed", before ?? "");
  expect(await renewals(org)).toHaveLength(2);
  await org.control({ do: "reset-faults" });
  await expect(async () => {
    await bookmark.click();
    await expect(bookmark).not.toHaveAttribute("aria-pressed", before ?? "", { timeout: 500 });
    await expect.poll(() => isChanged(org), { timeout: 1_000 }).toBe(true);
  }).toPass();
  await expect(ended(page)).toHaveCount(0);
});

test("a slow renewal is waited for by all calls, and asked for once", async ({ page, org }) => {
  await org.control({ do: "renewals", takes: 3_000 });
  const bookmark = await bookmarkOf(page);
  const pressed = await press(bookmark);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "People" }).first().click();
  await expect(
    page
      .getByRole("main")
      .getByRole("button", { name: /^Follow/ })
      .first(),
  ).toBeVisible();
  await page.goBack();
  await expect(bookmark).toHaveAttribute("aria-pressed", pressed);
  expect(await isChanged(org)).toBe(true);
  expect(await renewals(org)).toEqual([200]);
  await expect(toasts(page)).toHaveCount(0);
});

test("where the answer to a renewal was lost, it is not asked for again in a loop, and signing in again goes on", async ({
  page,
  context,
  org,
}) => {
  await org.control({ do: "fail", ...TOKEN, kind: "drop-after" });
  const bookmark = await bookmarkOf(page);
  await bookmark.click();
  await expect(toasts(page)).toContainText(/No connection to the org/);
  expect(await renewals(org)).toHaveLength(1);
  // The refresh token is used up.
  await expect(async () => {
    await bookmark.click();
    await expect(ended(page)).toContainText("expired access/refresh token", { timeout: 1_000 });
  }).toPass();
  expect((await renewals(org)).length).toBeLessThanOrEqual(3);
  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Sign in again" }).click();
  const signInWindow = await opened;
  await passOrgPages(signInWindow, signInWindow.waitForEvent("close"), "Amara Okafor");
  await expect(ended(page)).toHaveCount(0);
  await expect.poll(() => isChanged(org)).toBe(true);
});

test("a reload in the middle of a renewal, whose lock goes with the page, ends no good session", async ({ page, org }) => {
  await org.control({ do: "renewals", takes: 2_500, rotates: false });
  await (await bookmarkOf(page)).click();
  await expect.poll(() => renewals(org)).toHaveLength(1);
  await page.reload();
  await expect(articles(page).first()).toBeVisible({ timeout: 20_000 });
  await expect(ended(page).or(page.getByRole("button", { name: /^Sign in with/ }))).toHaveCount(0);
  // The one that was cut off, the one that came too early, and those until that was done.
  const asked = await renewals(org);
  expect(asked.filter((status) => status === 200)).toHaveLength(1);
  expect(asked.length).toBeLessThanOrEqual(4);
  const bookmark = await bookmarkOf(page);
  await expect(bookmark).toHaveAttribute("aria-pressed", await press(bookmark));
  await expect.poll(() => isChanged(org)).toBe(true);
});

test("a token that is refused though it is fresh says what the org said and what an admin can do, and is not renewed again and again", async ({
  page,
  org,
}) => {
  const words = "This session is not valid for use with the REST API";
  await org.control({ do: "fail", match: "/services/data/v", count: 1_000, status: 401, errorCode: "INVALID_SESSION_ID", message: words });
  await (await bookmarkOf(page)).click();
  await expect(toasts(page)).toContainText(/although it is fresh.*admin should check.*The org said: “This session is not valid/);
  await expect(toasts(page).getByText("INVALID_SESSION_ID", { exact: true })).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "People" }).first().click();
  await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
  await expect(page.getByRole("main").getByRole("button", { name: "Sign in again" })).toBeVisible();
  expect(await renewals(org)).toHaveLength(1);
});
