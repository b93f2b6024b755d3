import type { Locator } from "@playwright/test";
import { contrastOfMark, faintFields, smallTargets } from "./support/controls.ts";
import { expect, test } from "./support/servers.ts";

/** The places that people are in most. */
const PLACES = ["", "groups/all", "people/me/about", "files", "search", "settings"];

test("every control is large enough to be hit, and fields can be seen, in both themes", async ({ page, app, signIn }) => {
  test.setTimeout(120_000);
  await signIn(page);
  for (const place of PLACES) {
    await page.goto(app.url + place);
    await expect(page.getByRole("main").getByRole("link").or(page.getByRole("main").getByRole("searchbox")).first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect.soft(await smallTargets(page), `/${place}`).toEqual([]);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect.soft(await faintFields(page), `/${place}, ${colorScheme}`).toEqual([]);
    }
  }
});

test("what Enter chooses in a menu stands out in both themes, and in the system's own colours", async ({ page, signIn }) => {
  await signIn(page);
  await page.getByRole("button", { name: "Your account" }).click();
  const chosen = page.getByRole("menuitem", { name: "Sign out" });
  await expect(chosen).toBeVisible();
  await page.keyboard.press("End");
  await expect(chosen).toHaveAttribute("data-highlighted");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect.poll(() => contrastOfMark(chosen), colorScheme).toBeGreaterThanOrEqual(3);
  }
  await page.emulateMedia({ forcedColors: "active" });
  const ground = (item: Locator) => item.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground(chosen)).not.toBe(await ground(page.getByRole("menuitem").first()));
});
