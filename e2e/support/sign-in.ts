import type { Page } from "@playwright/test";
import { CLIENT_ID } from "../../scripts/local-org.mjs";
import type { SessionRecord } from "../../src/session/session-record.ts";

/** Where the app keeps its session with the local org. */
const SESSION_KEY = "chatter:local:session";

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
 * Signs in with the session of an earlier test if it still lives, else as a person would. Ends when the app shows.
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
  // A file of the same origin that starts nothing.
  await page.goto(`${appUrl}config.json`);
  await page.evaluate(([key, session]) => sessionStorage.setItem(key, session), [SESSION_KEY, kept] as const);
  await page.goto(appUrl);
}

/** Whether both tokens are good: a test that renewed its session has used up the refresh token. */
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
