import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { havePosted } from "./support/own-posts.ts";
import { firstPoll } from "./support/polls.ts";
import { expect, test } from "./support/servers.ts";

const JONAS = "jonas.weber@larkwheel.example";
const PRIYA = "priya.raghunathan@larkwheel.example";
const MORE_THAN_A_MINUTE = 61_000;

const bell = (page: Page): Locator => page.getByRole("link", { name: /^Notifications/ });

/** Opens the news with a clock that can be moved, and waits for the first look at what the person has to be told. */
async function openNews(page: Page, org: OrgControl, signIn: (page: Page, who?: string) => Promise<void>, who: string): Promise<void> {
  await page.clock.install();
  await signIn(page, who);
  await expect(articles(page).first()).toBeVisible();
  await firstPoll(org);
}

async function openTabs(context: BrowserContext, url: string, count: number): Promise<Page[]> {
  const tabs: Page[] = [];
  for (let tab = 0; tab < count; tab++) {
    const page = await context.newPage();
    await page.goto(url);
    await expect(bell(page)).toBeVisible();
    tabs.push(page);
  }
  return tabs;
}

test("a mention, a comment and a like are told within a minute, once, in all tabs, by what they are about", async ({
  page,
  context,
  org,
  app,
  signIn,
}) => {
  const mine = await havePosted(org, "Who has the key of the paint shop?", PRIYA);
  await openNews(page, org, signIn, "Priya Raghunathan");
  const [other] = await openTabs(context, `${app.url}feeds/company`, 1);
  if (!other) throw new Error("There is no other tab.");
  await org.control({ do: "act", as: JONAS, post: { parentId: "me", text: "Ask the one who knows:", mention: PRIYA } });
  await org.control({ do: "act", as: JONAS, comment: { elementId: mine, text: "It hangs beside the door" } });
  await org.control({ do: "act", as: "hana.kim@larkwheel.example", like: { itemId: mine } });
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  for (const tab of [page, other]) {
    await expect(bell(tab)).toHaveAccessibleName("Notifications, 2 new");
    await expect(tab).toHaveTitle(/^\(2\)|^\(3\)/);
  }
  await expect(other.locator('link[rel="icon"]').first()).toHaveAttribute("href", /^data:image\/svg/);

  await bell(other).click();
  const unread = other.getByRole("region", { name: "Unread" }).getByRole("listitem");
  await expect(unread).toHaveCount(2);
  await expect(unread.filter({ hasText: "Jonas Weber mentioned you" })).toContainText("Ask the one who knows");
  await expect(unread.filter({ hasText: "Jonas Weber commented on your post" })).toContainText("Hana Kim likes your post");
  await expect(bell(other)).toHaveAccessibleName("Notifications");
  await expect(bell(page)).toHaveAccessibleName("Notifications");
  await expectAccessible(other);

  await unread.filter({ hasText: "It hangs beside the door" }).getByRole("link").click();
  await expect(other).toHaveURL(new RegExp(`/posts/${mine}`));
  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  await bell(other).click();
  await expect(unread).toHaveCount(1);
  await expect(other.getByRole("region", { name: "Earlier" }).getByRole("listitem").first()).toContainText("commented on your post");
  await other.getByRole("button", { name: "Mark all as read" }).click();
  await expect(unread).toHaveCount(0);
});

test("four tabs that nobody touches make at most 60 calls in an hour, and none while they are hidden", async ({
  page,
  context,
  org,
  app,
  signIn,
}) => {
  test.setTimeout(120_000);
  await openNews(page, org, signIn, "Hana Kim");
  const tabs = [page, ...(await openTabs(context, app.url, 3))];
  await org.control({ do: "clear-log" });
  for (let minute = 0; minute < 60; minute++) {
    await page.clock.runFor(60_000);
    // The clock is virtual: the org needs its time to answer.
    if (minute % 10 === 0) await page.waitForLoadState("networkidle");
  }
  const calls = (await org.calls()).length;
  expect(calls).toBeGreaterThan(5);
  expect(calls).toBeLessThanOrEqual(60);
  for (const tab of tabs) {
    await tab.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" });
      document.dispatchEvent(new Event("visibilitychange"));
    });
  }
  await org.control({ do: "clear-log" });
  await page.clock.fastForward(60 * 60_000);
  await page.clock.runFor(5_000);
  expect(await org.calls()).toEqual([]);
});
