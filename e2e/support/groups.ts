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

/** The list of groups beside the page. */
export function groupColumn(page: Page): Locator {
  return page.getByRole("complementary");
}
