import { commentField, comments, commentsOnOrg, havePosted, openPost, sendComment } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

/** What stands at a comment that the org has not confirmed. */
const UNCONFIRMED = /Sending|Waiting|Checking/;

/** What the outbox does by itself takes as long as it takes the org to show what it has done. */
const SOON = { timeout: 45_000 };

const SENDING_COMMENT = { match: "/capabilities/comments/items", method: "POST" };

let postId: string;

test.beforeEach(async ({ page, app, org, signIn }, { title }) => {
  postId = await havePosted(org, `Commented on: ${title}`);
  await signIn(page);
  await openPost(page, app.url, postId);
});

test("two comments on their way at a reload arrive each by itself, once", async ({ page, org }) => {
  await org.control({ do: "delay", ...SENDING_COMMENT, delayMs: "until-release", isDone: true });
  await sendComment(page, "One");
  await sendComment(page, "Two");
  await page.reload();
  await expect(comments(page)).toHaveText([/One/, /Two/]);
  await org.release();
  await expect(comments(page).filter({ hasText: UNCONFIRMED })).toHaveCount(0, SOON);
  await expectWritten(commentField(page), "");
  expect(await commentsOnOrg(org, postId)).toEqual(["One", "Two"]);
});

test("of two comments the first is refused, the second on its way at two reloads: each stays by itself, and arrives once", async ({
  page,
  org,
}) => {
  test.setTimeout(90_000);
  await org.control({
    do: "fail",
    ...SENDING_COMMENT,
    status: 400,
    errorCode: "INVALID_FIELD",
    message: "Not today.",
    delayMs: "until-release",
  });
  await org.control({ do: "delay", ...SENDING_COMMENT, delayMs: 1 });
  await org.control({ do: "delay", ...SENDING_COMMENT, delayMs: "until-release", isDone: true });
  await sendComment(page, "Refused at first");
  await sendComment(page, "On its way");
  await org.release();
  const refused = comments(page).filter({ hasText: "Refused at first" });
  await expect(refused).toContainText(/Not sent\. .*The org said: “Not today\.”INVALID_FIELD/);
  for (let time = 0; time < 2; time++) {
    await page.reload();
    await expect(comments(page).filter({ hasText: "On its way" })).toHaveCount(1);
    await expect(refused).toContainText("Not sent");
    await expectWritten(commentField(page), "");
  }
  await expect(comments(page).filter({ hasText: UNCONFIRMED })).toHaveCount(0, SOON);
  expect(await commentsOnOrg(org, postId)).toEqual(["On its way"]);
  await refused.getByRole("button", { name: "Try again" }).click();
  await expect(refused).not.toContainText(/Not sent|Sending/);
  await expect(refused).toHaveCount(1);
  expect((await commentsOnOrg(org, postId)).toSorted()).toEqual(["On its way", "Refused at first"]);
});

test("a comment whose tab was closed on the way arrives once, from the next tab", async ({ page, context, app, org, signIn }) => {
  test.setTimeout(90_000);
  const next = await context.newPage();
  await signIn(next);
  await org.control({ do: "fail", ...SENDING_COMMENT, kind: "drop-before", delayMs: "until-release" });
  await sendComment(page, "Sent by a tab that is gone");
  await page.close();
  await openPost(next, app.url, postId);
  await expect(comments(next)).toHaveText([/Sent by a tab that is gone/]);
  await org.release();
  await expect(comments(next)).not.toContainText(UNCONFIRMED, SOON);
  await expect.poll(() => commentsOnOrg(org, postId), SOON).toEqual(["Sent by a tab that is gone"]);
});

test("a comment written offline goes out when the connection is back, after a reload too", async ({ page, context, app, org }) => {
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await sendComment(page, "Written in a tunnel");
  await expect(comments(page).filter({ hasText: "Written in a tunnel" })).toHaveCount(1);
  expect(await commentsOnOrg(org, postId)).toEqual([]);
  await context.setOffline(false);
  await expect.poll(() => commentsOnOrg(org, postId), SOON).toEqual(["Written in a tunnel"]);
  await openPost(page, app.url, postId);
  await expect(comments(page)).toHaveText([/Written in a tunnel/]);
});

// A read of the post leaves the 25 latest.
test("all comments that were loaded stay when the post is read again", async ({ page, app, org }) => {
  for (let number = 1; number <= 80; number++) {
    await org.control({ do: "act", as: "jonas.weber@larkwheel.example", comment: { elementId: postId, text: `Number ${number}.` } });
  }
  await page.goto(app.url);
  const post = page.getByRole("feed").getByRole("article").filter({ hasText: "Commented on: all comments" });
  await post.getByRole("link", { name: "80 comments" }).click();
  const loadMore = page.getByRole("button", { name: /^Show \d+ earlier comments/ });
  await expect
    .poll(async () => {
      const count = await comments(page).count();
      if (count < 50 && (await loadMore.isEnabled())) await loadMore.click();
      return count;
    })
    .toBeGreaterThanOrEqual(50);
  const loaded = await comments(page).count();
  await page.getByRole("button", { name: "Back" }).click();
  const read = page.waitForResponse((response) => response.url().includes(`/chatter/feed-elements/${postId}`));
  await post.getByRole("link", { name: "80 comments" }).click();
  await read;
  await page.waitForLoadState("networkidle");
  expect(await comments(page).count()).toBeGreaterThanOrEqual(loaded);
});
