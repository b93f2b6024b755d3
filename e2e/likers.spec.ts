import { expectAccessible } from "./support/accessible.ts";
import { AMARA, commentField, havePosted, openPost, sendComment } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";

const JONAS = "jonas.weber@larkwheel.example";

test("the count of likes tells who likes a post, and who likes a comment", async ({ page, app, org, signIn }) => {
  await signIn(page);
  const post = await havePosted(org, "Liked by colleagues");
  await org.control({ do: "act", as: JONAS, like: { itemId: post } });
  await openPost(page, app.url, post);
  await page.getByRole("button", { name: "Like, 1 like" }).click();
  await page.getByRole("button", { name: "2 likes: see who" }).click();
  const dialog = page.getByRole("dialog", { name: "2 people like this post" });
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  await expect(dialog.getByRole("link", { name: "Jonas Weber" })).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "2 likes: see who" })).toBeFocused();
  await sendComment(page, "Thanks");
  await page.getByRole("button", { name: "Like, comment by" }).click();
  await page.getByRole("button", { name: "1 like: see who, comment by" }).click();
  await expect(page.getByRole("dialog", { name: "1 person likes this comment" }).getByRole("listitem")).toHaveCount(1);
});

test("a post is closed to comments and opened again by its author", async ({ page, app, org, signIn }) => {
  await signIn(page);
  await openPost(page, app.url, await havePosted(org, "Enough said", AMARA));
  const more = page
    .getByRole("main")
    .getByRole("button", { name: /^More,/ })
    .first();
  await more.click();
  await page.getByRole("menuitem", { name: "Close to comments" }).click();
  await expect(commentField(page)).toHaveCount(0);
  await more.click();
  await page.getByRole("menuitem", { name: "Open to comments" }).click();
  await expect(commentField(page)).toBeVisible();
});
