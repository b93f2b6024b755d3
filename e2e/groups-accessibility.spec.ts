import { groupRows, openGroup } from "./support/groups.ts";
import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/servers.ts";

test("the places of groups pass axe: lists, a group with its parts, requests, a private group, leaving", async ({ page, app, signIn }) => {
  test.setTimeout(90_000);
  await signIn(page);
  await page.goto(`${app.url}groups/all`);
  await expect(groupRows(page).first()).toBeVisible();
  await expectAccessible(page);

  await openGroup(page, app.url, "Quality Circle");
  await expect(page.getByRole("heading", { name: "This group is private" })).toBeVisible();
  await expectAccessible(page);

  await openGroup(page, app.url, "Heron 2 Launch");
  await expect(page.getByRole("article").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "E-mail from this group" }).click();
  await expect(page.getByRole("combobox", { name: "E-mail from this group" })).toBeVisible();
  await expectAccessible(page);
  const parts = page.getByRole("navigation", { name: "Parts of this group" });
  for (const part of [/Members/, /Files/, /About/]) {
    await parts.getByRole("link", { name: part }).click();
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
  }

  await openGroup(page, app.url, "Morgenrot × Larkwheel");
  await parts.getByRole("link", { name: /Requests/ }).click();
  await expect(page.getByRole("button", { name: "Accept Arjun Gill" })).toBeVisible();
  await expectAccessible(page);

  await openGroup(page, app.url, "Heron 1 Field Trial", { archived: true });
  await page.getByRole("main").getByRole("button", { name: "Leave" }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await expectAccessible(page);
});
