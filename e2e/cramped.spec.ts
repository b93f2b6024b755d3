import type { Page } from "@playwright/test";
import { expect, test } from "./support/servers.ts";
import { goToView } from "./support/views.ts";
import { cutTexts } from "./support/cut-texts.ts";

/** The widths of a small phone, a phone and a laptop. */
const WIDTHS = [320, 390, 1280];
/** The places that people are in most. */
const PLACES = ["", "groups/all", "people/me/about", "search?q=ma", "settings", "topics", "notifications", "messages"];

/** German is among the longest languages, the made-up English is longer still, and Arabic runs from right to left. */
for (const [language, name] of [
  ["de", "German"],
  ["en-XA", "the longest of languages"],
  ["ar", "Arabic"],
] as const) {
  test(`nothing is cut or runs out of the page in ${name}`, async ({ page, app, signIn }) => {
    test.setTimeout(180_000);
    await signIn(page);
    await page.evaluate((tag) => localStorage.setItem("chatter:locale", tag), language);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(app.url);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    await expect(page.getByRole("article").first()).toBeVisible();
    await lookAtPlaces(page);
  });
}

/** What WCAG 1.4.12 has people set for themselves. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em }";

test("nothing is cut or runs out of the page where people set lines, words and letters further apart", async ({ page, signIn }) => {
  test.setTimeout(120_000);
  await signIn(page);
  await expect(page.getByRole("article").first()).toBeVisible();
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
  await lookAtPlaces(page);
});

/** Looks at each place in each width for what is cut or out of sight. */
async function lookAtPlaces(page: Page): Promise<void> {
  for (const place of PLACES) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await goToView(page, { path: place });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      expect.soft(await tooWide(page), `/${place} at ${width} px: how much is out of sight`).toBe(0);
      expect.soft(await cutTexts(page), `/${place} at ${width} px`).toEqual([]);
    }
  }
}

/** By how many pixels the page is wider than the window. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}
