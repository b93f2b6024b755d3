import type { FrameLocator, Page } from "@playwright/test";
import type { FeedElementPage } from "../src/connect/contract/feed-elements.ts";
import { feedPath, NEWS } from "../src/connect/feeds.ts";
import { inside, signInButton, signInInWindow } from "./support/embedded.ts";
import type { OrgControl } from "./support/org-control.ts";
import { framing, test } from "./support/portal.ts";
import { expect } from "./support/servers.ts";
import { keptOnDevice, recordChannels } from "./support/what-is-kept.ts";

const AMARA = "amara.okafor@larkwheel.example";
const MEI = "mei.tanaka@larkwheel.example";

const articles = (app: Page | FrameLocator) => app.getByRole("feed", { name: "News feed" }).getByRole("article");

/** The ids of the elements that are drawn, in their order. */
function drawnIds(app: Page | FrameLocator): Promise<string[]> {
  return articles(app).evaluateAll((all) => all.flatMap(({ dataset }) => dataset.key ?? []));
}

/** The ids of somebody's latest news, as the org has them. */
async function newsOf(org: OrgControl, who: string): Promise<string[]> {
  const { elements } = await org.ask<FeedElementPage>(who, feedPath(NEWS).replace(/pageSize=\d+/, "pageSize=100"));
  return (elements ?? []).flatMap(({ id }) => id ?? []);
}

async function idOf(org: OrgControl, who: string): Promise<string> {
  return (await org.ask<{ id: string }>(who, "/chatter/users/me")).id;
}

/** Reads as Amara: far enough for the feed to have a place that is worth keeping. @returns what is hers alone: rows of her news that Mei has not, and her id */
async function readAsAmara(page: Page, org: OrgControl, app: Page | FrameLocator): Promise<string[]> {
  await expect(articles(app).first()).toBeVisible();
  const drawn = new Set(await drawnIds(app));
  await articles(app).first().hover();
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 1_500);
        for (const id of await drawnIds(app)) drawn.add(id);
        return drawn.size;
      },
      { intervals: [60] },
    )
    .toBeGreaterThan(30);
  const meis = new Set(await newsOf(org, MEI));
  const hers = [...drawn].filter((id) => !meis.has(id));
  expect(hers.length).toBeGreaterThan(5);
  return [...hers, await idOf(org, AMARA)];
}

/** Asserts that Mei, who has just signed in, reads her own news, and that nothing is asked, kept or told that is Amara's. */
async function expectMeisOwn(org: OrgControl, app: Page | FrameLocator, amaras: readonly string[]): Promise<void> {
  const [first = ""] = await newsOf(org, MEI);
  await expect.poll(async () => (await drawnIds(app))[0]).toBe(first);
  const drawn = await drawnIds(app);
  expect(drawn.filter((id) => amaras.includes(id))).toEqual([]);
  const mei = await idOf(org, MEI);
  const asked = (await org.calls()).filter(({ userId }) => userId === mei).map(({ path }) => path);
  expect(asked.filter((path) => path.includes("/feeds/news/"))).toHaveLength(1);
  expect(asked.filter((path) => amaras.some((id) => path.includes(id)))).toEqual([]);
}

/** Which of the ids stand in a text, in their long or short form. */
function found(text: string, ids: readonly string[]): string[] {
  return ids.filter((id) => text.includes(id.slice(0, 15)));
}

test("in a frame, who signs in where somebody else has signed out reads their own news, and finds nothing of the other's", async ({
  partitioned,
  app,
  portal,
  org,
}) => {
  const said = await recordChannels(partitioned);
  const page = await partitioned.newPage();
  await page.goto(framing(portal.origin, `${app.url}embed/news`));
  await signInInWindow(page, "Amara Okafor");
  const amaras = await readAsAmara(page, org, inside(page));
  await inside(page).getByRole("button", { name: "Sign out" }).click();
  await expect(signInButton(page)).toBeVisible();
  const [, frame] = page.frames();
  if (!frame) throw new Error("There is no frame.");
  expect.soft(found(await keptOnDevice(frame), amaras)).toEqual([]);

  // Otherwise the org would sign Amara in again without asking.
  await partitioned.clearCookies();
  await org.control({ do: "clear-log" });
  said.length = 0;
  await signInInWindow(page, "Mei Tanaka");
  await expect(articles(inside(page)).first()).toBeVisible();
  await expectMeisOwn(org, inside(page), amaras);
  expect(found(await keptOnDevice(frame), amaras)).toEqual([]);
  expect(said.filter((message) => found(message, amaras).length > 0)).toEqual([]);
});

test("in a tab, who signs in where somebody else has signed out reads their own news, and finds nothing of the other's", async ({
  page,
  context,
  org,
  signInAtOrg,
}) => {
  const said = await recordChannels(context);
  await signInAtOrg(page, "Amara Okafor");
  const amaras = await readAsAmara(page, org, page);
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("button", { name: /^Sign in with/ })).toBeVisible();
  expect.soft(found(await keptOnDevice(page), amaras)).toEqual([]);

  await context.clearCookies();
  await org.control({ do: "clear-log" });
  said.length = 0;
  await signInAtOrg(page, "Mei Tanaka");
  await expect(articles(page).first()).toBeVisible();
  await expectMeisOwn(org, page, amaras);
  expect(found(await keptOnDevice(page), amaras)).toEqual([]);
  expect(said.filter((message) => found(message, amaras).length > 0)).toEqual([]);
});
