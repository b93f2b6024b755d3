import { articles } from "./support/news-feed.ts";
import { havePosted } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";

test("on a device whose clock is 15 minutes fast, a new post was posted now", async ({ page, org, signIn }) => {
  await page.clock.install({ time: Date.now() + 15 * 60_000 });
  await havePosted(org, "What time is it?");
  await signIn(page);
  const post = articles(page).filter({ hasText: "What time is it?" });
  await expect(post.getByText("now", { exact: true })).toBeVisible();
});
