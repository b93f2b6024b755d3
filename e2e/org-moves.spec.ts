import type { Page } from "@playwright/test";
import { localConfig } from "../scripts/app-options.mjs";
import { articles } from "./support/news-feed.ts";
import { expect, test as base } from "./support/servers.ts";
import { type Servers, startServers } from "./support/start-servers.ts";
import { toasts } from "./support/toasts.ts";

/** Where the same server answers under another name. */
const newAddress = (orgUrl: string): string => orgUrl.replace("127.0.0.1", "localhost");

/** A host whose headers let the page call the new address too. */
const test = base.extend<object, { servers: Servers }>({
  servers: [
    async ({}, use) => {
      const config = (orgUrl: string) => ({
        orgs: [...localConfig(orgUrl).orgs, { ...localConfig(newAddress(orgUrl)).orgs[0], id: "moved", name: "The same, moved" }],
      });
      const servers = await startServers({ config });
      await use(servers);
      await servers.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

/** The origins of the page's calls to the API from now on, each followed by how it was answered. */
function answersOf(page: Page): string[] {
  const answers: string[] = [];
  page.on("response", (response) => {
    const { origin, pathname } = new URL(response.url());
    if (pathname.startsWith("/services/data/v") && response.request().method() !== "OPTIONS")
      answers.push(`${origin} ${response.status()}`);
  });
  return answers;
}

for (const { formerAddress, name } of [
  { formerAddress: "redirect", name: "and its former address leads there" },
  { formerAddress: "URL_NOT_RESET", name: "and its former address says URL_NOT_RESET" },
  { formerAddress: "answers", name: "as the next renewal says" },
]) {
  test(`an org that has moved, ${name}, is called where it is now, after one renewal`, async ({ page, org, signIn }) => {
    await signIn(page);
    await expect(articles(page).first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    await org.control({ do: "move", to: newAddress(org.url), formerAddress });
    if (formerAddress === "answers") await org.control({ do: "expireTokens" });
    await org.control({ do: "clear-log" });
    const answers = answersOf(page);
    const like = articles(page)
      .filter({ has: page.getByRole("button", { name: /^Like,.*post by/ }) })
      .first()
      .getByRole("button", { name: /^Like,.*post by/ });
    const before = await like.getAttribute("aria-pressed");
    await like.click();
    await expect.poll(() => answers).toContain(`${newAddress(org.url)} 200`);
    await expect(like).not.toHaveAttribute("aria-pressed", before ?? "");
    await expect(toasts(page)).toHaveCount(0);
    const renewals = async () => (await org.requests()).filter(({ path }) => path.startsWith("/services/oauth2/token"));
    expect(await renewals()).toHaveLength(1);

    answers.length = 0;
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "People" }).first().click();
    const picture = page
      .getByRole("main")
      .getByRole("listitem")
      .locator(`img[src^="${newAddress(org.url)}/"]`)
      .first();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await page.reload();
    await expect(picture).toBeVisible();
    expect(new Set(answers)).toEqual(new Set([`${newAddress(org.url)} 200`]));
    expect(await renewals()).toHaveLength(1);
  });
}
