import type { BrowserContext, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { blockStorage, inside, signInButton, signInInWindow } from "./support/embedded.ts";
import { framing, test } from "./support/portal.ts";
import { expect } from "./support/servers.ts";
import { passOrgPages } from "./support/sign-in.ts";

const newsFeed = (page: Page) => inside(page).getByRole("feed", { name: "News feed" });
const firstPost = (page: Page) => newsFeed(page).getByRole("article").first();
const refusal = (page: Page) => inside(page).getByRole("heading", { name: "This page may not be shown here" });

test.describe("in a portal that is allowed", () => {
  test("somebody signs in by a window, reads, likes and goes on inside", async ({ page, app, portal, org }) => {
    await page.goto(framing(portal.origin, `${app.url}embed/news?theme=dark`));
    await expect(signInButton(page)).toBeVisible();
    expect(await org.requests()).toEqual([]);
    await signInInWindow(page, "Amara Okafor");
    await expect(firstPost(page)).toBeVisible();
    await expect(inside(page).getByRole("navigation", { name: "Main" })).toHaveCount(0);
    await expect(inside(page).locator("html")).toHaveAttribute("data-theme", "dark");
    await inside(page).getByRole("link", { name: "Skip to content" }).press("Enter");
    await expect(inside(page).getByRole("main")).toBeFocused();
    const like = firstPost(page)
      .getByRole("button", { name: /^Like,.*post by/ })
      .first();
    const wasLiked = await like.getAttribute("aria-pressed");
    await like.click();
    await expect(like).toHaveAttribute("aria-pressed", wasLiked === "true" ? "false" : "true");

    await page.getByTitle("Inside").evaluate((frame) => frame.setAttribute("width", "320"));
    const overflow = () =>
      inside(page)
        .locator("html")
        .evaluate((html) => html.scrollWidth - html.clientWidth);
    await expect.poll(overflow).toBeLessThanOrEqual(0);

    const author = firstPost(page).getByRole("link").first();
    const href = (await author.getAttribute("href")) ?? "";
    expect(href).toMatch(/^\/embed\//);
    await author.click();
    await expect(inside(page).getByRole("link", { name: "Open in a new tab" })).toHaveAttribute(
      "href",
      new URL(href.replace("/embed", ""), app.url).href,
    );
  });

  test("a window that is blocked leaves a sentence, another try, and a way out", async ({ page, app, portal }) => {
    await page.addInitScript(() => (window.open = () => null));
    await page.goto(framing(portal.origin, `${app.url}embed/groups?q=a`));
    await signInButton(page).click();
    await expect(inside(page).getByText(/could not open. Allow pop-ups/)).toBeVisible();
    await expect(inside(page).getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(inside(page).getByRole("link", { name: "Open in a new tab" })).toHaveAttribute("href", `${app.url}groups?q=a`);
  });

  test("waiting can be cancelled; a window that is closed leaves a sentence, and the next try goes another way", async ({
    page,
    app,
    portal,
  }) => {
    await page.goto(framing(portal.origin, `${app.url}embed/news`));
    const cancelled = await clickAndGetWindow(page);
    const isClosed = cancelled.waitForEvent("close");
    await expect(inside(page).getByRole("heading", { name: "Finish in the other window" })).toBeVisible();
    await inside(page).getByRole("button", { name: "Cancel" }).click();
    await isClosed;

    const popup = await clickAndGetWindow(page);
    await popup.getByRole("list", { name: "Choose a person" }).waitFor();
    await popup.close();
    await expect(inside(page).getByText(/was closed, or the org's sign-in page cut it off/)).toBeVisible();

    await signInByRelay(page, "Priya Raghunathan");
    await expect(firstPost(page)).toBeVisible();
  });

  test("saying no to the org is told inside", async ({ page, app, portal }) => {
    await page.goto(framing(portal.origin, `${app.url}embed/news`));
    const popup = await clickAndGetWindow(page);
    await popup.getByRole("list", { name: "Choose a person" }).getByRole("button", { name: "Ingrid Solheim" }).click();
    await popup.getByRole("button", { name: "Deny" }).click();
    await expect(inside(page).getByText(/was not allowed to use your account/)).toBeVisible();
  });

  test("a session that ends goes on after signing in again, with nothing taken off the page", async ({ page, app, portal, org }) => {
    await page.goto(framing(portal.origin, `${app.url}embed/news`));
    await signInInWindow(page, "Mei Tanaka");
    await expect(firstPost(page)).toBeVisible();
    await org.control({ do: "revokeTokens" });
    await firstPost(page)
      .getByRole("button", { name: /^Bookmark/ })
      .first()
      .click();
    const opening = page.waitForEvent("popup");
    await inside(page).getByRole("button", { name: "Sign in again" }).click();
    const popup = await opening;
    const isClosed = popup.waitForEvent("close");
    await passOrgPages(popup, isClosed, "Mei Tanaka");
    await isClosed;
    await expect(inside(page).getByRole("alert").filter({ hasText: "Your session has ended" })).toHaveCount(0);
    await expect(firstPost(page)).toBeVisible();
  });
});

test.describe("where storage is blocked", () => {
  test("a frame says so, works all the same, and asks again when it is loaded anew", async ({ page, context, app, portal }) => {
    await blockStorage(context, app.url);
    await page.goto(framing(portal.origin, `${app.url}embed/news`));
    await expect(inside(page).getByText(/keeps nothing for this page/)).toBeVisible();
    await signInInWindow(page, "Amara Okafor");
    await expect(firstPost(page)).toBeVisible();
    await page.reload();
    await expect(signInButton(page)).toBeVisible();
  });

  test("a tab signs in by a window too", async ({ page, context, app }) => {
    await blockStorage(context, app.url);
    await page.goto(`${app.url}people/me`);
    const opening = page.waitForEvent("popup");
    await page.getByRole("button", { name: /^Sign in with/ }).click();
    const popup = await opening;
    const isClosed = popup.waitForEvent("close");
    await passOrgPages(popup, isClosed, "Hana Kim");
    await isClosed;
    await expect(page.getByRole("heading", { name: "Hana Kim", level: 1 })).toBeVisible();
  });
});

test.describe("where a frame's storage is kept apart from a tab's", () => {
  test("a session outlives a reload of the frame", async ({ partitioned, app, portal }) => {
    const page = await partitioned.newPage();
    await page.goto(framing(portal.origin, `${app.url}embed/news`));
    await signInInWindow(page, "Amara Okafor");
    await expect(firstPost(page)).toBeVisible();
    await page.reload();
    await expect(firstPost(page)).toBeVisible();
    // The same app in a tab knows nothing of it: otherwise nothing would be kept apart here.
    await page.goto(app.url);
    await expect(page.getByRole("button", { name: /^Sign in with/ })).toBeVisible();
  });

  test("a sign-in page that cuts its window off is told apart, and the relay window gets past it", async ({ partitioned, app, portal }) => {
    await partitioned.route(/services\/oauth2\/authorize|interaction|login/, async (route) => {
      const response = await route.fetch({ maxRedirects: 0 });
      await route.fulfill({ response, headers: { ...response.headers(), "cross-origin-opener-policy": "same-origin" } });
    });
    const page = await partitioned.newPage();
    await page.goto(framing(portal.origin, `${app.url}embed/news`));
    const popup = await clickAndGetWindow(page);
    await expect(inside(page).getByText(/was closed, or the org's sign-in page cut it off/)).toBeVisible();
    expect(popup.isClosed()).toBe(false);
    await signInByRelay(page, "Jonas Weber");
    await expect(firstPost(page)).toBeVisible();
  });
});

test.describe("in a page that is not allowed", () => {
  test("a host with headers shows nothing at all", async ({ page, app, portal }) => {
    const response = page.waitForResponse(`${app.url}embed/news`);
    await page.goto(framing(portal.stranger, `${app.url}embed/news`));
    expect((await response).headers()["content-security-policy"]).toContain(`frame-ancestors ${portal.origin};`);
    await expect(inside(page).getByRole("button")).toHaveCount(0);
  });

  test("a host without headers shows a page that says so, wherever in the app, and asks the org nothing", async ({
    page,
    context,
    app,
    portal,
    org,
    signIn,
  }) => {
    await signIn(page);
    await expect(page.getByRole("article").first()).toBeVisible();
    await page.goto(portal.stranger);
    await org.refresh();
    await withoutHeaders(context, app.url);
    for (const place of ["embed/news", "", "auth/callback.html?code=a&state=b"]) {
      await page.goto(framing(portal.stranger, app.url + place));
      await expect(inside(page).getByRole("heading", { name: /may not be shown here|Sign-in did not work/ })).toBeVisible();
      await expect(inside(page).getByRole("article")).toHaveCount(0);
    }
    expect(await org.requests()).toEqual([]);
  });

  test("one stranger among the pages around it is enough", async ({ page, context, app, portal, org }) => {
    await withoutHeaders(context, app.url);
    await page.goto(framing(portal.stranger, framing(portal.origin, `${app.url}embed/groups/x`)));
    const nested = inside(page).frameLocator("iframe");
    await expect(nested.getByRole("heading", { name: "This page may not be shown here" })).toBeVisible();
    await expect(nested.getByText(`add ${portal.stranger} to`)).toBeVisible();
    await expect(nested.getByRole("link", { name: "Open Chatter in a new tab" })).toHaveAttribute("href", `${app.url}groups/x`);
    expect(await org.requests()).toEqual([]);
  });
});

test("axe finds nothing in the sign-in, the feed and the refusal of a frame", async ({ page, context, app, portal }) => {
  await page.goto(framing(portal.origin, `${app.url}embed/news`));
  await expect(signInButton(page)).toBeVisible();
  await expectAccessible(page, ["iframe", "body"]);
  await signInInWindow(page, "Amara Okafor");
  await expect(firstPost(page)).toBeVisible();
  // The feed itself is looked at where it stands alone.
  await expectAccessible(page, ["iframe", "header"]);
  await withoutHeaders(context, app.url);
  await page.goto(framing(portal.stranger, `${app.url}embed/news`));
  await expect(refusal(page)).toBeVisible();
  await expectAccessible(page, ["iframe", "body"]);
});

/** The window that the sign-in button opens. */
async function clickAndGetWindow(page: Page): Promise<Page> {
  const opening = page.waitForEvent("popup");
  await signInButton(page).click();
  return opening;
}

/** Signs in by the relay window, and the window that it opens. */
async function signInByRelay(page: Page, who: string): Promise<void> {
  const openingRelay = page.waitForEvent("popup");
  await inside(page).getByRole("button", { name: "Try again" }).click();
  const relay = await openingRelay;
  const opening = relay.waitForEvent("popup");
  await relay.getByRole("button", { name: "Continue to Local org" }).click();
  const popup = await opening;
  const isOver = relay.waitForEvent("close");
  await passOrgPages(popup, isOver, who);
  await isOver;
}

/** The same host, unable to send headers of its own. */
async function withoutHeaders(context: BrowserContext, appUrl: string): Promise<void> {
  await context.route(
    (url) => url.href.startsWith(appUrl),
    async (route) => {
      if (!route.request().isNavigationRequest()) return route.fallback();
      const response = await route.fetch();
      const { "content-security-policy": _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    },
  );
}
