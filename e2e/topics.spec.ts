import type { Topic } from "../src/connect/contract/topics.ts";
import { expectAccessible } from "./support/accessible.ts";
import type { OrgControl } from "./support/org-control.ts";
import { AMARA, havePosted } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";

test("topics are found, sorted and followed", async ({ page, app, org, signIn }) => {
  test.setTimeout(90_000);
  await signIn(page);
  await page.goto(`${app.url}topics`);
  const main = page.getByRole("main");
  const all = main.getByRole("list", { name: "All topics" });
  await expect(main.getByRole("region", { name: "Trending" }).getByRole("listitem").first()).toBeVisible();
  await expect(all.getByRole("listitem").nth(3)).toBeVisible();
  await expectAccessible(page);
  await main.getByRole("combobox", { name: "Sort topics" }).selectOption("By name");
  await expect(page).toHaveURL(/sort=alphaAsc/);
  await main.getByRole("searchbox", { name: "Search topics" }).fill("heron");
  await expect(all.getByRole("listitem")).toHaveCount(1);
  await all.getByRole("button", { name: "Follow Heron 2" }).click();
  await expect(all.getByRole("button", { name: "Following Heron 2" })).toBeVisible();
  await main.getByRole("link", { name: "Followed by you" }).click();
  const followed = main.getByRole("list", { name: "Followed by you" });
  await expect(followed.getByRole("link", { name: "Heron 2" })).toBeVisible();
  const { following } = await org.ask<{ following: { subject: Topic }[] }>(AMARA, "/chatter/users/me/following?filterType=0TO");
  expect(following.map(({ subject }) => subject.name)).toContain("Heron 2");
  await followed.getByRole("button", { name: "Following Heron 2" }).click();
  await expect(followed.getByRole("button", { name: "Follow Heron 2" })).toBeVisible();
});

test("a topic shows who knows about it, and is described by who may", async ({ page, app, org, signIn }) => {
  test.setTimeout(90_000);
  const [topic] = await topicsNamed(org, "Heron 2");
  await signIn(page);
  await page.goto(`${app.url}topics/${topic?.id ?? ""}`);
  const main = page.getByRole("main");
  await expect(page.getByRole("heading", { level: 1, name: "Heron 2" })).toBeVisible();
  await expect(main.getByRole("article").first()).toBeVisible();
  const beside = page.getByRole("complementary", { name: "Beside this page" });
  await expect(beside.getByRole("heading", { name: "Who knows about it" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("navigation", { name: "Topic" }).getByRole("link", { name: "About" }).click();
  const people = main.getByRole("list", { name: "Who knows about it" });
  const row = people.getByRole("listitem").filter({ hasText: "Hana Kim" });
  await expect(row).toContainText("2 endorsements");
  await row.getByRole("button", { name: "Endorse Hana Kim" }).click();
  await expect(row).toContainText("1 endorsement");
  await row.getByRole("button", { name: "Endorse Hana Kim" }).click();
  await expect(row).toContainText("2 endorsements");
  await main.getByRole("button", { name: "Do not list me" }).click();
  await expect(main.getByText("You are not listed here.")).toBeVisible();
  const optOuts = `/connect/topics/${topic?.id ?? ""}/topic-opt-outs`;
  expect((await org.ask<{ topicOptOuts: unknown[] }>(AMARA, optOuts)).topicOptOuts).toHaveLength(1);
  await main.getByRole("button", { name: "List me again" }).click();
  await expect(main.getByRole("button", { name: "Do not list me" })).toBeVisible();
  await page.getByRole("button", { name: "Change this topic" }).click();
  await page.getByRole("menuitem", { name: "Edit topic" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit topic" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("HERON 2");
  await dialog.getByRole("textbox", { name: "Description" }).fill("The bike that carries four crates.");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "HERON 2" })).toBeVisible();
  await expect(main.getByText("The bike that carries four crates.")).toBeVisible();
});

test("a hashtag whose topic is gone leads to its posts, and makes it a topic again", async ({ page, app, org, signIn }) => {
  test.setTimeout(90_000);
  const post = await havePosted(org, "Rain again: #[Umbrella stand]");
  const [topic] = await topicsNamed(org, "umbrella stand");
  await signIn(page);
  await page.goto(`${app.url}topics/${topic?.id ?? ""}`);
  await page.getByRole("button", { name: "Change this topic" }).click();
  await page.getByRole("menuitem", { name: "Delete topic" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete topic" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Topics" })).toBeVisible();
  await expect.poll(async () => (await topicsNamed(org, "umbrella stand")).length).toBe(0);
  await page.goto(`${app.url}posts/${post}`);
  await page.getByRole("main").getByRole("link", { name: "#Umbrella stand" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "#Umbrella stand" })).toBeVisible();
  await expect(page.getByRole("feed", { name: "Posts with #Umbrella stand" }).getByRole("article")).toContainText(["Rain again"]);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make it a topic and follow it" }).click();
  await expect(page).toHaveURL(/\/topics\/0TO/);
  await expect(page.getByRole("button", { name: "Following Umbrella stand" })).toBeVisible();
});

async function topicsNamed(org: OrgControl, name: string): Promise<Topic[]> {
  const path = `/connect/topics?exactMatch=true&q=${encodeURIComponent(name)}`;
  return (await org.ask<{ topics: Topic[] }>(AMARA, path)).topics;
}
