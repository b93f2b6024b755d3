import type { Page } from "@playwright/test";
import { articles } from "./support/news-feed.ts";
import { firstPoll } from "./support/polls.ts";
import { expect, test } from "./support/servers.ts";

/** Goes to a site, or back to the org, by the account menu. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Your account/ }).click();
  const place = page.getByRole("menuitemradio", { name, exact: true });
  await expect(place).toHaveAttribute("aria-checked", "false");
  await place.click();
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: /^Share something/ }).click();
  await expect(page.getByRole("textbox", { name: "Post" })).toBeFocused();
  await page.keyboard.type(words);
}

test("a member of the org goes to a site and back: each keeps its posts and what is being written there", async ({
  page,
  app,
  org,
  signIn,
}) => {
  await signIn(page, "Amara Okafor");
  await write(page, "Not for the dealers.");
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain("Not for the dealers.");
  // The next one comes a minute later.
  await firstPoll(org);
  await org.control({ do: "clear-log" });
  await goTo(page, "Dealers");
  await expect(articles(page).filter({ hasText: "The price list of spring is here." })).toBeVisible();
  await expect(page).toHaveURL(/\/sites\/0DB\w+\/$/);
  await expect(page.getByRole("banner").getByText("Dealers")).toBeVisible();
  await expect(page.getByText("Not for the dealers.")).toBeHidden();
  await write(page, "Only for the dealers.");
  await page.keyboard.press("Control+Enter");
  await expect(articles(page).first()).toContainText("Only for the dealers.");

  const side = page.getByRole("navigation", { name: "Main" });
  await side.getByRole("link", { name: "Groups" }).first().click();
  await page.getByRole("main").getByRole("link", { name: "Heron 2 in shops", exact: true }).first().click();
  await expect(page).toHaveURL(/\/sites\/0DB\w+\/groups\/0F9\w+$/);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Heron 2 in shops" })).toBeVisible();
  const outside = (await org.calls()).filter(({ path }) => !/\/connect\/(communities\/0DB|communities$|organization)/.test(path));
  expect(outside.map(({ path }) => path)).toEqual([]);

  await goTo(page, "Local org");
  await expect(page).toHaveURL(app.url);
  await expect(page.getByText("Only for the dealers.")).toBeHidden();
  await expect(
    page
      .getByRole("textbox", { name: "Post" })
      .or(page.getByRole("button", { name: /Not for the dealers/ }))
      .first(),
  ).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Heron 2 in shops" })).toBeVisible();
});

test("who is in no site has no choice", async ({ page, signIn }) => {
  await signIn(page, "Mei Tanaka");
  await page.getByRole("button", { name: /^Your account/ }).click();
  await expect(page.getByRole("menuitem", { name: "Your profile" })).toBeVisible();
  await expect(page.getByRole("menuitemradio", { name: "Dealers" })).toBeHidden();
});

test("orgs of config.json each have a sign-in of their own, and lead to each other", async ({ page, app, org, signIn }) => {
  const entry = { clientId: "3MVG9LocalOrgChatterClient" };
  const orgs = [
    { ...entry, id: "local", name: "Local org", loginUrl: org.url },
    { ...entry, id: "partners", name: "Partner org", loginUrl: `${org.url}/dealers` },
  ];
  await page.route("**/config.json", (route) => route.fulfill({ json: { orgs } }));
  await signIn(page, "Mei Tanaka");
  await goTo(page, "Partner org");
  await expect(page).toHaveURL(`${app.url}orgs/partners/`);
  await expect(page.getByRole("button", { name: "Sign in with Partner org" })).toBeVisible();
  await page.getByRole("navigation", { name: "Other orgs" }).getByRole("link", { name: "Local org" }).click();
  await expect(page).toHaveURL(app.url);
  await expect(articles(page).first()).toBeVisible();
});
