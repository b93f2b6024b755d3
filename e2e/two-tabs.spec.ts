import type { Locator, Page } from "@playwright/test";
import type { FeedElement } from "../src/connect/contract/feed-elements.ts";
import { articles } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { AMARA, commentField, comments, commentsOnOrg, havePosted, openPost, sendComment } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

const SENDING_COMMENT = { match: "/capabilities/comments/items", method: "POST" };

/** What the app offers where it does not know whether something was sent. */
const interrupted = (page: Page): Locator => page.getByText(/may have been posted/);

/** What a page asks the API for from now on about posts and comments. */
function callsOf(page: Page, org: OrgControl): string[] {
  const paths: string[] = [];
  page.on("request", (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === org.url && /feed-elements|comments/.test(pathname)) paths.push(`${request.method()} ${pathname}`);
  });
  return paths;
}

test.describe("a second tab that opens a post while the first is still sending a comment", () => {
  for (const { name, fault } of [
    { name: "with a slow answer", fault: { do: "delay", isDone: true, delayMs: "until-release" } },
    { name: "with a slow org", fault: { do: "delay", isDone: false, delayMs: "until-release" } },
    { name: "with an answer that is lost", fault: { do: "fail", kind: "drop-after", delayMs: "until-release" } },
    {
      name: "with a connection that breaks before anything was done",
      fault: { do: "fail", kind: "drop-before", delayMs: "until-release" },
    },
  ]) {
    test(`${name} shows it on its way, and it is there once`, async ({ page, context, app, org, signIn }) => {
      test.setTimeout(90_000);
      const postId = await havePosted(org, `Read in two tabs ${name}`);
      await signIn(page);
      await openPost(page, app.url, postId);
      await org.control({ ...fault, ...SENDING_COMMENT });
      await sendComment(page, "Sent by the first tab");
      const other = await context.newPage();
      await openPost(other, app.url, postId);
      await expect(comments(other)).toHaveText([/Sent by the first tab/]);
      // What the org has already may show as sent.
      if (!("isDone" in fault && fault.isDone)) await expect(comments(other)).toContainText(/Sending/);
      await expectWritten(commentField(other), "");
      await expect(interrupted(other)).toHaveCount(0);
      await org.release();
      for (const tab of [page, other]) {
        await expect(comments(tab)).toHaveText([/Sent by the first tab/]);
        await expect(comments(tab)).not.toContainText(/Sending|Checking/, { timeout: 45_000 });
        await expectWritten(commentField(tab), "");
        await expect(interrupted(tab)).toHaveCount(0);
      }
      expect(await commentsOnOrg(org, postId)).toEqual(["Sent by the first tab"]);
    });
  }
});

test("a draft that a second tab began with ends when its original was sent", async ({ page, context, app, org, signIn }) => {
  const postId = await havePosted(org, "A draft in two tabs");
  await signIn(page);
  await openPost(page, app.url, postId);
  await commentField(page).fill("Begun in the first tab");
  const other = await context.newPage();
  await expect(async () => {
    await openPost(other, app.url, postId);
    await expectWritten(commentField(other), "Begun in the first tab", { timeout: 500 });
  }).toPass();
  await commentField(page).press("Control+Enter");
  await expect(comments(page)).toHaveText([/Begun in the first tab/]);
  await expect(comments(page)).not.toContainText(/Sending/);
  await expectWritten(commentField(other), "");
  await other.reload();
  await expect(comments(other)).toHaveText([/Begun in the first tab/]);
  await expectWritten(commentField(other), "");
});

test("a draft that a second tab went on writing stays when the first tab sends what it began with", async ({
  page,
  context,
  app,
  org,
  signIn,
}) => {
  const postId = await havePosted(org, "Two drafts in two tabs");
  await signIn(page);
  await openPost(page, app.url, postId);
  await commentField(page).fill("Begun in the first tab");
  const other = await context.newPage();
  await expect(async () => {
    await openPost(other, app.url, postId);
    await expectWritten(commentField(other), "Begun in the first tab", { timeout: 500 });
  }).toPass();
  await commentField(other).press("End");
  await commentField(other).pressSequentially(", ended in the second");
  await commentField(page).press("Control+Enter");
  await expect(comments(page)).toHaveText([/Begun in the first tab/]);
  await expect(comments(page)).not.toContainText(/Sending/);
  await expectWritten(commentField(other), "Begun in the first tab, ended in the second");
  await other.reload();
  await expectWritten(commentField(other), "Begun in the first tab, ended in the second");
});

test.describe("with the news in two tabs", () => {
  let other: Page;
  let postId: string;
  const text = "Liked in two tabs";
  const post = (tab: Page) => articles(tab).filter({ hasText: text }).first();
  const like = (tab: Page) => post(tab).getByRole("button", { name: /^Like,.*post by/ });

  test.beforeEach(async ({ page, context, app, org, signIn }) => {
    postId = await havePosted(org, text);
    await signIn(page);
    await expect(like(page)).toBeVisible();
    other = await context.newPage();
    await other.goto(app.url);
    for (const tab of [page, other]) await expect(like(tab)).toHaveAttribute("aria-pressed", "false");
    await other.waitForLoadState("networkidle");
  });

  test("the same like pressed in both ends alike in both, as the org has it", async ({ page, org }) => {
    await org.control({ do: "delay", match: "/capabilities/chatter-likes", count: 2, delayMs: "until-release" });
    await Promise.all([like(page).click(), like(other).click()]);
    for (const tab of [page, other]) await expect(like(tab)).toHaveAttribute("aria-pressed", "true");
    await org.release(2);
    await expect.poll(async () => (await org.calls()).filter(({ method, status }) => method === "PATCH" && status === 200).length).toBe(2);
    const { capabilities } = await org.ask<FeedElement>(AMARA, `/chatter/feed-elements/${postId}`);
    const isLiked = capabilities?.chatterLikes?.isLikedByCurrentUser ?? false;
    for (const tab of [page, other]) {
      await expect(like(tab)).toHaveAttribute("aria-pressed", String(isLiked));
      await expect(like(tab)).toHaveAccessibleName(isLiked ? /^Like, 1 like, post by/ : /^Like, post by/);
    }
  });

  test("a like made in one shows in the other, without a call", async ({ page, org }) => {
    const calls = callsOf(other, org);
    await like(page).click();
    await expect(like(other)).toHaveAttribute("aria-pressed", "true");
    await expect(like(other)).toHaveAccessibleName(/^Like, 1 like, post by/);
    await like(page).click();
    await expect(like(other)).toHaveAccessibleName(/^Like, post by/);
    expect(calls).toEqual([]);
  });

  test("a like that the org refuses is taken back, and stays in neither", async ({ page, org }) => {
    await org.control({ do: "fail", match: "/capabilities/chatter-likes", status: 500, delayMs: "until-release" });
    await like(page).click();
    await expect(like(page)).toHaveAttribute("aria-pressed", "true");
    await org.release();
    for (const tab of [page, other]) {
      await expect(like(tab)).toHaveAttribute("aria-pressed", "false");
      await expect(like(tab)).toHaveAccessibleName(/^Like, post by/);
    }
  });

  test("a comment made in one shows in the other, without a call", async ({ page, org }) => {
    const calls = callsOf(other, org);
    await post(page).getByRole("link", { name: "0 comments" }).click();
    await sendComment(page, "Said in the first tab");
    await expect(post(other)).toContainText("Said in the first tab");
    await expect(post(other).getByRole("link", { name: "1 comment" })).toBeVisible();
    expect(calls).toEqual([]);
  });

  test("what is deleted in one goes in the other when it cannot be undone any more, without a call", async ({ page, org }) => {
    const calls = callsOf(other, org);
    const deleted = articles(other).and(other.locator(`[data-key="${postId}"]`));
    await expect(deleted).toBeVisible();
    await post(page)
      .getByRole("button", { name: /^More,/ })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("button", { name: "Close" }).click();
    await expect(deleted).toBeHidden();
    expect(calls).toEqual([]);
  });
});
