import { commentField, havePosted, openPost } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";

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

test("the navigation is in reach of a thumb", async ({ page, signIn }) => {
  await signIn(page);
  const navigation = page.getByRole("navigation", { name: "Main" });
  await expect(navigation.getByRole("link", { name: "News" })).toBeInViewport();
  await navigation.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
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
