import type { Page } from "@playwright/test";
import type { CommunityPage } from "../src/connect/contract/communities.ts";
import type { OrgControl } from "./support/org-control.ts";
import { expect, test } from "./support/servers.ts";

/** Calls that a view may make until it has all it shows, those of the navigation beside it included. */
const LIMIT = 4;

/** Where a view is: at an address, or behind the first link of its kind in the view at that address. */
interface View {
  name: string;
  path: string;
  link?: RegExp;
}

const VIEWS: readonly View[] = [
  { name: "the news", path: "" },
  { name: "the company feed", path: "feeds/company" },
  { name: "a search in a feed", path: "feeds/company?q=bike" },
  { name: "a post", path: "", link: /\/posts\/0D5/ },
  { name: "my groups", path: "groups" },
  { name: "all groups", path: "groups/all" },
  { name: "a group", path: "groups", link: /\/groups\/0F9/ },
  { name: "a topic", path: "feeds/company", link: /\/topics\/0TO/ },
  { name: "all topics", path: "topics" },
  { name: "a record", path: "feeds/company?q=Souk", link: /\/records\/001/ },
  { name: "people", path: "people" },
  { name: "my profile", path: "people/me" },
  { name: "a person", path: "people", link: /\/people\/005/ },
  { name: "messages", path: "messages" },
  { name: "a conversation", path: "messages", link: /\/messages\/03M/ },
  { name: "files", path: "files" },
  { name: "a file", path: "files", link: /\/files\/069/ },
];

const VIEWS_OF_SITE: readonly View[] = [
  { name: "the news of a site", path: "" },
  { name: "a group of a site", path: "groups", link: /\/groups\/0F9/ },
  { name: "the people of a site", path: "people" },
];

test("no view needs more than four calls", async ({ page, app, org, signIn }) => {
  test.setTimeout(120_000);
  await signIn(page, "Jonas Weber");
  for (const view of VIEWS) await countCalls(page, org, app.url, view);
});

test("nor does a view of a site, from the second visit on", async ({ page, app, org, signIn }) => {
  await signIn(page, "Amara Okafor");
  const { communities } = await org.ask<CommunityPage>("amara.okafor@larkwheel.example", "/connect/communities");
  const dealers = communities?.find((each) => each?.urlPathPrefix === "dealers");
  const site = `${app.url}sites/${dealers?.id}/`;
  await page.goto(site);
  await settle(page);
  for (const view of VIEWS_OF_SITE) await countCalls(page, org, site, view);
});

async function countCalls(page: Page, org: OrgControl, base: string, { name, path, link }: View): Promise<void> {
  const url = link ? await addressBehind(page, base + path, link) : base + path;
  await settle(page);
  // What the page before still asks for is not counted.
  await page.goto("about:blank");
  await org.refresh();
  await page.goto(url);
  await settle(page);
  const calls = (await org.viewCalls()).map(({ method, path: called }) => `${method} ${called}`);
  expect(calls.length, `${name} made these calls:\n${calls.join("\n")}`).toBeLessThanOrEqual(LIMIT);
  expect(calls.length, `${name} was not drawn from calls of its own`).toBeGreaterThan(0);
}

async function addressBehind(page: Page, url: string, link: RegExp): Promise<string> {
  await page.goto(url);
  const links = page.getByRole("main").getByRole("link");
  await expect.poll(async () => (await addresses(links)).some((href) => link.test(href))).toBe(true);
  return (await addresses(links)).find((href) => link.test(href)) ?? "";
}

function addresses(links: ReturnType<Page["getByRole"]>): Promise<string[]> {
  return links.evaluateAll((all) => all.map((anchor) => (anchor as HTMLAnchorElement).href));
}

/** Until the view has drawn what it is about and asks for nothing more. */
async function settle(page: Page): Promise<void> {
  const main = page.getByRole("main");
  const content = main
    .getByRole("listitem")
    .or(main.getByRole("article"))
    .or(main.getByRole("link", { name: "Download" }));
  await expect(content.first()).toBeVisible();
  await page.waitForLoadState("networkidle");
}
