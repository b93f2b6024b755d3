import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/servers.ts";

test("a stream is put together from people and groups, read, changed, and deleted with an undo", async ({ page, app, signIn }) => {
  await signIn(page);
  const feeds = page.getByRole("navigation", { name: "Main" }).getByRole("region", { name: "Feeds" });
  await feeds.getByRole("link", { name: "All streams" }).click();
  await page.getByRole("button", { name: "New stream" }).click();
  const dialog = page.getByRole("dialog", { name: "New stream" });
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByRole("status")).toHaveText("A stream needs a name.");
  await dialog.getByRole("textbox", { name: "Name" }).fill("Connector watch");
  const chooser = page.getByRole("dialog", { name: "Choose whose posts to read" });
  const members = dialog.getByRole("list", { name: "People, groups and records" }).getByRole("listitem");
  for (const name of ["Samuel", "Service & Support"]) {
    await dialog
      .getByRole("combobox", { name: "Add a person" })
      .or(dialog.getByRole("button", { name: "Add a person" }))
      .click();
    await chooser.getByRole("combobox").fill(name);
    await chooser
      .getByRole("option", { name: new RegExp(name) })
      .first()
      .click();
    await expect(members.filter({ hasText: name })).toHaveCount(1);
  }
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connector watch" })).toBeVisible();
  await expect(page.getByRole("feed", { name: "Connector watch feed" }).getByRole("article").first()).toBeVisible();

  await page.getByRole("button", { name: "Change this stream" }).click();
  const change = page.getByRole("dialog", { name: "Change the stream" });
  await change.getByRole("textbox", { name: "Name" }).fill("Samuel alone");
  await change.getByRole("button", { name: "Remove Service & Support" }).click();
  await change.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Samuel alone" })).toBeVisible();
  await expect(feeds.getByRole("link", { name: "Samuel alone" })).toBeVisible();
  await expect(page.getByRole("feed", { name: "Samuel alone feed" }).getByRole("article").first()).toContainText("Samuel");

  await page.getByRole("button", { name: "Delete this stream" }).click();
  await expect(page.getByRole("heading", { name: "You have no streams yet" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Samuel alone" })).toBeVisible();
  await page.goto(`${app.url}feeds/streams`);
  await page.getByRole("button", { name: "Delete the stream “Samuel alone”" }).click();
  await expect(page.getByRole("heading", { name: "You have no streams yet" })).toBeVisible();
});
