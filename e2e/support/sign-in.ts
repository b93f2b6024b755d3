import type { Page } from "@playwright/test";
import { CLIENT_ID } from "../../scripts/local-org.mjs";
import type { SessionRecord } from "../../src/session/session-record.ts";

/** Storage key of the app's session with the local org. */
const SESSION_KEY = "chatter:local:session";

/**
 * Signs in through the org's login and consent pages. Resolves when the app is shown again.
 *
 * @param who full or partial name of a person on the login page; by default the first one
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
 * Reuses the session of an earlier test if it is still valid, otherwise signs in. Resolves when the app begins to load.
 *
 * @param sessions stored sessions by person
 */
export async function signInAgain(page: Page, appUrl: string, sessions: Map<string, string>, who = ""): Promise<void> {
  const kept = sessions.get(who);
  if (kept === undefined || !(await isAlive(kept))) {
    await signInAt(page, appUrl, who || undefined);
    sessions.set(who, (await page.evaluate((key) => sessionStorage.getItem(key), SESSION_KEY)) ?? "");
    return;
  }
  // A same-origin file that does not start the app.
  await page.goto(`${appUrl}config.json`);
  await page.evaluate(([key, session]) => sessionStorage.setItem(key, session), [SESSION_KEY, kept] as const);
  // Most tests open a page of their own next: then nothing is spent on the news.
  await page.goto(appUrl, { waitUntil: "commit" });
}

/** Whether both tokens are valid: a test that renewed its session has used up the refresh token. */
async function isAlive(session: string): Promise<boolean> {
  if (session === "") return false;
  const { accessToken, refreshToken, instanceUrl } = JSON.parse(session) as SessionRecord;
  const answers = await Promise.all(
    [accessToken, refreshToken ?? ""].map(async (token) => {
      const body = new URLSearchParams({ token, client_id: CLIENT_ID });
      return (await fetch(`${instanceUrl}/services/oauth2/introspect`, { method: "POST", body })).json() as Promise<{ active: boolean }>;
    }),
  );
  return answers.every(({ active }) => active);
}

/**
 * Clicks through the org's login and consent pages, from wherever they are. The org remembers login and consents, and
 * skips the pages that it does not need.
 *
 * @param isOver resolves when the flow is back in the app
 */
export async function passOrgPages(page: Page, isOver: Promise<unknown>, who?: string): Promise<void> {
  const people = page.getByRole("list", { name: "Choose a person" }).getByRole("button");
  const person = who === undefined ? people.first() : people.filter({ hasText: who });
  const allow = page.getByRole("button", { name: "Allow" });
  if (await comesFirst(person.waitFor(), allow.waitFor(), isOver)) await person.click();
  if (await comesFirst(allow.waitFor(), isOver)) await allow.click();
}

/** Whether the first promise resolves before the others. */
function comesFirst(first: Promise<unknown>, ...others: Promise<unknown>[]): Promise<boolean> {
  return Promise.race([first.then(() => true), ...others.map((other) => other.then(() => false))]);
}
