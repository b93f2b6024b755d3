import { expect, test } from "./support/servers.ts";

test("the column beside a page knows the page", async ({ page, signIn }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, "Jonas Weber");
  const column = page.getByRole("complementary", { name: "Beside this page" });
  await expect(column.getByRole("heading", { name: "Trending topics" })).toBeVisible();

  // Beside the news: one's groups, those with the latest posts first.
  const groups = column.getByRole("link", { name: /Last post/ });
  await expect(groups.first()).toContainText(/\d+m ago/);
  await column.getByRole("link", { name: "All Larkwheel" }).click();

  // Beside a group: what its owner wants known, its members and files.
  await expect(page.getByRole("heading", { level: 1, name: "All Larkwheel" })).toBeVisible();
  await expect(column.getByRole("heading", { name: "How this group works" })).toBeVisible();
  await expect(column.getByRole("link", { name: "Harbour panorama" })).toBeVisible();
  await expect(column.getByRole("heading", { name: "Your groups" })).toBeHidden();
  await column.getByRole("link", { name: "Patrick O'Donnell" }).click();

  // Beside a person: how to reach them, and their groups.
  await expect(page.getByRole("heading", { level: 1, name: "Patrick O'Donnell" })).toBeVisible();
  await expect(column.getByRole("link", { name: /@larkwheel\.example/ })).toBeVisible();
  await expect(column.getByRole("link", { name: "All Larkwheel" })).toBeVisible();
});
