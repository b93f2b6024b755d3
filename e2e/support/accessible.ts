import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Has axe look at the page, contrast included.
 *
 * @param part a selector of the part that is meant, or where it is in a frame: the frame's and its own; all without it
 */
export async function expectAccessible(page: Page, part?: string | string[]): Promise<void> {
  // Menus, dialogs and cards open outside of the landmarks, and take the focus along.
  const axe = new AxeBuilder({ page }).withTags(RULES).disableRules(["region"]);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ""}`).join("\n")}`)).toEqual([]);
}
