import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

/** A red pixel. */
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==", "base64");

test("a picture that was attached is put into the text, where colleagues see it", async ({ page, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await page.getByRole("button", { name: /^Share something/ }).click();
  const composer = page.getByRole("region", { name: "Post" });
  const field = composer.getByRole("textbox", { name: "Post" });
  await expect(page.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
  await field.pressSequentially("See ");
  await composer.locator("input[type=file]").setInputFiles({ name: "bracket.png", mimeType: "image/png", buffer: PNG });
  await composer.getByRole("button", { name: "Put bracket.png into the text" }).click();
  await expect(composer.getByRole("list", { name: "Uploads" })).toHaveCount(0);
  await expectWritten(field, "See bracket");
  await expect(field).toBeFocused();
  await composer.getByRole("textbox", { name: "The picture shows" }).fill("A bent bracket");
  await page.keyboard.press("Enter");
  await expect(field).toBeFocused();
  await page.keyboard.type(" please");
  await expectAccessible(page);
  await composer.getByRole("button", { name: "Post", exact: true }).click();
  const post = articles(page).first();
  await expect(post).toContainText("please");
  await expect(post.getByRole("img", { name: "A bent bracket" })).toBeVisible();
});
