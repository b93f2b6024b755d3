import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import { AMARA, commentField, commentsOnOrg, comments, havePosted, openPost, sendComment } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

test.beforeEach(async ({ page, signIn }) => {
  await signIn(page);
  await page.goto("settings");
  await page.getByRole("group", { name: "Undo for send" }).getByRole("radio", { name: "30 seconds" }).check();
  await expectAccessible(page);
});

test("somebody who wants time to think takes a post back, and sends it when it is right", async ({ page, app, org }) => {
  await page.goto(app.url);
  await page.getByRole("button", { name: "Share something" }).click();
  const composer = page.getByRole("region", { name: "Post" });
  const field = composer.getByRole("textbox", { name: "Post" });
  await field.fill("Too quick");
  await field.press("Control+Enter");
  const outgoing = page.getByRole("article", { name: "Your post, being sent" });
  await expect(outgoing).toContainText("Not sent yet");
  await expectAccessible(page);
  await outgoing.getByRole("button", { name: "Undo" }).click();
  await expectWritten(field, "Too quick");
  await expect(field).toBeFocused();
  await field.fill("Thought over");
  await field.press("Control+Enter");
  await outgoing.getByRole("button", { name: "Send" }).click();
  await expect(articles(page).first()).toContainText("Thought over");
  const sent = (await org.requests()).filter(({ method, path }) => method === "POST" && path.endsWith("/chatter/feed-elements"));
  expect(sent).toHaveLength(1);
});

test("a comment comes back by Ctrl+Z", async ({ page, app, org }) => {
  const post = await havePosted(org, "Comment in haste", AMARA);
  await openPost(page, app.url, post);
  await sendComment(page, "In haste");
  await expect(comments(page)).toContainText("Not sent yet");
  await commentField(page).blur();
  await page.keyboard.press("Control+z");
  await expectWritten(commentField(page), "In haste");
  await expect(comments(page)).toHaveCount(0);
  expect(await commentsOnOrg(org, post)).toEqual([]);
});
