import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { apiCalls, card, directory, openProfile, tabs } from "./support/people.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";
import { typeQuickly } from "./support/written.ts";

const rowOf = (page: Page, name: string): Locator => directory(page).getByRole("listitem").filter({ hasText: name });

test.beforeEach(({ page, signIn }) => signIn(page, "Jonas Weber"));

test.describe("the directory", () => {
  test("lists everybody who is active, page by page, and says what is known of them", async ({ page, app, org }) => {
    await page.goto(`${app.url}people`);
    await expect(rowOf(page, "Amara Okafor")).toContainText("Product Manager, Heron");
    await expect(directory(page).getByRole("listitem")).toHaveCount(25);
    expect((await apiCalls(org)).filter(({ path }) => path.includes("/chatter/users?"))).toHaveLength(1);
    await page.mouse.move(640, 400);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 2_000);
        return directory(page).getByRole("listitem").count();
      })
      .toBeGreaterThan(35);
    await expect(rowOf(page, "Nadia Petrova")).toContainText("Out of office");
    await expect(rowOf(page, "ليلى العبد الله")).toContainText("External");
    await expect(directory(page).getByText("Dieter Krause")).toBeHidden();
    await expect(rowOf(page, "Jonas Weber").getByRole("button")).toHaveCount(0);
  });

  test("finds names without their accents, with one call, and keeps the words in the address", async ({ page, app, org }) => {
    await page.goto(`${app.url}people`);
    await expect(rowOf(page, "Amara Okafor")).toBeVisible();
    await org.control({ do: "clear-log" });
    await page.getByRole("searchbox", { name: "Search people" }).focus();
    await typeQuickly(page, "yildiz");
    await expect(directory(page).getByRole("listitem")).toHaveCount(1);
    await expect(rowOf(page, "Elif Yıldız")).toBeVisible();
    const paths = (await apiCalls(org)).map(({ path }) => path);
    expect(paths.filter((path) => path.includes("q="))).toEqual([expect.stringContaining("q=yildiz")]);
    await expect(page).toHaveURL(/people\?q=yildiz$/);
    await page.getByRole("searchbox").fill("nobody at all");
    await expect(page.getByText("Nobody is called “nobody at all”.")).toBeVisible();
  });

  test("that fails says why, and tries again", async ({ page, app, org }) => {
    await org.control({ do: "fail", match: "/chatter/users?", count: 1, status: 503 });
    await page.goto(`${app.url}people`);
    await expect(page.getByRole("alert").filter({ hasText: "Chatter asks for a break" })).toBeVisible();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(rowOf(page, "Amara Okafor")).toBeVisible();
  });
});

test.describe("following", () => {
  test("shows at once, on the profile too, is kept by the org, and can be taken back", async ({ page, app }) => {
    await page.goto(`${app.url}people?q=hana kim`);
    const follow = page.getByRole("button", { name: /^Follow(ing)? Hana Kim$/ });
    await expect(follow).toHaveAttribute("aria-pressed", "false");
    await follow.click();
    await expect(follow).toHaveAccessibleName("Following Hana Kim");
    await directory(page).getByRole("link", { name: "Hana Kim" }).click();
    await expect(follow).toHaveAttribute("aria-pressed", "true");
    await page.reload();
    await expect(follow).toHaveAttribute("aria-pressed", "true");
    await tabs(page).getByRole("link", { name: "Followers" }).click();
    await expect(page.getByRole("list", { name: "Followers: Hana Kim" }).getByRole("link", { name: "Jonas Weber" })).toBeVisible();
    const followers = await tabs(page).getByRole("link", { name: "Followers" }).textContent();
    const ended = page.waitForResponse((response) => response.url().includes("/chatter/subscriptions/0E8"));
    await follow.click();
    await expect(follow).toHaveAccessibleName("Follow Hana Kim");
    await expect(tabs(page).getByRole("link", { name: "Followers" })).toHaveText(`Followers${Number(followers?.slice(9)) - 1}`);
    expect((await ended).status()).toBe(204);
  });

  test("that the org refuses is taken back, and says why", async ({ page, app, org }) => {
    await page.goto(`${app.url}people?q=arjun`);
    const follow = page.getByRole("button", { name: /^Follow(ing)? Arjun Gill$/ });
    await org.control({ do: "fail", match: "/following", count: 1, status: 400, message: "You follow too many." });
    await follow.click();
    await expect(toasts(page).filter({ hasText: "You do not follow Arjun Gill yet." })).toBeVisible();
    await expect(follow).toHaveAttribute("aria-pressed", "false");
  });

  test("and unfollowing in a hurry ends as the last press said", async ({ page, app, org }) => {
    await page.goto(`${app.url}people?q=rosa`);
    const follow = page.getByRole("button", { name: /^Follow(ing)? Rosa Hernández$/ });
    await org.control({ do: "delay", match: "/following", count: 1, delayMs: "until-release" });
    await follow.click();
    await follow.click();
    await expect(follow).toHaveAttribute("aria-pressed", "false");
    await org.release();
    await expect.poll(async () => (await org.requests()).filter(({ method }) => method === "DELETE").length).toBe(1);
    await page.reload();
    await expect(follow).toHaveAttribute("aria-pressed", "false");
  });
});

test.describe("a profile", () => {
  test("has everything that the org tells, and nothing that it does not", async ({ page, app, org }) => {
    await openProfile(page, app.url, "Amara Okafor");
    await page.waitForLoadState("networkidle");
    await org.control({ do: "clear-log" });
    await page.reload();
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
    await expect(page.getByRole("complementary").getByRole("link").first()).toBeVisible();
    expect((await apiCalls(org)).length).toBeLessThanOrEqual(4);
    await tabs(page).getByRole("link", { name: "About" }).click();
    const main = page.getByRole("main");
    await expect(main.getByText(/I look after the Heron/)).toBeVisible();
    await expect(main.getByRole("link", { name: "amara.okafor@larkwheel.example" })).toHaveAttribute(
      "href",
      "mailto:amara.okafor@larkwheel.example",
    );
    await expect(main.getByRole("link", { name: "+49 421 555 0142" })).toHaveAttribute("href", "tel:+494215550142");
    await expect(main.getByText("Holzhafen 12")).toContainText("28217 Bremen");
    await expect(main.getByRole("definition").filter({ hasText: /^Rank \d+$/ })).toBeVisible();
    await expect(main.getByText("Thanks received")).toBeHidden();
    await main.getByRole("link", { name: "Priya Raghunathan" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Priya Raghunathan" })).toBeVisible();
  });

  test("of somebody from outside shows a summary, and is marked; so is one of who has left", async ({ page, app }) => {
    await page.goto(`${app.url}people/me/following`);
    const following = page.getByRole("list", { name: "Following: Jonas Weber" });
    await expect(following.getByRole("listitem").filter({ hasText: "Petra Lindemann" })).toContainText("External");
    await expect(following.getByRole("listitem").filter({ hasText: "Dieter Krause" })).toContainText("No longer active");
    await expect(following.getByRole("link", { name: "Torque table" })).toHaveAttribute("href", /\/files\/069/);
    await expect(following.getByRole("listitem").filter({ hasText: "Case" }).first()).toBeVisible();
    await following.getByRole("link", { name: "Petra Lindemann" }).click();
    await tabs(page).getByRole("link", { name: "About" }).click();
    await expect(page.getByRole("main")).toContainText("External · Customer");
    await expect(page.getByRole("term").filter({ hasText: "E-mail" })).toHaveCount(0);
  });

  test("lists groups and files", async ({ page, app }) => {
    await openProfile(page, app.url, "Diego Navarro");
    await tabs(page).getByRole("link", { name: "Groups" }).click();
    await expect(page.getByRole("list", { name: "Groups: Diego Navarro" }).getByRole("listitem").first()).toContainText("members");
    await tabs(page).getByRole("link", { name: "Files" }).click();
    await expect(page.getByRole("list", { name: "Files: Diego Navarro" }).getByRole("link").first()).toHaveAttribute(
      "href",
      /\/files\/069/,
    );
    await page.goBack();
    await expect(tabs(page).getByRole("link", { name: "Groups" })).toHaveAttribute("aria-current", "page");
  });

  test("of one's own is one entry, whichever way it is opened, and what one says there can be changed", async ({ page, app, org }) => {
    await page.goto(`${app.url}people/me/about`);
    await page.getByRole("button", { name: "Edit" }).click();
    const field = page.getByRole("textbox", { name: "About me" });
    await field.fill("x".repeat(1_001));
    await expect(page.getByText("1 character too many")).toBeVisible();
    await expect(page.getByRole("button", { name: "Save" })).toBeDisabled();
    await org.control({ do: "fail", match: "/chatter/users/me", method: "PATCH", count: 1, status: 500 });
    await field.fill("Workshop first.\nPaper later.");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "your words are still here" })).toBeVisible();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("main").getByText("Paper later.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Edit" })).toBeFocused();
    await org.control({ do: "clear-log" });
    await page.goto(`${app.url}people?q=jonas`);
    await directory(page).getByRole("link", { name: "Jonas Weber" }).click();
    await tabs(page).getByRole("link", { name: "About" }).click();
    await expect(page.getByRole("main").getByText("Paper later.")).toBeVisible();
    expect((await apiCalls(org)).filter(({ path }) => /\/chatter\/users\/(me|005\w+)$/.test(path))).toHaveLength(1);
  });

  test("that is not there says so", async ({ page, app }) => {
    await page.goto(`${app.url}people/0055g00000ZZZZZ`);
    await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  });

  test("asks again for a photo whose address has lapsed", async ({ page, app, org }) => {
    await page.clock.install();
    await openProfile(page, app.url, "Amara Okafor");
    // Both people have been read.
    await expect(page.getByRole("button", { name: /^Your account: \S/ })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await page.clock.fastForward("21:00");
    await org.control({ do: "clear-log" });
    await page.route("**/profilephoto/**", (route) => route.fulfill({ status: 403 }));
    await tabs(page).getByRole("link", { name: "About" }).click();
    await page.evaluate(() => {
      for (const image of document.images) image.dispatchEvent(new Event("error"));
    });
    await expect.poll(async () => (await apiCalls(org)).filter(({ path }) => /\/chatter\/users\/(me|005\w+)$/.test(path)).length).toBe(2);
  });
});

test("the directory, a card, and each part of a profile pass axe", async ({ page, app }) => {
  test.setTimeout(60_000);
  await page.goto(`${app.url}people`);
  const link = directory(page).getByRole("link", { name: "Amara Okafor" });
  await link.hover();
  await expect(card(page, "Amara Okafor")).toContainText("followers");
  await expectAccessible(page);
  await link.click();
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  await expectAccessible(page);
  for (const [tab, role] of [
    ["About", "definition"],
    ["Groups", "listitem"],
    ["Files", "listitem"],
    ["Following", "listitem"],
  ] as const) {
    await tabs(page).getByRole("link", { name: tab }).click();
    await expect(page.getByRole("main").getByRole(role).first()).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto(`${app.url}people/me/about`);
  await page.getByRole("button", { name: "Edit" }).click();
  await expect(page.getByRole("textbox", { name: "About me" })).toBeFocused();
  await expectAccessible(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("nothing scrolls sideways but the tabs", async ({ page, app }) => {
    for (const path of ["people", "people?q=anna", "people/me", "people/me/about", "people/me/following"]) {
      await page.goto(app.url + path);
      await expect(
        page.getByRole("main").getByRole("listitem").or(page.getByRole("definition")).or(page.getByRole("article")).first(),
      ).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
  });
});
