import type { Locator, Page } from "@playwright/test";
import type { FeedElement, FeedElementPage } from "../src/connect/contract/feed-elements.ts";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { AMARA, commentsOnOrg, havePosted, openPost } from "./support/own-posts.ts";
import { otherBrowser } from "./support/people.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

const JONAS = "jonas.weber@larkwheel.example";

let postId: string;
let post: Locator;

async function edit(page: Page, within: Locator): Promise<Locator> {
  await within
    .getByRole("button", { name: /^More,/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  const field = within.getByRole("textbox", { name: /^Edit the/ });
  await expect(field).toBeFocused();
  return field;
}

async function textOnOrg(org: OrgControl): Promise<unknown> {
  return (await org.ask<FeedElement>(AMARA, `/chatter/feed-elements/${postId}`)).body?.text;
}

test.beforeEach(async ({ page, org, signIn }, { title }) => {
  postId = await havePosted(org, `Before: ${title}`);
  await signIn(page);
  post = articles(page).and(page.locator(`[data-key="${postId}"]`));
  await expect(post).toBeVisible();
});

test("a post of one's own is edited in its place, shows at once, and says that it was edited", async ({ page, org }) => {
  await org.control({ do: "delay", method: "PATCH", match: "/chatter/feed-elements/", delayMs: "until-release" });
  const field = await edit(page, post);
  await expectWritten(field, /^Before: a post/);
  await expect(post.getByRole("button", { name: "Save" })).toBeDisabled();
  await field.fill("After, with #Topic and https://example.com/a");
  await post.getByRole("button", { name: "Save" }).click();
  await expect(field).toBeHidden();
  await expect(post).toContainText("After, with #Topic");
  await org.release();
  await expect(post).toContainText("Edited");
  await expect(post.getByRole("link", { name: "https://example.com/a" })).toBeVisible();
  await expect.poll(() => textOnOrg(org)).toBe("After, with #Topic and https://example.com/a");
  await page.reload();
  await expect(post).toContainText("After, with #Topic");
});

test("Escape keeps what was changed, a reload too; Cancel asks before it is lost", async ({ page }) => {
  const field = await edit(page, post);
  await field.press("Escape");
  await expect(field).toBeHidden();
  await expect(post.getByRole("button", { name: /^More,/ }).first()).toBeFocused();
  await edit(page, post);
  await field.fill("Half changed");
  await field.press("Escape");
  await expect(page.getByText("Your changes are kept.")).toBeVisible();
  await page.reload();
  await edit(page, post);
  await expectWritten(field, "Half changed");
  await post.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Keep editing" }).click();
  await expectWritten(field, "Half changed");
  await post.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Discard" }).click();
  await expect(field).toBeHidden();
  await expect(post).toContainText("Before:");
});

test("what the org refuses is back in the field with the reason", async ({ page, org }) => {
  const refusal = { status: 403, errorCode: "INSUFFICIENT_ACCESS", message: "Posts are final on Thursdays." };
  await org.control({ do: "fail", method: "PATCH", match: "/chatter/feed-elements/", ...refusal });
  const field = await edit(page, post);
  await field.fill("Changed on a Thursday");
  await field.press("Control+Enter");
  await expect(post.getByRole("alert")).toContainText("Posts are final on Thursdays.");
  await expectWritten(field, "Changed on a Thursday");
  await expectAccessible(page);
  await post.getByRole("button", { name: "Save" }).click();
  await expect(field).toBeHidden();
  await expect(post).toContainText("Changed on a Thursday");
  await expect.poll(() => textOnOrg(org)).toBe("Changed on a Thursday");
});

test("a comment is edited in its place; nobody else's can be", async ({ page, org, app }) => {
  await org.control({ do: "act", as: AMARA, comment: { elementId: postId, text: "Mine" } });
  await org.control({ do: "act", as: JONAS, comment: { elementId: postId, text: "Theirs" } });
  await openPost(page, app.url, postId);
  const comment = (text: string) => page.getByRole("main").getByRole("listitem").filter({ hasText: text });
  await comment("Theirs").getByRole("button", { name: "More" }).click();
  await expect(page.getByRole("menuitem", { name: /^Reply/ })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Edit" })).toBeHidden();
  await page.keyboard.press("Escape");
  const field = await edit(page, page.getByRole("main").getByRole("listitem").first());
  await field.fill("Mine, better put");
  await field.press("Control+Enter");
  await expect(comment("Mine, better put")).toContainText("Edited");
  expect(await commentsOnOrg(org, postId)).toEqual(["Mine, better put", "Theirs"]);
});

test("who owns a record edits what others wrote on it", async ({ context, app, org, signIn }) => {
  const cases = await org.ask<FeedElementPage>(JONAS, "/chatter/feeds/filter/me/500/feed-elements?pageSize=100");
  const parentId = cases.elements?.find(({ parent }) => parent?.name?.startsWith("00010427"))?.parent?.id;
  const { postId: elementId } = (await org.control({ do: "act", as: AMARA, post: { parentId, text: "It signs" } })) as { postId: string };
  await org.control({ do: "act", as: AMARA, comment: { elementId, text: "Signs?" } });
  const jonas = await otherBrowser(context);
  await signIn(jonas, "Jonas Weber");
  await openPost(jonas, app.url, elementId);
  const article = jonas.getByRole("main").getByRole("article");
  const inPost = await edit(jonas, article);
  await inPost.fill("It sings");
  await inPost.press("Control+Enter");
  await expect(article).toContainText("It sings");
  const inComment = await edit(jonas, article.getByRole("listitem"));
  await inComment.fill("Sings?");
  await inComment.press("Control+Enter");
  await expect.poll(() => commentsOnOrg(org, elementId)).toEqual(["Sings?"]);
  expect((await org.ask<FeedElement>(AMARA, `/chatter/feed-elements/${elementId}`)).body?.text).toBe("It sings");
  await jonas.context().close();
});

test("what was changed elsewhere meanwhile is shown, and overwritten by choice alone", async ({ page, context, app, signIn, org }) => {
  const other = await otherBrowser(context);
  await signIn(other, "Amara Okafor");
  await openPost(other, app.url, postId);
  const there = other.getByRole("main").getByRole("article").first();
  const field = await edit(page, post);
  await field.fill("Mine");
  const theirs = await edit(other, there);
  await theirs.fill("Theirs");
  await theirs.press("Control+Enter");
  await expect.poll(() => textOnOrg(org)).toBe("Theirs");
  await post.getByRole("button", { name: "Save" }).click();
  await expect(post.getByRole("alert")).toContainText("has changed this since you opened it");
  await expect(post.getByRole("alert")).toContainText("Theirs");
  expect(await textOnOrg(org)).toBe("Theirs");
  await expectAccessible(page);
  await post.getByRole("button", { name: "Save mine over it" }).click();
  await expect(post.getByRole("alert")).toBeHidden();
  await expect.poll(() => textOnOrg(org)).toBe("Mine");
  await other.context().close();
});
