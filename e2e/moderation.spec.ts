import type { Page } from "@playwright/test";
import type { Community } from "../src/connect/contract/communities.ts";
import { expectAccessible } from "./support/accessible.ts";
import type { OrgControl } from "./support/org-control.ts";
import { expect, test } from "./support/servers.ts";

/** The address of the site for dealers in the app. */
async function dealersUrl(org: OrgControl, appUrl: string): Promise<string> {
  const { communities } = await org.ask<{ communities: Community[] }>("amara.okafor@larkwheel.example", "/connect/communities");
  return `${appUrl}sites/${communities.find(({ urlPathPrefix }) => urlPathPrefix === "dealers")?.id}/`;
}

const post = (page: Page, words: string) => page.getByRole("article").filter({ hasText: words });

test("a member flags a post with a reason, is told, and takes it back", async ({ page, app, org, signIn }) => {
  await signIn(page, "Jonas Weber");
  await page.goto(`${await dealersUrl(org, app.url)}feeds/company`);
  const sold = post(page, "Sold the first one on the first day.");
  await sold.getByRole("button", { name: /^More/ }).click();
  await page.getByRole("menuitem", { name: "Flag for the moderators" }).click();
  const dialog = page.getByRole("dialog", { name: "Flag this post" });
  await expectAccessible(page, "[role=dialog]");
  await dialog.getByRole("radio", { name: "Spam" }).check();
  await dialog.getByRole("textbox", { name: /^Note/ }).fill("That was not the first one.");
  await dialog.getByRole("button", { name: "Flag" }).click();
  await expect(dialog).toBeHidden();
  await expect(sold.getByText("You flagged this")).toBeVisible();
  await page.reload();
  await expect(sold.getByText("You flagged this")).toBeVisible();
  await expect(page.getByRole("link", { name: "Flagged posts" })).toBeHidden();
  await sold.getByRole("button", { name: /^More/ }).click();
  await page.getByRole("menuitem", { name: "Take your flag back" }).click();
  await expect(sold.getByText("You flagged this")).toBeHidden();
});

test("a moderator reads why a post was flagged, removes the flags, and deletes what somebody else wrote", async ({
  page,
  app,
  org,
  signIn,
}) => {
  await signIn(page, "Amara Okafor");
  await page.goto(await dealersUrl(org, app.url));
  await page.getByRole("link", { name: "Flagged posts" }).click();
  const cheap = post(page, "Bikes at half the price");
  await cheap.getByRole("button", { name: "Flagged 2 times" }).click();
  const dialog = page.getByRole("dialog", { name: "Flags" });
  await expect(dialog.getByRole("listitem").filter({ hasText: "Saskia Vermeer" })).toContainText("The third time this month.");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Remove all flags" }).click();
  await expect(cheap.getByRole("button", { name: "Flagged 2 times" })).toBeHidden();

  const comment = cheap.getByRole("listitem").filter({ hasText: "Half the price! Half!" });
  await expect(comment.getByRole("button", { name: "Flagged once" })).toBeVisible();
  await comment.getByRole("button", { name: /^More/ }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(cheap.getByText("Half the price! Half!")).toBeHidden();
});
