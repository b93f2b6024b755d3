import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";

/** Timeout in milliseconds for axe in both themes on a slow machine, on top of the test's own. */
const AXE_TIME = 30_000;

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Runs axe on the page in the light theme, and its contrast rules in the dark theme, where only colours differ.
 *
 * @param part selector of a part of the page; for a part in a frame, the frame's selector and the part's
 */
export async function expectAccessible(page: Page, part?: string | string[]): Promise<void> {
  test.setTimeout(test.info().timeout + AXE_TIME);
  await show(page, { colorScheme: "light", reducedMotion: "reduce" });
  expect(
    await violations(
      page,
      axe(page, part)
        .withTags(RULES)
        .disableRules(part === undefined ? [] : ["region"]),
    ),
    "in light",
  ).toEqual([]);
  await show(page, { colorScheme: "dark" });
  expect(await violations(page, axe(page, part).withRules(["color-contrast"])), "in dark").toEqual([]);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Emulates media features, and waits two frames until they have taken effect. */
async function show(page: Page, media: Parameters<Page["emulateMedia"]>[0]): Promise<void> {
  await page.emulateMedia(media);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

function axe(page: Page, part: string | string[] | undefined): AxeBuilder {
  // Outside frames the legacy mode finds the same, and opens no page of its own.
  const builder = new AxeBuilder({ page }).setLegacyMode(!Array.isArray(part));
  return part === undefined ? builder : builder.include(part);
}

async function violations(page: Page, builder: AxeBuilder): Promise<string[]> {
  const found: string[] = [];
  for (const { id, nodes } of (await builder.analyze()).violations) {
    for (const { target, html, failureSummary = "" } of nodes) {
      if (id === "region" && (await isOverPage(page.locator(String(target[0]))))) continue;
      found.push(`${id}: ${html} ${failureSummary}`);
    }
  }
  return found;
}

/** Whether it belongs to a menu or a card, which stand over the page and in none of its landmarks. */
function isOverPage(target: Locator): Promise<boolean> {
  return target.evaluateAll((all) => all.every((element) => element.closest("[data-base-ui-portal]") !== null));
}
