import type { Page } from "@playwright/test";

/**
 * Signs in as a person would: from the app's first page through the org's login and consent pages and back. Ends when
 * the app shows again.
 *
 * @param who whole or partial name of a person on the login page; the first one without it
 */
export async function signInAt(page: Page, appUrl: string, who?: string): Promise<void> {
  await page.goto(appUrl);
  await page.getByRole("button", { name: /^(sign|log) in/i }).click();
  const people = page.getByRole("list", { name: "Choose a person" }).getByRole("button");
  const allow = page.getByRole("button", { name: "Allow" });
  const person = who === undefined ? people.first() : people.filter({ hasText: who });
  // The org remembers who is logged in, and what they have allowed, and leaves out those pages.
  const isBack = page.waitForURL((url) => url.href.startsWith(appUrl) && !url.pathname.includes("/auth/"));
  const next = () => Promise.race([isBack.then(() => "app"), person.waitFor().then(() => "login"), allow.waitFor().then(() => "consent")]);
  if ((await next()) === "login") await person.click();
  if ((await Promise.race([isBack.then(() => "app"), allow.waitFor().then(() => "consent")])) === "consent") await allow.click();
  await isBack;
}
