import type { FeedElement } from "../src/connect/contract/feed-elements.ts";
import { expectAccessible } from "./support/accessible.ts";
import { atRest, scrollTo } from "./support/news-feed.ts";
import { AMARA, commentField, havePosted, openPost } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";

for (const path of ["", "people/me", "groups", "settings", "nowhere"]) {
  test(`/${path} fits a phone without scrolling sideways`, async ({ page, app, signIn }) => {
    await signIn(page);
    await page.goto(app.url + path);
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
    await page.waitForLoadState("networkidle");
    for (let i = 0; i < 5; i++) {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      await page.mouse.wheel(0, 1_500);
      await page.waitForLoadState("networkidle");
    }
  });
}

test("five places are in reach of a thumb, and all else is two taps away below Me, which Back closes", async ({ page, signIn }) => {
  await signIn(page);
  const bar = page.getByRole("navigation", { name: "Main" });
  await expect(bar.getByRole("link").or(bar.getByRole("button"))).toHaveText([/^News/, /^Search/, /^Write/, /^Notifications/, /^Me/]);
  const me = bar.getByRole("button", { name: /^Me/ });
  const sheet = page.getByRole("dialog", { name: "Me" });
  await me.click();
  await expect(sheet.getByRole("button", { name: "Sign out" })).toBeInViewport();
  await expect(sheet.getByRole("link", { name: /Your profile/ })).toBeInViewport();
  await expectAccessible(page);
  await sheet.getByText("Dark").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("heading", { name: "News", level: 1 })).toBeVisible();
  await me.click();
  await sheet.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
  await expect(sheet).toBeHidden();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "News", level: 1 })).toBeVisible();
});

test("the places fit in one line each, in languages with long words", async ({ page, signIn }) => {
  await signIn(page);
  const bar = page.locator("#bottom-navigation");
  for (const [language, write] of [
    ["de", "Schreiben"],
    ["fr", "Écrire"],
    ["es", "Escribir"],
  ] as const) {
    await page.evaluate((tag) => localStorage.setItem("chatter:locale", tag), language);
    await page.reload();
    await expect(bar.getByRole("button", { name: write })).toBeVisible();
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const heights = await bar
        .locator("> * > span:first-of-type")
        .evaluateAll((all) => all.map((text) => text.getBoundingClientRect().height));
      expect.soft(heights, `${language} at ${width}`).toEqual(Array<number>(5).fill(12));
      expect.soft(await bar.evaluate((nav) => nav.scrollWidth - nav.clientWidth), `${language} at ${width}`).toBe(0);
    }
  }
});

test("Write opens a sheet from any place, which the keyboard leaves in sight, and Back and Escape keep the draft", async ({
  page,
  app,
  signIn,
}) => {
  await signIn(page);
  await page.goto(`${app.url}people`);
  const write = page.getByRole("navigation", { name: "Main" }).getByRole("button", { name: "Write" });
  const sheet = page.getByRole("dialog", { name: "Post" });
  const field = sheet.getByRole("textbox", { name: "Post" });
  await write.click();
  await expect(field).toBeFocused();
  // As high as the keyboard of a phone leaves it.
  await page.setViewportSize({ width: 390, height: 420 });
  await expect(sheet.getByRole("button", { name: "Post", exact: true })).toBeInViewport({ ratio: 1 });
  expect((await sheet.boundingBox())?.height).toBe(420);
  expect(await field.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(16);
  await expectAccessible(page);
  await page.keyboard.type("Kept for later");
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("heading", { name: "News", level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Draft: Kept for later" })).toBeVisible();
  await write.click();
  await expect(field).toHaveText("Kept for later");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(write).toBeFocused();
});

test("on a phone the first feed costs one call", async ({ page, signIn, org }) => {
  await signIn(page);
  await expect(page.getByRole("article").first()).toBeVisible();
  await org.control({ do: "clear-log" });
  await page.reload();
  await expect(page.getByRole("article").first()).toBeVisible();
  const calls = await org.calls();
  expect(calls).toHaveLength(1);
});

test("no field is so small that iOS zooms in on it", async ({ page, app, signIn, org }) => {
  await signIn(page);
  const id = await havePosted(org, "Touch me");
  for (const path of ["groups", "people", "files", "people/me/about", `posts/${id}`]) {
    await page.goto(app.url + path);
    if (path.endsWith("about")) await page.getByRole("button", { name: /^(Edit|Add)/ }).click();
    const fields = page.locator("input:not([type=radio]):not([type=file]):visible, textarea:visible, [role=textbox]:visible");
    await expect(fields.first(), path).toBeVisible();
    // The field of a comment gives way to the one that formats.
    await page.waitForLoadState("networkidle");
    const sizes = await fields.evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize)));
    expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(16);
  }
});

test("the caret of a long comment stays above the bar", async ({ page, app, signIn, org }) => {
  await page.setViewportSize({ width: 390, height: 420 });
  await signIn(page);
  await openPost(page, app.url, await havePosted(org, "Say more"));
  const field = commentField(page);
  await field.click();
  for (let line = 1; line <= 9; line++) {
    await page.keyboard.type(`Line ${line}`);
    if (line < 9) await page.keyboard.press("Enter");
  }
  const bar = await page.getByRole("navigation", { name: "Main" }).boundingBox();
  // The caret stands at the end of the text, whose height the field has.
  const box = await field.boundingBox();
  const scroller = await field.evaluate((element) => element.parentElement?.getBoundingClientRect().bottom ?? 0);
  expect(Math.min(scroller, (box?.y ?? 0) + (box?.height ?? 0))).toBeLessThanOrEqual(bar?.y ?? 0);
});

test("who posts from far down stays there, and is offered to see the post", async ({ page, signIn }) => {
  await signIn(page);
  await scrollTo(page, 12);
  const before = await atRest(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("button", { name: "Write" }).click();
  const sheet = page.getByRole("dialog", { name: "Post" });
  await sheet.getByRole("textbox", { name: "Post" }).fill("Written while reading on");
  await sheet.getByRole("button", { name: "Post", exact: true }).click();
  await expect(sheet).toBeHidden();
  const toast = toasts(page).filter({ hasText: "Posted." });
  await expect(toast).toBeVisible();
  expect(await atRest(page)).toEqual(before);
  await toast.getByRole("button", { name: "View" }).click();
  await expect(page).toHaveURL(/\/posts\/0D5/);
  await expect(page.getByRole("article").first()).toContainText("Written while reading on");
});

test("comments below comments stand no further in than 24 pixels each", async ({ page, app, org, signIn }) => {
  await signIn(page);
  const found = await org.ask<{ elements: FeedElement[] }>(AMARA, "/chatter/feeds/company/feed-elements?q=accessory&pageSize=5");
  await openPost(page, app.url, found.elements.find(({ capabilities }) => capabilities?.questionAndAnswers)?.id ?? "");
  await page.getByRole("button", { name: "Show 4 replies" }).click();
  const deepest = page.getByRole("listitem").filter({ hasText: "Eleven. I counted twice." }).last();
  await expect(deepest).toBeVisible();
  const starts = await deepest.evaluate((item) => {
    const all: number[] = [];
    for (let level: Element | null | undefined = item; level; level = level.parentElement?.closest("li")) {
      all.unshift(level.querySelector("img, a")?.getBoundingClientRect().left ?? 0);
    }
    return all;
  });
  expect(starts.length).toBeGreaterThan(2);
  for (const [index, start] of starts.entries()) expect(start - (starts[index - 1] ?? start)).toBeLessThanOrEqual(24);
});
