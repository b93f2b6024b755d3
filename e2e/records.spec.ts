import type { Page } from "@playwright/test";
import type { FeedElementPage } from "../src/connect/contract/feed-elements.ts";
import { expectAccessible } from "./support/accessible.ts";
import type { OrgControl } from "./support/org-control.ts";
import { AMARA } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";

const INGRID = "ingrid.solheim@larkwheel.example";

/** The id of a record, by its name, as it stands in a feed of its object. */
async function recordId(org: OrgControl, prefix: string, name: string, as = AMARA): Promise<string> {
  const page = await org.ask<FeedElementPage>(as, `/chatter/feeds/filter/me/${prefix}/feed-elements?pageSize=100`);
  const found = (page.elements ?? []).find(({ parent }) => parent?.name === name);
  if (!found?.parent?.id) throw new Error(`No post about ${name}.`);
  return found.parent.id;
}

const feed = (page: Page) => page.getByRole("main").getByRole("feed");

test.beforeEach(async ({ page, signIn }) => signIn(page));

test("a record is known by its object, fields and owner, and can be followed", async ({ page, org }) => {
  const id = await recordId(org, "500", '00010460: "It sings" at 18 km/h');
  await org.control({ do: "clear-log" });
  await page.goto(`records/${id}`);
  await expect(page.getByRole("heading", { level: 1, name: /^00010460/ })).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByRole("definition").filter({ hasText: "Working" }).first()).toBeVisible();
  await expect(main.getByRole("definition").getByRole("link", { name: "Omar Siddiqui" })).toHaveAttribute("href", /\/people\/005/);
  await expect(main.getByRole("link", { name: "Open in Salesforce" })).toHaveAttribute("href", new RegExp(`/${id}$`));
  await expect(feed(page).getByRole("article").first()).toBeVisible();
  const own = (await org.calls()).filter(({ path }) => path.includes(id));
  expect(own.length).toBeLessThanOrEqual(3);
  await expectAccessible(page);
  await main.getByRole("button", { name: /^Follow 00010460/ }).click();
  await expect(main.getByText("1 follower")).toBeVisible();
  await expect
    .poll(async () => (await org.requests()).some(({ path, status }) => path.endsWith("/following") && status === 201))
    .toBe(true);
  await page.reload();
  await expect(main.getByRole("button", { name: /^Following 00010460/ })).toHaveAttribute("aria-pressed", "true");
});

test("a record is put under a topic and taken out again", async ({ page, org }) => {
  await page.goto(`records/${await recordId(org, "001", "Souk Express")}`);
  const topics = page.getByRole("main").getByRole("list", { name: "Topics" }).first();
  await expect(topics.getByRole("link")).toHaveText(["Battery"]);
  const change = page.getByRole("button", { name: "Change topics" });
  await change.click();
  const dialog = page.getByRole("dialog", { name: "Topics of Souk Express" });
  await expectAccessible(page);
  await dialog.getByRole("combobox").fill("Spare parts");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Remove Battery" }).click();
  await page.keyboard.press("Escape");
  await expect(change).toBeFocused();
  await expect(topics.getByRole("link")).toHaveText(["Spare parts"]);
  await page.reload();
  await expect(topics.getByRole("link")).toHaveText(["Spare parts"]);
});

test("the changes of a record are bundled: the latest two, and each on request with its own likes", async ({ page, org }) => {
  await page.goto(`records/${await recordId(org, "a0J", "TR-0148")}`);
  const bundle = feed(page).getByRole("article").filter({ hasText: "updated this record" }).first();
  await expect(bundle.getByRole("button", { name: "Show all updates" })).toBeVisible();
  await expect(bundle).toContainText("Noor Haddad updated this record.");
  await expect(bundle.getByRole("term")).toHaveText(["Notes", "Rider"]);
  await bundle.getByRole("button", { name: "Show all updates" }).click();
  const updates = bundle.getByRole("list", { name: "Updates" }).getByRole("listitem");
  await expect(updates.first().getByRole("link", { name: "Noor Haddad", exact: true })).toBeVisible();
  const like = updates.first().getByRole("button", { name: /^Like/ });
  await like.click();
  await expect(like).toHaveAttribute("aria-pressed", "true");
  await updates
    .first()
    .getByRole("link", { name: /comment/ })
    .click();
  await expect(page).toHaveURL(/\/posts\/0D5/);
  await expect(page.getByRole("main").getByRole("button", { name: /^Like/, pressed: true })).toBeVisible();
});

test("the name of a record leads to its page, where people write about it", async ({ page, org }) => {
  await page.goto(`feeds/company?q=${encodeURIComponent("Souk Express")}`);
  await page.getByRole("main").getByRole("link", { name: "Souk Express", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Souk Express" })).toBeVisible();
  await page
    .getByRole("button", { name: /Souk Express/ })
    .filter({ hasText: "Souk Express" })
    .first()
    .click();
  const composer = page.getByRole("region", { name: "Post" });
  await composer.getByRole("textbox", { name: "Post" }).fill("Dust filters are on their way");
  await composer.getByRole("button", { name: "Post", exact: true }).click();
  await expect(feed(page).getByRole("article").first()).toContainText("Dust filters are on their way");
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const { elements } = await org.ask<FeedElementPage>(AMARA, `/chatter/feeds/record/${id}/feed-elements`);
  expect(elements?.[0]?.body?.text).toBe("Dust filters are on their way");
});

test("a record that one may not see says so, and shows nothing of it", async ({ page, org }) => {
  const id = await recordId(org, "006", "Confidential: depot in Lille", INGRID);
  await page.goto(`records/${id}`);
  await expect(page.getByRole("heading", { name: "This record cannot be shown" })).toBeVisible();
  await expect(page.getByText("Lille")).toHaveCount(0);
  await expectAccessible(page);
});

test("an object that the org's record layouts leave out has its name and feed all the same", async ({ page, org }) => {
  await org.control({
    do: "fail",
    match: "/ui-api/",
    kind: "json",
    count: "always",
    status: 400,
    errorCode: "INVALID_TYPE",
    message: "Object Case is not supported in UI API",
  });
  await page.goto(`records/${await recordId(org, "500", '00010460: "It sings" at 18 km/h')}`);
  await expect(page.getByRole("heading", { level: 1, name: /^00010460/ })).toBeVisible();
  await expect(feed(page).getByRole("article").first()).toBeVisible();
});
