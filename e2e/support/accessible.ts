import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** Milliseconds that axe may take for both themes on a slow machine: what a test has of its own is not used up by it. */
const AXE_TIME = 30_000;

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Has axe look at the page in the light theme, and once more in the dark one, where nothing but colours is another.
 *
 * @param part a selector of the part that is meant, or where it is in a frame: the frame's and its own; all without it
 */
export async function expectAccessible(page: Page, part?: string | string[]): Promise<void> {
  test.setTimeout(test.info().timeout + AXE_TIME);
  await show(page, { colorScheme: "light", reducedMotion: "reduce" });
  // Menus, dialogs and cards open outside of the landmarks, and take the focus along.
  expect(await violations(axe(page, part).withTags(RULES).disableRules(["region"])), "in light").toEqual([]);
  await show(page, { colorScheme: "dark" });
  expect(await violations(axe(page, part).withRules(["color-contrast"])), "in dark").toEqual([]);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Changes what the page is shown on. It has another look two frames later, not at once. */
async function show(page: Page, media: Parameters<Page["emulateMedia"]>[0]): Promise<void> {
  await page.emulateMedia(media);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

function axe(page: Page, part: string | string[] | undefined): AxeBuilder {
  const builder = new AxeBuilder({ page });
  return part === undefined ? builder : builder.include(part);
}

async function violations(builder: AxeBuilder): Promise<string[]> {
  const found = await builder.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ""}`).join("\n")}`);
}
