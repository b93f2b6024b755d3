import type { Page } from "@playwright/test";
import { openGroup } from "./support/groups.ts";
import { expect, test } from "./support/servers.ts";

/** Pixels by which the page is wider than the window. */
const excess = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test("the places of groups fit a phone, long and right-to-left names too", async ({ page, app, signIn }) => {
  test.setTimeout(90_000);
  await signIn(page);
  for (const path of ["groups", "groups/all"]) {
    await page.goto(app.url + path);
    await expect(page.getByRole("listitem").nth(3)).toBeVisible();
    expect.soft(await excess(page), path).toBeLessThanOrEqual(0);
  }
  for (const name of ["Schweißnahtprüfungsarbeitsgemeinschaft", "مكتب عمّان والخليج", "Morgenrot × Larkwheel", "Quality Circle"]) {
    await openGroup(page, app.url, name);
    await page.waitForLoadState("networkidle");
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await excess(page), `${name} at ${width}`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 390, height: 844 });
  }
  await openGroup(page, app.url, "Morgenrot × Larkwheel");
  for (const part of ["Members", "Requests", "Files", "About"]) {
    await page.getByRole("navigation", { name: "Parts of this group" }).getByRole("link", { name: part }).click();
    await page.waitForLoadState("networkidle");
    expect.soft(await excess(page), part).toBeLessThanOrEqual(0);
  }
});
