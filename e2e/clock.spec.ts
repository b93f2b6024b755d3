import { articles } from "./support/news-feed.ts";
import { havePosted } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";

test("on a device whose clock is 15 minutes fast, a new post was posted just now", async ({ page, org, signInAtOrg }) => {
  await page.clock.install({ time: Date.now() + 15 * 60_000 });
  await havePosted(org, "What time is it?");
  // The clock is compared when one signs in.
  await signInAtOrg(page);
  const post = articles(page).filter({ hasText: "What time is it?" });
  // A busy machine takes a minute or two to get here, never fourteen.
  await expect(post.getByText(/^(now|[1-3]m ago)$/)).toBeVisible();
});
