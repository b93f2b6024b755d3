import { expectAccessible } from "./support/accessible.ts";
import { openGroup } from "./support/groups.ts";
import { expect, test } from "./support/servers.ts";

test("who runs a group pins a post to its top, where everybody finds it, and unpins it", async ({ page, app, signIn }) => {
  await signIn(page);
  await openGroup(page, app.url, "Heron 2 Launch");
  const feed = page.getByRole("main").getByRole("feed");
  const post = feed.getByRole("article").first();
  await post.getByRole("button", { name: "More" }).first().click();
  await page.getByRole("menuitem", { name: "Pin to the top of the group" }).click();
  const pinned = page.getByRole("region", { name: "Pinned posts" });
  await expect(pinned.getByRole("link", { name: /^Pinned post by/ })).toHaveCount(1);
  await expectAccessible(page);
  await page.reload();
  await expect(pinned.getByRole("link", { name: /^Pinned post by/ })).toHaveCount(1);
  await post.getByRole("button", { name: "More" }).first().click();
  await page.getByRole("menuitem", { name: "Unpin" }).click();
  await expect(pinned).toHaveCount(0);
});
