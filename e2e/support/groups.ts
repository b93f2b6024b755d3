import type { Locator, Page } from "@playwright/test";
import { expect } from "./servers.ts";

/** The rows of a list of groups. */
export function groupRows(page: Page, list: "All groups" | "My groups" = "All groups"): Locator {
  return page.getByRole("list", { name: list }).getByRole("listitem");
}

/** The row of one group. */
export function groupRow(page: Page, name: string, list?: "All groups" | "My groups"): Locator {
  return groupRows(page, list).filter({ has: page.getByRole("link", { name, exact: true }) });
}

/** Opens a group by searching for its name. */
export async function openGroup(page: Page, appUrl: string, name: string, { archived = false } = {}): Promise<void> {
  const query = new URLSearchParams({ q: name, ...(archived ? { archived: "" } : {}) });
  await page.goto(`${appUrl}groups/all?${query.toString()}`);
  await page.getByRole("list", { name: "All groups" }).getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Goes to the list of one's groups, without a reload, and looks for a group in vain. */
export async function expectNotAmongMine(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Groups", exact: true }).click();
  const mine = page.getByRole("list", { name: "My groups" });
  await expect(mine.getByRole("listitem").first()).toBeVisible();
  await expect(mine.getByRole("link", { name })).toHaveCount(0);
}
