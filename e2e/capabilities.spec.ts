import type { FeedElement, FeedElementPage } from "../src/connect/contract/feed-elements.ts";
import { expectAccessible } from "./support/accessible.ts";
import { AMARA, havePosted, openPost } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";

test("topics are added to a post, by their names and as suggested, and removed", async ({ page, app, org, signIn }) => {
  await signIn(page);
  const post = await havePosted(org, "The launch of the rain cover");
  await openPost(page, app.url, post);
  await page
    .getByRole("main")
    .getByRole("button", { name: /^More,/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: "Add or remove topics" }).click();
  const dialog = page.getByRole("dialog", { name: "Topics of the post" });
  await dialog
    .getByRole("textbox", { name: "Topics" })
    .or(dialog.getByRole("combobox", { name: "Topics" }))
    .fill("Umbrellas");
  await page.keyboard.press("Enter");
  const topics = dialog.getByRole("list", { name: "Topics" });
  await expect(topics.getByRole("listitem")).toHaveText(["Umbrellas"]);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Remove Umbrellas" }).click();
  await dialog.getByRole("button", { name: "Add Umbrellas again" }).click();
  await dialog.getByRole("list", { name: "Suggestions" }).getByRole("button").first().click();
  await expect(topics.getByRole("listitem")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("main").getByRole("list", { name: "Topics" }).getByRole("link")).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole("link", { name: "Umbrellas" })).toBeVisible();
});

test("a draft is published, and a post and a comment that wait for review are approved", async ({ page, app, org, signIn }) => {
  await signIn(page);
  const first = async (path: string) => (await org.ask<FeedElementPage>(AMARA, path)).elements?.[0]?.id ?? "";
  const visit = (id: string) => page.goto(`${app.url}posts/${id}`);
  const statusOf = async (id: string) =>
    (await org.ask<FeedElement>(AMARA, `/chatter/feed-elements/${id}`)).capabilities?.status?.feedEntityStatus;

  const draft = await first("/chatter/feeds/draft/me/feed-elements");
  await visit(draft);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("Only you can see this draft.")).toBeHidden();
  await expect.poll(() => statusOf(draft)).toBe("Published");

  const pending = await first("/chatter/feeds/pending-review/feed-elements");
  await visit(pending);
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("Waiting for review")).toBeHidden();
  await expect.poll(() => statusOf(pending)).toBe("Published");

  await visit(await first("/chatter/feeds/company/feed-elements?q=Ankunft%20morgen&pageSize=1"));
  const comment = page.getByRole("listitem").filter({ hasText: "Lokalblatt" });
  await expectAccessible(page);
  await comment.getByRole("button", { name: "Approve" }).click();
  await expect(comment.getByText("Waiting for review")).toBeHidden();
  await page.reload();
  await expect(comment).toBeVisible();
  await expect(comment.getByText("Waiting for review")).toBeHidden();
});

test("a post that stood on screen is marked as read, and its menu tells who has read it", async ({ page, app, org, signIn }) => {
  await page.clock.install();
  await signIn(page);
  const post = await havePosted(org, "Did you see this?", "jonas.weber@larkwheel.example");
  await openPost(page, app.url, post);
  const readers = async () => (await org.ask<FeedElement>(AMARA, `/chatter/feed-elements/${post}`)).capabilities?.readBy?.page?.total;
  expect(await readers()).toBe(0);
  await page.clock.runFor(6 * 60_000 + 5_000);
  await expect.poll(readers).toBe(1);
  const more = page
    .getByRole("main")
    .getByRole("button", { name: /^More,/ })
    .first();
  await more.click();
  await page.getByRole("menuitem", { name: "Read by 1 person" }).click();
  const dialog = page.getByRole("dialog", { name: "1 person has read this post" });
  await expect(dialog.getByRole("link", { name: "Amara Okafor" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
});

test("an action link is run after a question, and what the org refuses is said", async ({ page, app, org, signIn }) => {
  await signIn(page);
  const { elements } = await org.ask<FeedElementPage>(AMARA, "/chatter/feed-elements?q=payment%20three%20parts&pageSize=25");
  await page.goto(`${app.url}posts/${elements?.[0]?.id}`);
  const actions = page.getByRole("list", { name: "Actions" });
  await actions.getByRole("button", { name: "Reject" }).click();
  const question = page.getByRole("alertdialog", { name: "Reject" });
  await expect(question).toContainText("Do you want to reject it?");
  await expectAccessible(page);
  await question.getByRole("button", { name: "Reject" }).click();
  await expect(actions.getByText("Done · Amara Okafor")).toBeVisible();
  await actions.getByRole("button", { name: "Approve" }).click();
  await expect(toasts(page)).toContainText(/“Approve” could not be done\..*executed already/);
  await page.reload();
  await expect(actions.getByText("Done · Amara Okafor")).toBeVisible();
});
