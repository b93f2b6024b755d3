import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

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
  // Menus, dialogs and cards are rendered outside of the landmarks.
  expect(await violations(axe(page, part).withTags(RULES).disableRules(["region"])), "in light").toEqual([]);
  await show(page, { colorScheme: "dark" });
  expect(await violations(axe(page, part).withRules(["color-contrast"])), "in dark").toEqual([]);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Emulates media features, and waits two frames until they have taken effect. */
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
