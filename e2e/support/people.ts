import type { BrowserContext, Locator, Page } from "@playwright/test";
import type { LoggedRequest } from "../../local-org/request-log.ts";
import type { OrgControl } from "./org-control.ts";
import { expect } from "./servers.ts";

/** A browser of a second person. */
export async function otherBrowser(context: BrowserContext): Promise<Page> {
  const other = await context.browser()?.newContext();
  if (!other) throw new Error("The context has no browser.");
  return other.newPage();
}

/** The list of the directory. */
export function directory(page: Page): Locator {
  return page.getByRole("list", { name: "People" });
}

/** The tabs of a profile. */
export function tabs(page: Page): Locator {
  return page.getByRole("navigation", { name: "Profile" });
}

/** The hover card of a name. */
export function card(page: Page, name: string): Locator {
  return page.getByRole("dialog", { name });
}

/** Searches the directory for a name and opens the profile from there. */
export async function openProfile(page: Page, appUrl: string, name: string): Promise<void> {
  await page.goto(`${appUrl}people?q=${encodeURIComponent(name)}`);
  await directory(page).getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** The API calls since the log was cleared, without images and without the poll of each minute. */
export async function apiCalls(org: OrgControl): Promise<LoggedRequest[]> {
  return org.viewCalls();
}
