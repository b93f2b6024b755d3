import type { Page } from "@playwright/test";
import type { Community } from "../src/connect/contract/communities.ts";
import { articles } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { expect, test } from "./support/servers.ts";

const CLIENT_ID = "3MVG9LocalOrgChatterClient";

/** Has the app know of an org by this entry of its config.json. */
async function configure(page: Page, org: object): Promise<void> {
  const config = { orgs: [{ id: "local", name: "Local org", clientId: CLIENT_ID, ...org }] };
  await page.route("**/config.json", (route) => route.fulfill({ json: config }));
}

/** The id of a site, which somebody of the company is told. */
async function siteId(org: OrgControl, path: string): Promise<string> {
  const { communities } = await org.ask<{ communities: Community[] }>("amara.okafor@larkwheel.example", "/connect/communities");
  const site = communities.find(({ urlPathPrefix }) => urlPathPrefix === path.slice(1));
  return site?.id ?? "";
}

/** What of the calls went elsewhere than below the site's prefix, and what was refused. */
async function strays(org: OrgControl, path: string, id: string): Promise<string[]> {
  const calls = (await org.requests()).filter((call) => !/\/services\/oauth2\/|^\/(login|consent)\//.test(call.path));
  const ownPath = new RegExp(`^${path}/(profilephoto/|services/data(/v\\d\\d\\.0/connect/(communities/${id}/|organization))?)`);
  return calls.filter((call) => !ownPath.test(call.path) || (call.status ?? 0) >= 400).map((call) => `${call.status} ${call.path}`);
}

async function readAndPost(page: Page, words: string): Promise<void> {
  const side = page.getByRole("navigation", { name: "Main" });
  await page.getByRole("button", { name: /^Share something/ }).click();
  await expect(page.getByRole("textbox", { name: "Post" })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press("Control+Enter");
  await expect(articles(page).first()).toContainText(words);
  await side.getByRole("link", { name: "Groups" }).first().click();
  await page.getByRole("main").getByRole("link", { name: "Heron 2 in shops", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Heron 2 in shops" })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "The price list of spring is here." })).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: /Price list for dealers/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Price list for dealers, spring" })).toBeVisible();
  await page.getByRole("link", { name: "Versions 2" }).click();
  await expect(page.getByRole("list", { name: "Versions" }).getByRole("listitem")).toHaveText([/^Version 2\s*Latest/, /^Version 1/]);
}

test("somebody of a site alone signs in there, reads its feed, a group and a file, and posts; no call goes elsewhere", async ({
  page,
  app,
  org,
  signInAtOrg,
}) => {
  await configure(page, { loginUrl: `${org.url}/dealers` });
  await signInAtOrg(page, "Saskia Vermeer");
  await expect(articles(page).filter({ hasText: "A queue before the shop." })).toBeVisible();
  await expect(page.getByText("Not work goes here.")).toBeHidden();
  await readAndPost(page, "Verdict of the window: green.");
  const id = await siteId(org, "/dealers");
  expect(await strays(org, "/dealers", id)).toEqual([]);
  const paths = (await org.requests()).map(({ path }) => path);
  expect(paths.some((path) => path.endsWith(`/connect/communities/${id}/batch`))).toBe(true);
  const feed = await org.ask<{ elements: { body: { text: string } }[] }>(
    "amara.okafor@larkwheel.example",
    "/chatter/feeds/company/feed-elements",
  );
  expect(feed.elements.map(({ body }) => body?.text)).not.toContain("Verdict of the window: green.");
  await page.goto(app.url);
  await expect(articles(page).first()).toContainText("Verdict of the window: green.");
});

test("the site of config.json has its own address for all calls, where people sign in to the org; its session is renewed there too", async ({
  page,
  org,
  signInAtOrg,
}) => {
  const communityId = await siteId(org, "/riders");
  await org.control({ do: "clear-log" });
  await configure(page, { loginUrl: org.url, site: { url: `${org.url}/riders`, communityId } });
  await signInAtOrg(page, "Amara Okafor");
  const side = page.getByRole("navigation", { name: "Main" });
  await side.getByRole("link", { name: "Company" }).click();
  await expect(page.getByRole("article").filter({ hasText: "Record: seven minutes" })).toBeVisible();
  await org.control({ do: "expireTokens" });
  await page.getByRole("link", { name: "School run" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "School run" })).toBeVisible();
  const refused = (await strays(org, "/riders", communityId)).filter((call) => !call.startsWith("401 /riders/"));
  expect(refused).toEqual([]);
});
