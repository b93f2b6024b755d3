import type { Page } from "@playwright/test";

/**
 * Signs in as a person would: from the app's first page through the org's login and consent pages and back. Ends when
 * the app shows again.
 *
 * @param who whole or partial name of a person on the login page; the first one without it
 */
export async function signInAt(page: Page, appUrl: string, who?: string): Promise<void> {
  const isBack = page.waitForEvent("framenavigated", (frame) => frame.url().startsWith(`${appUrl}auth/`));
  await page.goto(appUrl);
  await page.getByRole("button", { name: /^(sign|log) in/i }).click();
  await passOrgPages(page, isBack, who);
  await isBack;
  await page.waitForURL((url) => url.href.startsWith(appUrl) && !url.pathname.includes("/auth/"));
}

/**
 * Goes through the org's login and consent pages, from wherever they are. The org remembers who is logged in and what
 * they have allowed, and leaves out the pages that it does not need.
 *
 * @param isOver what ends it: the way back to the app
 */
export async function passOrgPages(page: Page, isOver: Promise<unknown>, who?: string): Promise<void> {
  const people = page.getByRole("list", { name: "Choose a person" }).getByRole("button");
  const person = who === undefined ? people.first() : people.filter({ hasText: who });
  const allow = page.getByRole("button", { name: "Allow" });
  if (await comesFirst(person.waitFor(), allow.waitFor(), isOver)) await person.click();
  if (await comesFirst(allow.waitFor(), isOver)) await allow.click();
}

/** Whether the first of these happens before the others. */
function comesFirst(first: Promise<unknown>, ...others: Promise<unknown>[]): Promise<boolean> {
  return Promise.race([first.then(() => true), ...others.map((other) => other.then(() => false))]);
}
