import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import { otherBrowser } from "./support/people.ts";
import { expect, test } from "./support/servers.ts";

const AMARA = "amara.okafor@larkwheel.example";
const dialog = (page: Page) => page.getByRole("dialog", { name: "Share this post" });
const words = (page: Page) => dialog(page).getByRole("textbox", { name: "Your words" });
const chooser = (page: Page) => dialog(page).getByRole("combobox", { name: /^To:/ });

test("a post is shared with a group: the draft is kept, it stands in the news at once, and members see it in the group", async ({
  page,
  context,
  app,
  org,
  signIn,
}) => {
  test.setTimeout(90_000);
  await org.control({ do: "act", as: "jonas.weber@larkwheel.example", post: { parentId: "me", text: "The new jig is here" } });
  await signIn(page);
  await page.goto(`${app.url}feeds/company`);
  const original = page.getByRole("article").filter({ hasText: "The new jig is here" });
  await original.getByRole("button", { name: /^Share,/ }).click();
  await expect(words(page)).toBeFocused();
  await expect(dialog(page).getByRole("region", { name: "The post you share" })).toContainText("The new jig is here");
  await words(page).fill("Have a look at it");
  await chooser(page).click();
  await page.getByRole("combobox", { name: "Search your groups" }).fill("heron 2");
  await page.getByRole("option", { name: /^Heron 2 Launch/ }).click();
  await expect(dialog(page)).toContainText("Members of the group get it in their news.");
  await expectAccessible(page);

  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(original.getByRole("button", { name: /^Share,/ })).toBeFocused();
  await page.reload();
  await original.focus();
  await page.keyboard.press("s");
  await expect(words(page)).toContainText("Have a look at it");
  await expect(chooser(page)).toHaveText("Heron 2 Launch");
  await page.keyboard.press("Control+Enter");
  await expect(dialog(page)).toBeHidden();
  const share = page.getByRole("article").filter({ hasText: "Have a look at it" }).filter({ hasText: "The new jig is here" });
  await expect(share.getByRole("link", { name: "Jonas Weber" })).toBeVisible();

  const jonas = await otherBrowser(context);
  await signIn(jonas, "Jonas Weber");
  const seen = articles(jonas).filter({ hasText: "Have a look at it" });
  await expect(seen.getByRole("link", { name: "Heron 2 Launch" }).first()).toBeVisible();
  await seen.getByRole("button", { name: /^Share,/ }).click();
  // A share of a share is one of the original.
  await expect(dialog(jonas).getByRole("region", { name: "The post you share" })).not.toContainText("Have a look at it");
  await chooser(jonas).click();
  await expect(jonas.getByRole("option", { name: /^Your followers/ })).toBeVisible();
  await jonas.context().close();
});

test("a share whose answer is lost is posted once", async ({ page, org, signIn }) => {
  test.setTimeout(90_000);
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await org.control({ do: "fail", match: "/chatter/feed-elements", method: "POST", kind: "drop-after" });
  await articles(page)
    .getByRole("button", { name: /^Share,/ })
    .first()
    .click();
  await words(page).fill("Once and no more");
  await dialog(page).getByRole("button", { name: "Share", exact: true }).click();
  const shares = articles(page).filter({ hasText: "Once and no more" });
  await expect(shares.getByRole("button", { name: "Bookmark" })).toBeVisible({ timeout: 30_000 });
  const profile = await org.ask<{ elements: { body?: { text?: string } | null }[] }>(AMARA, "/chatter/feeds/user-profile/me/feed-elements");
  expect(profile.elements.filter(({ body }) => body?.text === "Once and no more")).toHaveLength(1);
});

test("a private group's post says who will not see it, and a post that is gone is drawn as gone", async ({
  page,
  context,
  app,
  signIn,
}) => {
  test.setTimeout(90_000);
  await signIn(page);
  await page.goto(`${app.url}groups`);
  await page.getByRole("main").getByRole("link", { name: "Morgenrot × Larkwheel" }).click();
  await page.getByRole("button", { name: /^Write to/ }).click();
  const composer = page.getByRole("region", { name: "Post" });
  await composer.getByRole("textbox", { name: "Post" }).fill("Only for the bakers");
  await composer.getByRole("button", { name: "Post", exact: true }).click();
  const secret = page.getByRole("feed").getByRole("article").filter({ hasText: "Only for the bakers" });
  await secret.getByRole("button", { name: /^Share,/ }).click();
  await expect(dialog(page)).toContainText("This post is only for members of Morgenrot × Larkwheel.");
  await words(page).fill("You cannot read this");
  await dialog(page).getByRole("button", { name: "Share", exact: true }).click();
  await page.goto(app.url);
  await expect(articles(page).filter({ hasText: "You cannot read this" })).toContainText("Only for the bakers");
  await expectAccessible(page);

  const hana = await otherBrowser(context);
  await signIn(hana, "Hana Kim");
  await hana.goto(`${app.url}feeds/company`);
  const seen = hana.getByRole("article").filter({ hasText: "You cannot read this" });
  await expect(seen).toContainText("The shared post is gone, or you may not see it.");
  await expect(seen).not.toContainText("Only for the bakers");
  await expect(seen.getByRole("button", { name: /^Share,/ })).toBeHidden();
  await hana.context().close();
});
