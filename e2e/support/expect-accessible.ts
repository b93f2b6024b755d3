import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./servers.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails where axe finds something, contrast included. */
export async function expectAccessible(page: Page): Promise<void> {
  // Menus and dialogs open outside of the landmarks, and take the focus along.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).disableRules(["region"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ""}`).join("\n")}`)).toEqual([]);
}
