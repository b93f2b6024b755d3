import type { Locator, Page } from "@playwright/test";
import type { CommentPage } from "../src/connect/contract/comments.ts";
import type { FeedElement } from "../src/connect/contract/feed-elements.ts";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { AMARA, havePosted, openPost } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

const JONAS = "jonas.weber@larkwheel.example";

async function reply(page: Page, to: Locator, name: RegExp): Promise<Locator> {
  await to.getByRole("button", { name: "More" }).first().click();
  await page.getByRole("menuitem", { name: /^Reply to/ }).click();
  const field = to.page().getByRole("textbox", { name });
  await expect(field).toBeFocused();
  return field;
}

async function commentsOf(org: OrgControl, id: string): Promise<CommentPage> {
  return org.ask<CommentPage>(AMARA, `/chatter/feed-elements/${id}/capabilities/comments/items?pageSize=100`);
}

/** The page of a question whose first comment has a thread. */
async function openThread(page: Page, org: OrgControl, appUrl: string): Promise<Locator> {
  const found = await org.ask<{ elements: FeedElement[] }>(AMARA, "/chatter/feeds/company/feed-elements?q=accessory&pageSize=5");
  await openPost(page, appUrl, found.elements.find(({ capabilities }) => capabilities?.questionAndAnswers)?.id ?? "");
  return page.getByRole("listitem").filter({ hasText: "Something for my thermos" }).first();
}

test("a comment is answered below it, in the feed too, and Escape keeps the words", async ({ page, org, signIn }) => {
  const id = await havePosted(org, "Answer me in a thread");
  const act = (text: string) => org.control({ do: "act", as: JONAS, comment: { elementId: id, text } });
  await act("The first");
  await act("The second");
  await signIn(page);
  const post = articles(page).filter({ hasText: "Answer me in a thread" });
  const first = post.getByRole("listitem").filter({ hasText: "The first" });
  const field = await reply(page, first, /^Reply to Jonas Weber/);
  await field.fill("Answered");
  await field.press("Escape");
  await expect(field).toBeHidden();
  await expect(first.getByRole("button", { name: "More" }).first()).toBeFocused();
  await reply(page, first, /^Reply to Jonas Weber/);
  await expectWritten(field, "Answered");
  await expectAccessible(page);
  await post.getByRole("button", { name: "Reply", exact: true }).click();
  const replies = first.getByRole("list", { name: "Replies to Jonas Weber" });
  await expect(replies.getByRole("listitem")).toContainText("Answered");
  await expect.poll(async () => (await commentsOf(org, id)).items?.map(({ threadLevel }) => threadLevel)).toEqual([0, 0, 1]);
  const { items } = await commentsOf(org, id);
  expect(items?.[2]?.threadParentId).toBe(items?.[0]?.id);
  await expect(post.getByRole("link", { name: "3 comments" })).toBeVisible();
});

test("many answers are folded, and the deepest are answered by name", async ({ page, app, org, signIn }) => {
  await signIn(page, "Amara Okafor");
  const thread = await openThread(page, org, app.url);
  await expect(thread).toContainText("Two asked for exactly that");
  await expect(thread).not.toContainText("Nine out of how many");
  await thread.getByRole("button", { name: "Show 4 replies" }).click();
  await expect(thread).toContainText("Nine out of how many");
  await expect(thread.getByRole("listitem").first()).toBeFocused();
  const deepest = thread.getByRole("listitem").filter({ hasText: "Eleven. I counted twice." }).last();
  const field = await reply(page, deepest, /^Reply to/);
  await expectWritten(field, /^@Omar/);
  await expectAccessible(page);
});

test("in the feed a reply says what it answers; its time leads to it on the post's page, marked", async ({ page, app, org, signIn }) => {
  await signIn(page, "Amara Okafor");
  const id = await havePosted(org, "Answers out of sight");
  const act = (text: string) => org.control({ do: "act", as: JONAS, comment: { elementId: id, text } });
  await act("The question");
  await act("Something else");
  await openPost(page, app.url, id);
  const first = page.getByRole("main").getByRole("listitem").filter({ hasText: "The question" }).first();
  await (await reply(page, first, /^Reply to/)).fill("The answer");
  await page.keyboard.press("Control+Enter");
  await expect.poll(async () => (await commentsOf(org, id)).items?.length).toBe(3);
  const { items } = await commentsOf(org, id);
  await page.goto(app.url);
  const answer = articles(page).filter({ hasText: "Answers out of sight" }).getByRole("listitem").filter({ hasText: "The answer" });
  await expect(answer.getByRole("link", { name: "In reply to" })).toHaveAttribute("href", `/posts/${id}?comment=${items?.[0]?.id}`);
  await answer.getByRole("link", { name: /ago|now/ }).click();
  await expect(page.locator("[aria-current=true][data-comment]")).toContainText("The answer");
  await expect(page.locator("[aria-current=true][data-comment]")).toBeFocused();
});

test("an answer that is written offline waits in its thread, and goes there", async ({ page, context, app, org, signIn }) => {
  const id = await havePosted(org, "Answer me in a tunnel");
  await org.control({ do: "act", as: JONAS, comment: { elementId: id, text: "The first" } });
  await signIn(page);
  await openPost(page, app.url, id);
  const first = page.getByRole("main").getByRole("listitem").filter({ hasText: "The first" }).first();
  const field = await reply(page, first, /^Reply to Jonas Weber/);
  await context.setOffline(true);
  await field.fill("From the tunnel");
  await field.press("Control+Enter");
  await expect(first.getByRole("listitem")).toContainText("From the tunnel");
  await context.setOffline(false);
  await expect
    .poll(async () => (await commentsOf(org, id)).items?.map(({ body, threadLevel }) => [body?.text, threadLevel]), { timeout: 45_000 })
    .toEqual([
      ["The first", 0],
      ["From the tunnel", 1],
    ]);
});
