import type { Comment } from "../src/connect/contract/comments.ts";
import type { FeedElement } from "../src/connect/contract/feed-elements.ts";
import { articles } from "./support/news-feed.ts";
import { AMARA, havePosted, openPost } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";

const JONAS = "jonas.weber@larkwheel.example";

test("who asked marks the best answer and takes that back, and votes for the question and an answer", async ({
  page,
  app,
  org,
  signIn,
}) => {
  await signIn(page, "Amara Okafor");
  const questions = await org.ask<{ elements: FeedElement[] }>(AMARA, "/chatter/feeds/company/feed-elements?q=accessory&pageSize=5");
  const id = questions.elements.find(({ capabilities }) => capabilities?.questionAndAnswers)?.id ?? "";
  await openPost(page, app.url, id);
  const answer = page.getByRole("listitem").filter({ hasText: "A roof that does not flap" });
  await answer.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Mark as best answer" }).click();
  await expect(page.getByText("Best answer", { exact: true })).toBeVisible();
  await expect(page.getByText("Solved", { exact: true })).toBeVisible();
  const best = async () => (await org.ask<FeedElement>(AMARA, `/chatter/feed-elements/${id}`)).capabilities?.questionAndAnswers?.bestAnswer;
  await expect.poll(async () => (await best())?.body?.text).toContain("A roof");
  await answer.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Not the best answer" }).click();
  await expect(page.getByText("Best answer", { exact: true })).toBeHidden();
  await expect(page.getByText("Solved", { exact: true })).toBeHidden();
  await expect.poll(best).toBeNull();
  // The question's own buttons come first.
  await page
    .getByRole("button", { name: /^Vote up/ })
    .first()
    .click();
  await answer.getByRole("button", { name: /^Vote down/ }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: /^Vote up, .*yours/, pressed: true })).toBeVisible();
  await answer.getByRole("button", { name: /^Vote down, .*yours/, pressed: true }).click();
  await expect(answer.getByRole("button", { name: /^Vote down/, pressed: false })).toBeVisible();
});

test("who runs the group of a question verifies an answer and takes that back", async ({ page, app, org, signIn }) => {
  await signIn(page, "Amara Okafor");
  const questions = await org.ask<{ elements: FeedElement[] }>(AMARA, "/chatter/feeds/company/feed-elements?q=accessory&pageSize=5");
  const id = questions.elements.find(({ capabilities }) => capabilities?.questionAndAnswers)?.id ?? "";
  await openPost(page, app.url, id);
  const answer = page.getByRole("listitem").filter({ hasText: "Un panier pour le chien" });
  const verified = async () => {
    const { items } = await org.ask<{ items: Comment[] }>(AMARA, `/chatter/feed-elements/${id}/capabilities/comments/items?pageSize=100`);
    return items.find(({ body }) => body?.text?.includes("Un panier"))?.capabilities?.verified?.isVerified;
  };
  for (const [item, isVerified] of [
    ["Verify", true],
    ["Take verification back", false],
  ] as const) {
    await answer.getByRole("button", { name: "More" }).first().click();
    await page.getByRole("menuitem", { name: item }).click();
    await expect(answer.getByText("Verified", { exact: true })).toBeVisible({ visible: isVerified });
    await expect.poll(verified).toBe(isVerified);
  }
});

test("a link to a comment leads to it, far up too, and marks it", async ({ page, context, app, org, signIn }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const id = await havePosted(org, "With many comments");
  for (let number = 1; number <= 40; number++) {
    await org.control({ do: "act", as: JONAS, comment: { elementId: id, text: `Number ${number}.` } });
  }
  await signIn(page, "Amara Okafor");
  await expect(articles(page).first()).toBeVisible();
  await openPost(page, app.url, id);
  const last = page.getByRole("listitem").filter({ hasText: "Number 40." });
  await last.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Copy link" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`/posts/${id}?comment=0D7`);
  const oldest = await org.ask<{ items: Comment[] }>(
    AMARA,
    `/chatter/feed-elements/${id}/capabilities/comments/items?sort=CreatedDateOldestAsc&pageSize=1`,
  );
  await page.goto(`${app.url}posts/${id}?comment=${oldest.items[0]?.id}`);
  const first = page.getByRole("listitem").filter({ hasText: "Number 1." });
  await expect(first).toBeInViewport();
  await expect(first).toBeFocused();
  await expect(first).toHaveAttribute("aria-current", "true");
});
