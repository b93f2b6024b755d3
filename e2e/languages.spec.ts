import type { Page } from "@playwright/test";
import { CHOICES } from "../src/lib/messages/languages.ts";
import { expect, test as base } from "./support/servers.ts";
import { passOrgPages } from "./support/sign-in.ts";
import { startServers, type Servers } from "./support/start-servers.ts";
import { OrgTexts, strange } from "./support/strange-texts.ts";

/** The test of servers.ts, with an app whose config.json asks for the strange language. */
const test = base.extend<object, { servers: Servers }>({
  servers: [
    async ({}, use) => {
      const servers = await startServers({ config: { locale: "en-XA" } });
      await use(servers);
      await servers.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

const heading = (page: Page, text: string) => page.getByRole("heading", { level: 1, name: text, exact: true });

test("every text comes from the catalogue, or from the org", async ({ page, app, org }) => {
  test.setTimeout(180_000);
  const texts = new OrgTexts(page, org.url, ["Chatter", "Local org", ...CHOICES.map(({ name }) => name)]);
  const look = async (where: string) => {
    await page.waitForLoadState("networkidle");
    expect.soft(await texts.foreignOn(page), where).toEqual([]);
  };
  const go = async (place: string, title?: string) => {
    await page.goto(app.url + place);
    await expect(title ? heading(page, title) : page.getByRole("heading", { level: 1 })).toBeVisible();
  };

  await page.goto(app.url);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^⟦.*Chatter~*⟧$/);
  await look("signing in");
  const isBack = page.waitForEvent("framenavigated", (frame) => frame.url().startsWith(`${app.url}auth/`));
  await page.getByRole("button").click();
  await passOrgPages(page, isBack);
  await expect(heading(page, strange("News"))).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en-XA");
  await expect(page.getByRole("article").first()).toBeVisible();
  await look("the news");

  await page.getByRole("button", { name: strange("Share something with your colleagues") }).click();
  await page.getByRole("button", { name: strange("Make it a poll") }).click();
  await look("writing a post with a poll");
  await page.getByRole("button", { name: strange("Close and keep the draft") }).click();
  await page
    .getByRole("button", { name: strange("More") })
    .first()
    .click();
  await expect(page.getByRole("menu")).toBeVisible();
  await look("the menu of a post");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await look("the keys");
  await page.keyboard.press("Escape");

  await page
    .getByRole("article")
    .first()
    .getByRole("link")
    .filter({ has: page.locator("time") })
    .first()
    .click();
  await expect(page).toHaveURL(/\/posts\/0D5/);
  await look("a post");

  await go("groups", strange("Groups"));
  await look("my groups");
  await go("groups/all", strange("Groups"));
  await page.getByRole("main").getByRole("listitem").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/groups\/0F9/);
  await look("a group");
  const group = new URL(page.url()).pathname.slice(1);
  for (const tab of ["members", "files", "about"]) {
    await go(`${group}/${tab}`);
    await look(`a group's ${tab}`);
  }

  await go("people", strange("People"));
  await look("people");
  await page.getByRole("main").getByRole("listitem").nth(3).getByRole("link").click();
  await expect(page).toHaveURL(/\/people\/005/);
  await look("a profile");
  const person = new URL(page.url()).pathname.slice(1);
  for (const tab of ["about", "groups", "files", "followers", "following"]) {
    await go(`${person}/${tab}`);
    await look(`a profile's ${tab}`);
  }
  await go("people/me/about");
  await look("my profile");

  await go("files/shared", strange("Files"));
  await look("files");
  await page.getByRole("main").getByRole("listitem").first().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/files\/069/);
  await look("a file");
  const file = new URL(page.url()).pathname.slice(1);
  for (const tab of ["versions", "shares"]) {
    await go(`${file}/${tab}`);
    await look(`a file's ${tab}`);
  }

  await go("settings", strange("Settings"));
  await look("settings");
  await go("feeds/company?q=the");
  await look("a search");
  await go("no/such/place", strange("There is nothing here"));
  await look("nothing");
});

test("a config.json that cannot be used is explained in the language of the browser", async ({ page, app }) => {
  await page.route("**/config.json", (route) => route.fulfill({ json: { orgs: [], locale: "en-XA" } }));
  await page.goto(app.url);
  await expect(page.getByRole("heading", { name: "Chatter is not set up yet" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en-US");
});
