import { articles } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";

test("the org is asked for the news while the texts are still on their way, and nothing is drawn before", async ({ page, app, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route(/texts-en\./, async (route) => {
    await isReleased;
    await route.continue();
  });
  const answer = page.waitForResponse(/\/chatter\/feeds\/news/);
  await page.reload();
  expect((await answer).ok()).toBe(true);
  await expect(page.getByRole("banner").or(page.getByRole("main"))).toHaveCount(0);
  release();
  await expect(articles(page).first()).toBeVisible();
  expect(page.url()).toBe(app.url);
});

test("one language is loaded, and it is English where there is no other that was wished for", async ({ browser, app }) => {
  const context = await browser.newContext({ locale: "qu-PE" });
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(...(/texts-[\w-]+(?=\.)/.exec(request.url()) ?? [])));
  await page.goto(app.url);
  await expect(page.getByRole("button", { name: /sign in/i })).toBeVisible();
  expect(loaded.toSorted()).toEqual(["texts-en", "texts-en-late"]);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await context.close();
});
