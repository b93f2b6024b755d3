import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { havePosted } from "./support/own-posts.ts";
import { otherBrowser } from "./support/people.ts";
import { firstPoll } from "./support/polls.ts";
import { expect, test } from "./support/servers.ts";

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

/** What one person does in the app to reach another: a comment, a like, a mention and a private message. */
async function reachOut(page: Page, appUrl: string, { post, name }: { post: string; name: string }): Promise<void> {
  await page.goto(`${appUrl}posts/${post}`);
  const comment = page.getByRole("textbox", { name: "Your comment" });
  await comment.fill("It hangs beside the door");
  await comment.press("Control+Enter");
  const main = page.getByRole("main");
  await expect(main.getByRole("listitem").filter({ hasText: "It hangs beside the door" })).not.toContainText("Sending…");
  const like = main.getByRole("button", { name: /^Like,.*post by/ }).first();
  await like.click();
  await expect(like).toHaveAttribute("aria-pressed", "true");

  await page.getByRole("link", { name: "News", exact: true }).first().click();
  await page.getByRole("button", { name: /^Share something/ }).click();
  const field = page.getByRole("textbox", { name: "Post" });
  await field.pressSequentially(`Ask the one who knows: @${name.slice(0, 4)}`);
  await page.getByRole("option", { name: new RegExp(name) }).click();
  await field.press("Control+Enter");
  const posted = articles(page).filter({ hasText: `Ask the one who knows: @${name}` });
  // It has a page of its own once the org has it: what is on its way would not survive the load of another page.
  await expect(posted.locator('a[href*="/posts/0D5"]').first()).toBeVisible();

  await page.goto(`${appUrl}messages/new`);
  await page.getByRole("combobox", { name: "Add people" }).fill(name);
  await page.getByRole("option", { name: new RegExp(name) }).click();
  await page.getByRole("textbox", { name: "Your message" }).fill("Shall I bring it to you?");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

test("what somebody writes and likes in another browser is told within a minute, once, in all tabs, by what it is about", async ({
  page,
  context,
  org,
  app,
  signIn,
}) => {
  test.setTimeout(150_000);
  const mine = await havePosted(org, "Who has the key of the paint shop?", PRIYA);
  // Her first look is over before anybody else asks, who has first looks, too.
  await openNews(page, org, signIn, "Priya Raghunathan");
  const [other] = await openTabs(context, `${app.url}messages`, 1);
  if (!other) throw new Error("There is no other tab.");
  const conversation = other.getByRole("list", { name: "Conversations" }).getByRole("link", { name: /Jonas Weber/ });
  await expect(other.getByRole("searchbox", { name: "Search messages" })).toBeVisible();
  const jonas = await otherBrowser(context);
  await signIn(jonas, "Jonas Weber");
  await reachOut(jonas, app.url, { post: mine, name: "Priya Raghunathan" });
  await jonas.context().close();

  await page.clock.fastForward(MORE_THAN_A_MINUTE);
  for (const tab of [page, other]) {
    await expect(bell(tab)).toHaveAccessibleName("Notifications, 2 new");
    await expect(tab.getByRole("link", { name: /^Messages.*1 unread/ })).toBeVisible();
    await expect(tab).toHaveTitle(/^\(3\)/);
    await expect(tab.locator('link[rel="icon"]').first()).toHaveAttribute("href", /^data:image\/svg/);
  }
  await expect(conversation).toHaveCount(1);
  await expect(conversation).toContainText("Shall I bring it to you?");
  await conversation.click();
  const thread = other.getByRole("region", { name: "Messages of this conversation" });
  await expect(thread.getByText("Shall I bring it to you?")).toHaveCount(1);
  for (const tab of [page, other]) await expect(tab).toHaveTitle(/^\(2\)/);

  await bell(other).click();
  const unread = other.getByRole("region", { name: "Unread" }).getByRole("listitem");
  await expect(unread).toHaveCount(2);
  await expect(unread.filter({ hasText: "Jonas Weber mentioned you" })).toContainText("Ask the one who knows");
  await expect(unread.filter({ hasText: "Jonas Weber commented on your post" })).toContainText("Jonas Weber likes your post");
  for (const tab of [page, other]) await expect(bell(tab)).toHaveAccessibleName("Notifications");
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
