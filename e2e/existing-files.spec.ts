import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import { otherBrowser } from "./support/people.ts";
import { expect, test } from "./support/servers.ts";

const AMARA = "amara.okafor@larkwheel.example";
const composer = (page: Page) => page.getByRole("region", { name: "Post" });
const dialog = (page: Page) => page.getByRole("dialog", { name: "Attach files from Chatter" });

async function attach(page: Page, from: "From this device" | "From Chatter"): Promise<void> {
  await composer(page).getByRole("button", { name: "Attach files" }).click();
  await page.getByRole("menuitem", { name: from }).click();
}

test("files that the org has are found in several lists, attached beside a new one, and others can open them", async ({
  page,
  context,
  org,
  signIn,
}) => {
  test.setTimeout(90_000);
  const { files: mine } = await org.ask<{ files: { id: string; title: string }[] }>(AMARA, "/connect/files/users/me");
  const { files: shared } = await org.ask<{ files: { id: string; title: string }[] }>(AMARA, "/connect/files/users/me/filter/groups");
  const own = mine[0]?.title ?? "";
  const other = shared.find(({ id }) => mine.every((file) => file.id !== id))?.title ?? "";

  await signIn(page);
  await page.getByRole("button", { name: /^Share something/ }).click();
  await composer(page).getByRole("textbox", { name: "Post" }).fill("Three files from three places");
  await attach(page, "From Chatter");
  await dialog(page).getByRole("checkbox", { name: own }).check();
  await dialog(page).getByRole("tab", { name: "In my groups" }).click();
  await dialog(page).getByRole("searchbox", { name: "Search by name" }).fill(other);
  await expect(dialog(page).getByRole("listitem").filter({ hasNotText: other })).toHaveCount(0);
  await expect(dialog(page).getByRole("status", { name: "Loading" })).toHaveCount(0);
  await dialog(page).getByRole("checkbox", { name: other }).first().focus();
  await page.keyboard.press("Space");
  await expect(dialog(page).getByRole("status").filter({ hasText: "chosen" })).toContainText("2 of 10 chosen");
  await expectAccessible(page);
  await dialog(page).getByRole("button", { name: "Attach 2 files" }).click();
  const attached = composer(page).getByRole("list", { name: "Attached files" });
  await expect(attached.getByRole("listitem")).toHaveCount(2);

  // What is attached already cannot be chosen again; Escape closes the dialog and not the post.
  await attach(page, "From Chatter");
  await expect(dialog(page).getByRole("checkbox", { name: own })).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(attached).toBeVisible();

  const chooser = page.waitForEvent("filechooser");
  await attach(page, "From this device");
  await (await chooser).setFiles([{ name: "fresh.txt", mimeType: "text/plain", buffer: Buffer.from("fresh") }]);
  await expect(composer(page).getByText(/^Uploaded/)).toBeVisible();
  await composer(page).getByRole("button", { name: "Post", exact: true }).click();
  const post = articles(page).filter({ hasText: "Three files from three places" });
  for (const title of [own, other, "fresh"]) await expect(post).toContainText(title);

  const jonas = await otherBrowser(context);
  await signIn(jonas, "Jonas Weber");
  await jonas.goto(
    await post
      .getByRole("link", { name: /^now|ago$/ })
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).href),
  );
  await expect(jonas.getByRole("article")).toContainText(own);
  await jonas.context().close();
});

test("a comment brings a file that the org has, and needs no words for it", async ({ page, org, signIn }) => {
  const { files } = await org.ask<{ files: { title: string }[] }>(AMARA, "/connect/files/users/me");
  const title = files[0]?.title ?? "";
  await org.control({ do: "act", as: "jonas.weber@larkwheel.example", post: { parentId: "me", text: "Which plan do we ride by?" } });
  await signIn(page);
  const post = articles(page).filter({ hasText: "Which plan do we ride by?" });
  await post.getByRole("button", { name: "Write a comment" }).click();
  await post.getByRole("button", { name: "Attach a file" }).click();
  await page.getByRole("menuitem", { name: "From Chatter" }).click();
  await page.getByRole("dialog").getByRole("checkbox", { name: title }).first().check();
  await page.getByRole("button", { name: "Attach 1 file" }).click();
  await expect(post.getByRole("button", { name: `Remove ${title}` })).toBeVisible();
  await post.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(post.getByRole("listitem").filter({ hasText: "Amara Okafor" }).getByRole("link", { name: title }).first()).toBeVisible();
});

test("a comment brings a file of this device, which is uploaded before the comment is sent", async ({ page, org, signIn }) => {
  await org.control({ do: "act", as: "jonas.weber@larkwheel.example", post: { parentId: "me", text: "Who has the list of parts?" } });
  await signIn(page);
  const post = articles(page).filter({ hasText: "Who has the list of parts?" });
  await post.getByRole("button", { name: "Write a comment" }).click();
  await post.locator("input[type=file]").setInputFiles({ name: "parts.csv", mimeType: "text/csv", buffer: Buffer.from("a,b") });
  await expect(post.getByRole("button", { name: "Remove parts" })).toBeVisible();
  await expectAccessible(page);
  await post.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(post.getByRole("listitem").filter({ hasText: "Amara Okafor" }).getByRole("link", { name: "parts" }).first()).toBeVisible();
});
