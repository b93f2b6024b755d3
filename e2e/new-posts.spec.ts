import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { articles, atRest, newsFeed, scrollTo, uppermost } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { firstPoll } from "./support/polls.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";

const MORE_THAN_A_MINUTE = 61_000;

/** What was asked of the news, alone or together with other things. */
async function newsAsked(org: OrgControl): Promise<string[]> {
  const asked = (await org.requests()).flatMap(({ path, parts = [] }) => [path, ...parts]);
  return asked.filter((path) => path.includes("/chatter/feeds/news/"));
}

/** What asked what is new. */
async function checks(org: OrgControl): Promise<string[]> {
  return (await newsAsked(org)).filter((path) => path.includes("updatedSince="));
}

/** Has Jonas post to the person who is signed in. */
async function post(org: OrgControl, parentId: string, count: number): Promise<void> {
  // No two posts of all tests alike: others find posts by their words.
  const time = Date.now().toString(36);
  for (let i = 1; i <= count; i++) {
    await org.control({
      do: "act",
      as: "jonas.weber@larkwheel.example",
      post: { parentId, text: `Fresh from the workshop ${i}. ${time}` },
    });
  }
}

/** Opens the news with a clock that can be moved. Gives the id of the person. */
async function openNews(page: Page, org: OrgControl, signIn: (page: Page, who?: string) => Promise<void>, who: string): Promise<string> {
  await page.clock.install();
  await signIn(page, who);
  await expect(articles(page).first()).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "Search this feed" })).toBeVisible();
  await firstPoll(org);
  const first = (await org.requests()).find(({ path }) => path.includes("/chatter/feeds/news/"));
  return first?.userId ?? "";
}

async function setVisible(page: Page, isVisible: boolean): Promise<void> {
  await page.evaluate(
    (state) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
      document.dispatchEvent(new Event("visibilitychange"));
    },
    isVisible ? "visible" : "hidden",
  );
}

test("new posts are counted and wait; pressing the pill puts them on top, with focus", async ({ page, org, signIn }) => {
  const me = await openNews(page, org, signIn, "Ingrid Solheim");
  await scrollTo(page, 12);
  const before = await atRest(page);
  await post(org, me, 3);
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  const pill = page.getByRole("button", { name: "3 new posts" });
  await expect(pill).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "3 new posts" })).toBeAttached();
  await expect(page).toHaveTitle(/^\(3\) News/);
  expect(await uppermost(page)).toEqual(before);

  await pill.click();
  await expect(pill).toBeHidden();
  const first = newsFeed(page).locator("[aria-posinset='1']");
  await expect(first).toContainText("Fresh from the workshop 3");
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport();
  await expect(newsFeed(page).locator("[aria-posinset='3']")).toContainText("Fresh from the workshop 1");
  await expect(page).toHaveTitle(/^News/);
});

test("where the org has feed polling, it is asked whether anything changed, and for the posts only once something has", async ({
  page,
  org,
  signIn,
}) => {
  await org.control({ do: "feedPolling", on: true });
  const me = await openNews(page, org, signIn, "Priya Raghunathan");
  await org.control({ do: "clear-log" });
  const asked = async () => (await newsAsked(org)).map((path) => path.replace(/^.*\/|\?.*$/g, ""));
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  await expect.poll(asked).toEqual(["is-modified"]);
  await post(org, me, 1);
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  await expect(page.getByRole("button", { name: "1 new post" })).toBeVisible();
  expect(await asked()).toEqual(["is-modified", "is-modified", "feed-elements"]);
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  await expect.poll(asked).toEqual(["is-modified", "is-modified", "feed-elements", "is-modified"]);
  const urls = (await newsAsked(org)).filter((path) => path.includes("is-modified"));
  expect(urls[1]).toBe(urls[0]);
  expect(urls[2]).not.toBe(urls[1]);
});

test("the full stop shows them too, and a later check finds only what came later", async ({ page, org, signIn }) => {
  const me = await openNews(page, org, signIn, "Hana Kim");
  await post(org, me, 1);
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  await expect(page.getByRole("button", { name: "1 new post" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press(".");
  await expect(articles(page).first()).toContainText("Fresh from the workshop 1");
  await expect(articles(page).first()).toBeFocused();
  await post(org, me, 2);
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  await expect(page.getByRole("button", { name: "2 new posts" })).toBeVisible();
});

test("the org is asked once a minute, not while the page is hidden, and at once when it comes back", async ({ page, org, signIn }) => {
  await openNews(page, org, signIn, "Hana Kim");
  await page.clock.fastForward(30_000);
  expect(await checks(org)).toHaveLength(0);
  await page.clock.fastForward(31_000);
  await expect.poll(() => checks(org)).toHaveLength(1);
  await setVisible(page, false);
  await page.clock.fastForward(10 * MORE_THAN_A_MINUTE);
  expect(await checks(org)).toHaveLength(1);
  await setVisible(page, true);
  await expect.poll(() => checks(org)).toHaveLength(2);
  await setVisible(page, false);
  await setVisible(page, true);
  await page.clock.fastForward(30_000);
  expect(await checks(org)).toHaveLength(2);
});

test("when the hour's calls are used up, the pauses become longer", async ({ page, org, signIn }) => {
  await openNews(page, org, signIn, "Hana Kim");
  await org.control({ do: "clear-log" });
  await org.control({ do: "fail", match: "/connect/batch", count: 1, status: 503 });
  const polls = async () => (await org.calls()).filter(({ path }) => path.endsWith("/connect/batch")).length;
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  await expect.poll(polls).toBe(1);
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  expect(await polls()).toBe(1);
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  await expect.poll(polls).toBe(2);
  await expect(articles(page).first()).toBeVisible();
});

test("of two tabs one asks", async ({ page, context, org, app, signIn }) => {
  await openNews(page, org, signIn, "Mei Tanaka");
  const other = await context.newPage();
  await other.goto(app.url);
  await expect(articles(other).first()).toBeVisible();
  await expect(other.getByRole("searchbox", { name: "Search this feed" })).toBeVisible();
  await org.control({ do: "clear-log" });
  // The clock is that of both tabs.
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  await expect.poll(() => checks(org)).toHaveLength(1);
  await page.clock.fastForward(30_000);
  expect(await checks(org)).toHaveLength(1);
  await other.close();
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  await expect.poll(() => checks(org)).toHaveLength(2);
});

test("more than one answer holds are counted as 25+, and the feed begins anew with them", async ({ page, org, signIn }) => {
  const me = await openNews(page, org, signIn, "Mei Tanaka");
  await post(org, me, 27);
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  const pill = page.getByRole("button", { name: "25+ new posts" });
  await expect(pill).toBeVisible();
  await org.control({ do: "fail", match: "/feeds/news/", count: 1, status: 500 });
  await pill.click();
  await expect(toasts(page).filter({ hasText: "could not be loaded" })).toBeVisible();
  await pill.click();
  await expect(pill).toBeHidden();
  await expect(newsFeed(page).locator("[aria-posinset='1']")).toContainText("Fresh from the workshop 27");
  const last = newsFeed(page).locator("[aria-posinset='27']");
  await page.mouse.move(640, 400);
  await expect
    .poll(
      async () => {
        if ((await last.count()) === 0) await page.mouse.wheel(0, 400);
        return last.count();
      },
      { intervals: [50], timeout: 30_000 },
    )
    .toBe(1);
  await expect(last).toContainText(/Fresh from the workshop 1\b/);
});

test("a comment on a post that is there shows in its place, and the order is asked for again", async ({ page, org, app, signIn }) => {
  const me = await openNews(page, org, signIn, "Jonas Weber");
  await page.goto(`${app.url}?sort=LastModifiedDateDesc`);
  await expect(page.getByRole("button", { name: /Latest activity/ })).toBeVisible();
  const third = articles(page).nth(2);
  const key = (await third.getAttribute("data-key")) ?? "";
  await org.control({
    do: "act",
    as: "amara.okafor@larkwheel.example",
    comment: { elementId: key, text: "Seen from afar" },
    post: { parentId: me, text: "Another thing" },
  });
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  await expect(third).toContainText("Seen from afar");
  await expect(page.getByRole("button", { name: "1 new or changed post" })).toBeVisible();
  expect((await checks(org)).at(-1)).toContain("sort=LastModifiedDateDesc");
});

test("a reload at the very top shows what is new there, and stays at the top", async ({ page, org, signIn }) => {
  const me = await openNews(page, org, signIn, "Hana Kim");
  await post(org, me, 2);
  await page.reload();
  const first = newsFeed(page).locator("[aria-posinset='1']");
  await expect(first).toContainText("Fresh from the workshop 2");
  await expect(first).toBeInViewport();
  await expect(page.getByRole("searchbox", { name: "Search this feed" })).toBeInViewport();
  await expect(page.getByRole("button", { name: /^Share something/ })).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
