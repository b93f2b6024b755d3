import type { Locator, Page } from "@playwright/test";
import type { FeedElementPage } from "../src/connect/contract/feed-elements.ts";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { AMARA, commentField, comments, commentsOnOrg, havePosted, openPost, sendComment } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";
import { expectWritten } from "./support/written.ts";

const POST = { match: "/chatter/feed-elements", method: "POST" };
const COMMENT = { match: "/capabilities/comments/items", method: "POST" };
const LOOK = { match: "/capabilities/comments/items", method: "GET" };

/** What the outbox does by itself may take as long as it takes the org to show what it has done. */
const SOON = { timeout: 40_000 };

const composer = (page: Page): Locator => page.getByRole("region", { name: "Post" });
const field = (page: Page): Locator => composer(page).getByRole("textbox", { name: "Post" });
const line = (page: Page): Locator => page.getByRole("link", { name: /See what$/ });

async function post(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: /^(Share something|Draft: )/ }).click();
  await field(page).fill(text);
  await composer(page).getByRole("button", { name: "Post", exact: true }).click();
  await expect(composer(page)).toBeHidden();
}

/** The texts of the latest posts of the person who is signed in, as the org has them, newest first. */
async function postsOnOrg(org: OrgControl, about: string): Promise<string[]> {
  const page = await org.ask<FeedElementPage>(AMARA, "/chatter/feeds/user-profile/me/feed-elements?pageSize=25");
  return (page.elements ?? []).flatMap(({ body }) => (body?.text?.includes(about) ? [body.text] : []));
}

test.beforeEach(async ({ page, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
});

test("several posts are on their way at once, and all of them arrive in order, after a reload too", async ({ page, org }) => {
  test.setTimeout(120_000);
  await org.control({ do: "delay", ...POST, delayMs: "until-release", isDone: true });
  for (const text of ["Under way, one", "Under way, two"]) await post(page, text);
  await expect(page.getByRole("article", { name: "Your post, being sent" })).toHaveText([/one.*Sending…/, /two.*Waiting for its turn/]);
  await page.reload();
  await org.release();
  await expect(articles(page).filter({ hasText: "Under way" })).toHaveText([/two/, /one/], SOON);
  await expect(page.getByRole("article", { name: "Your post, being sent" })).toHaveCount(0);
  expect(await postsOnOrg(org, "Under way")).toEqual(["Under way, two", "Under way, one"]);
});

test("a post whose answer got lost is found, and not sent again", async ({ page, org }) => {
  await org.control({ do: "fail", ...POST, kind: "drop-after" });
  await post(page, "Answer lost");
  await expect(articles(page).first()).toContainText("Answer lost", SOON);
  expect(await postsOnOrg(org, "Answer lost")).toEqual(["Answer lost"]);
});

test("a post that the org never got is sent again by itself, once", async ({ page, org }) => {
  test.setTimeout(90_000);
  await org.control({ do: "fail", ...POST, kind: "drop-before" });
  await post(page, "Lost on the way");
  await expect(page.getByRole("article", { name: "Your post, being sent" })).toContainText("Checking whether it was posted…");
  await expect(articles(page).first()).toContainText("Lost on the way", SOON);
  expect(await postsOnOrg(org, "Lost on the way")).toEqual(["Lost on the way"]);
});

test("a post to a place that is not shown any more is on top there when one comes back", async ({ page, org }) => {
  await org.control({ do: "delay", ...POST, delayMs: "until-release" });
  await post(page, "Sent while away");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "People" }).first().click();
  await org.release();
  await expect(toasts(page).filter({ hasText: "Posted." }).getByRole("button", { name: "View" })).toBeVisible();
  await page.goBack();
  await expect(articles(page).first()).toContainText("Sent while away");
});

test("what is written offline waits, says so, can be taken back, and goes when the connection is back", async ({ page, context, org }) => {
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  for (const text of ["From a train, one", "From a train, two", "From a train, three"]) await post(page, text);
  const waiting = page.getByRole("article", { name: "Your post, being sent" });
  await expect(waiting).toHaveCount(3);
  await expect(waiting.first()).toContainText("Waiting for a connection");
  await expect(line(page)).toContainText("3 will be sent when you are back online");
  await waiting.nth(1).getByRole("button", { name: "Discard" }).click();
  await expect(waiting).toHaveCount(2);
  await waiting.nth(1).getByRole("button", { name: "Edit" }).click();
  await expectWritten(field(page), "From a train, three");
  await field(page).fill("From a train, third");
  await composer(page).getByRole("button", { name: "Post", exact: true }).click();
  expect(await postsOnOrg(org, "From a train")).toEqual([]);
  await context.setOffline(false);
  await expect(articles(page).first()).toContainText("From a train, third", SOON);
  expect(await postsOnOrg(org, "From a train")).toEqual(["From a train, third", "From a train, one"]);
});

test("what was refused elsewhere is told with a way there, stands in a list, and can be sent from it", async ({ page, app, org }) => {
  const postId = await havePosted(org, "Refused below it");
  await openPost(page, app.url, postId);
  await org.control({ do: "fail", ...COMMENT, status: 403, errorCode: "FORBIDDEN", message: "Not you.", delayMs: "until-release" });
  await sendComment(page, "Told elsewhere");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "People" }).click();
  await org.release();
  const toast = toasts(page).filter({
    hasText: /Your comment was not sent\..*You may not post here\..*The org said: “Not you\.”.*FORBIDDEN/,
  });
  await expect(toast.getByRole("button", { name: "Copy what the org said" })).toBeVisible();
  await expect(line(page)).toContainText("1 not sent");
  await page.getByRole("button", { name: "View", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Not sent yet" })).toBeFocused();
  await expect(line(page)).toHaveCount(0);
  const entry = page.getByRole("region", { name: "Comment on the post of Amara Okafor" });
  await expect(entry).toContainText("Told elsewhere");
  await expectAccessible(page);
  await entry.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Everything is sent")).toBeVisible();
  expect(await commentsOnOrg(org, postId)).toEqual(["Told elsewhere"]);
});

test("where nobody can tell whether a comment arrived, a person decides", async ({ page, app, org }) => {
  test.setTimeout(120_000);
  const postId = await havePosted(org, "Who knows");
  await openPost(page, app.url, postId);
  await org.control({ do: "fail", ...COMMENT, kind: "drop-after" });
  await org.control({ do: "fail", ...LOOK, count: 2, status: 403, errorCode: "FORBIDDEN" });
  await sendComment(page, "There or not");
  const entry = comments(page).last();
  await expect(entry).toContainText("May have been posted");
  await expectAccessible(page);
  await page.reload();
  await expect(entry).toContainText("There or not");
  await expect(entry).not.toContainText("May have been posted");
  expect(await commentsOnOrg(org, postId)).toEqual(["There or not"]);

  await org.control({ do: "reset-faults" });
  await org.control({ do: "fail", ...COMMENT, kind: "drop-before" });
  await org.control({ do: "fail", ...LOOK, status: 403, errorCode: "FORBIDDEN" });
  await sendComment(page, "Not there");
  await expect(entry).toContainText("May have been posted");
  await entry.getByRole("button", { name: "Look again" }).click();
  await expect(entry).not.toContainText(/May have been|Checking|Sending/, SOON);
  await expect.poll(() => commentsOnOrg(org, postId)).toEqual(["There or not", "Not there"]);
});

test("where the device keeps nothing, that is said while one writes and of what is on its way", async ({ page, org }) => {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("Full.", "QuotaExceededError");
    };
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("Full.", "QuotaExceededError");
    };
  });
  await org.control({ do: "fail", ...POST, status: 400, errorCode: "INVALID", message: "No." });
  await page.getByRole("button", { name: /^Share something/ }).click();
  await field(page).fill("In memory alone");
  await expect(composer(page).getByText("Not kept on this device")).toBeVisible();
  await composer(page).getByRole("button", { name: "Post", exact: true }).click();
  const entry = page.getByRole("article", { name: "Your post, not sent" });
  await expect(entry).toContainText("Kept only until this page is closed.");
  await entry.getByRole("button", { name: "Try again" }).click();
  await expect(articles(page).first()).toContainText("In memory alone");
});

test("what an older version was sending waits for a person to decide", async ({ page, org }) => {
  const { id: me } = await org.ask<{ id: string }>(AMARA, "/chatter/users/me");
  const postId = await havePosted(org, "Commented on by an older version");
  await page.evaluate(
    ([userId, elementId]) => {
      const [key = ""] = Object.keys(sessionStorage).filter((each) => each.endsWith(":session"));
      const prefix = `${key.replace(/session$/, "")}${userId}:draft`;
      const savedAt = Date.now();
      const message = { text: "Half sent", mentions: [] };
      const outgoing = { post: { message, attachment: null }, problem: null, since: savedAt, page: "p", tab: "t" };
      localStorage.setItem(`${prefix}:outgoing-me:t`, JSON.stringify({ value: outgoing, savedAt }));
      localStorage.setItem(`${prefix}:outgoing-me:u`, JSON.stringify({ value: null, savedAt }));
      localStorage.setItem(`${prefix}:${elementId}/sending:t`, JSON.stringify({ value: message, savedAt }));
    },
    [me, postId],
  );
  await page.reload();
  const entry = page.getByRole("article", { name: "Your post, which may have been posted" });
  await expect(entry).toContainText("Half sent");
  await expect(line(page)).toContainText("2 not sent");
  await entry.getByRole("button", { name: "It is there" }).click();
  await expect(entry).toHaveCount(0);
  await expect(line(page)).toContainText("1 not sent");
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /outgoing|sending/.test(key)))).toEqual([]);
});

test("words in the field of a comment and words that were not sent stay two texts", async ({ page, app, org }) => {
  const postId = await havePosted(org, "Two texts");
  await openPost(page, app.url, postId);
  await org.control({ do: "fail", ...COMMENT, status: 400, errorCode: "INVALID", message: "No." });
  await sendComment(page, "The first");
  await expect(comments(page)).toContainText("Not sent");
  await commentField(page).fill("The second");
  await comments(page).getByRole("button", { name: "Edit" }).click();
  await expectWritten(commentField(page), "The first");
  await expect(comments(page)).toHaveText([/The second.*Put aside, not sent/]);
  await commentField(page).press("Control+Enter");
  await expect(comments(page).filter({ hasText: "The first" })).not.toContainText("Sending");
  await comments(page).filter({ hasText: "The second" }).getByRole("button", { name: "Discard" }).click();
  await expect(comments(page)).toHaveText([/The first/]);
  expect(await commentsOnOrg(org, postId)).toEqual(["The first"]);
});

test("a post waits for its files while the next one goes, and goes on from the device after a reload", async ({ page, org }) => {
  test.setTimeout(90_000);
  page.on("dialog", (dialog) => void dialog.accept());
  const attach = async (text: string, name: string) => {
    await page.getByRole("button", { name: /^Share something/ }).click();
    await field(page).fill(text);
    const chooser = page.waitForEvent("filechooser");
    await composer(page).getByRole("button", { name: "Attach files" }).click();
    await page.getByRole("menuitem", { name: "From this device" }).click();
    await (await chooser).setFiles([{ name, mimeType: "text/csv", buffer: Buffer.from("a,b") }]);
    await composer(page).getByRole("button", { name: "Post", exact: true }).click();
    await expect(composer(page)).toBeHidden();
  };
  const waiting = page.getByRole("article", { name: "Your post, being sent" });
  await org.control({ do: "delay", match: "/connect/files/users/me", delayMs: "until-release" });
  await attach("With the numbers", "numbers.csv");
  await expect(waiting).toContainText("Uploading 1 file");
  await expect(waiting).toContainText("numbers.csv");
  await post(page, "Without numbers");
  await expect(articles(page).first()).toContainText("Without numbers");
  await org.release();
  await expect(articles(page).first()).toContainText("With the numbers", SOON);
  await expect(articles(page).first()).toContainText("numbers");

  await org.control({ do: "fail", match: "/connect/files/users/me", kind: "drop-before", delayMs: "until-release" });
  await attach("With the plan", "plan.csv");
  await expect(waiting).toContainText("Uploading 1 file");
  await page.reload();
  await expect(articles(page).first()).toContainText("With the plan", SOON);
  await expect(articles(page).first()).toContainText("plan");
  expect(await postsOnOrg(org, "With the plan")).toEqual(["With the plan"]);
});
