import { articles } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";

test("a feed is printed as it is on screen, dark on light, without bars and empty sheets; density and text size hold at once", async ({
  page,
  app,
  signIn,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  const navigation = page.getByRole("navigation", { name: "Main" });
  const composer = page.getByRole("button", { name: /^Share something/ });
  await expect(navigation).toBeVisible();
  await expect(composer).toBeVisible();

  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(navigation).toBeHidden();
  await expect(composer).toBeHidden();
  await expect(articles(page).first()).toBeVisible();
  await expect(page.getByRole("main")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  // The paper ends where the last post that is drawn ends, save for what stands below the feed.
  await expect
    .poll(() =>
      page.evaluate(() => {
        const drawn = [...document.querySelectorAll("[role=feed] article")].reduce((sum, post) => sum + post.clientHeight, 0);
        return document.documentElement.scrollHeight - drawn;
      }),
    )
    .toBeLessThan(700);

  await page.emulateMedia({ media: "screen" });
  await page.goto(`${app.url}settings`);
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await page.getByRole("radio", { name: "Larger" }).check();
  expect(await size()).toBe("20px");
  const row = page.getByRole("radio", { name: "Compact" }).locator("..");
  const before = (await row.boundingBox())?.height ?? 0;
  await page.getByRole("radio", { name: "Compact" }).check();
  expect((await row.boundingBox())?.height).toBeLessThan(before);
  await page.reload();
  await expect(page.getByRole("radio", { name: "Compact" })).toBeChecked();
  expect(await size()).toBe("20px");
});
