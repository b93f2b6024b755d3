import { expectAccessible } from "./support/accessible.ts";
import { havePosted, openPost } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";

test("topics are added to a post, by their names and as suggested, and removed", async ({ page, app, org, signIn }) => {
  await signIn(page);
  const post = await havePosted(org, "The launch of the rain cover");
  await openPost(page, app.url, post);
  await page.getByRole("main").getByRole("button", { name: "More", exact: true }).first().click();
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
