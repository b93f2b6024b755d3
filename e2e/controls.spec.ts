import type { Locator } from "@playwright/test";
import { contrastOfMark, faintFields, smallTargets } from "./support/controls.ts";
import { articles } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";
import { goToView } from "./support/views.ts";

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

test("in the system's own colours the current place, the chosen tab, what is on, the bars of a poll and the field in use stand out", async ({
  page,
  signIn,
}) => {
  await signIn(page);
  await page.emulateMedia({ forcedColors: "active" });
  const style = (target: Locator, name: string) =>
    target.evaluate((element, each) => getComputedStyle(element).getPropertyValue(each), name);
  const ground = (target: Locator) => style(target, "background-color");
  const outline = (target: Locator) => style(target, "outline-style");
  const places = page.getByRole("navigation", { name: "Main" });
  const field = page.getByRole("region", { name: "Post" }).getByRole("textbox", { name: "Post" });
  const bookmark = articles(page)
    .first()
    .getByRole("button", { name: /^Bookmark/ });

  await expect(articles(page).first()).toBeVisible();
  expect(await ground(places.getByRole("link", { name: "News" }))).not.toBe(await ground(places.getByRole("link", { name: "Search" })));

  if ((await bookmark.getAttribute("aria-pressed")) !== "true") await bookmark.click();
  await expect(bookmark).toHaveAttribute("aria-pressed", "true");
  // What has focus has an outline anyway.
  await page.mouse.click(5, 5);
  await expect.poll(() => outline(bookmark)).toBe("solid");
  expect(
    await outline(
      articles(page)
        .first()
        .getByRole("button", { name: /^More,/ })
        .first(),
    ),
  ).toBe("none");

  await page.getByRole("button", { name: /^Share something/ }).click();
  await expect(field).toBeFocused();
  // It gives way to the one that formats.
  await expect.poll(() => outline(field)).toBe("solid");

  await goToView(page, { path: "groups/all" });
  const tabs = page.getByRole("navigation", { name: "Which groups" });
  expect(await ground(tabs.getByRole("link", { name: "All groups" }))).not.toBe(
    await ground(tabs.getByRole("link", { name: "My groups" })),
  );

  await goToView(page, { path: "feeds/company?q=Saturday+shift" });
  const bar = page.getByRole("list", { name: "Poll" }).locator("[data-share]").first();
  expect(await style(bar, "border-block-end-width")).toBe("4px");
  expect(await style(bar, "border-block-end-color")).not.toBe(await style(bar, "background-color"));
});
