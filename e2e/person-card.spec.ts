import { apiCalls, card, directory } from "./support/people.ts";
import { expect, test } from "./support/servers.ts";

test.beforeEach(({ page, signIn }) => signIn(page, "Jonas Weber"));

test.describe("the card beside a name", () => {
  test("opens under a pointer that rests, stays for a pointer that moves into it, and follows from there", async ({ page, app, org }) => {
    await page.goto(`${app.url}people?q=thabo`);
    const link = directory(page).getByRole("link", { name: "Thabo Nkosi" });
    await expect(link).toBeVisible();
    await org.control({ do: "clear-log" });
    await link.hover();
    const shown = card(page, "Thabo Nkosi");
    await expect(shown).toContainText("Test Rider and Test Engineer");
    await expect(shown).toContainText(/\d+ followers/);
    const follow = shown.getByRole("button", { name: "Thabo Nkosi" });
    await follow.hover();
    const saved = page.waitForResponse((response) => response.url().endsWith("/following"));
    await follow.click();
    await expect(follow).toHaveAccessibleName("Following Thabo Nkosi");
    expect((await saved).status()).toBe(201);
    await expect(directory(page).getByRole("button", { name: "Thabo Nkosi" })).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("Escape");
    await expect(shown).toBeHidden();
    const reads = (await apiCalls(org)).filter(({ method, path }) => method === "GET" && path.includes("/chatter/users/005"));
    expect(reads).toHaveLength(1);
  });

  test("leads to a message to the person", async ({ page, app }) => {
    await page.goto(`${app.url}people?q=thabo`);
    await directory(page).getByRole("link", { name: "Thabo Nkosi" }).hover();
    await card(page, "Thabo Nkosi").getByRole("link", { name: "Write a message to Thabo Nkosi" }).click();
    await expect(page.getByRole("button", { name: "Remove Thabo Nkosi" })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Your message" })).toBeVisible();
  });

  test("opens for names and groups in posts, and closes when the pointer leaves", async ({ page }) => {
    const first = page.getByRole("article").first();
    const link = first.getByRole("link").first();
    await expect(link).toBeVisible();
    const name = (await link.textContent()) ?? "";
    await link.hover();
    await expect(card(page, name)).toBeVisible();
    await page.mouse.move(5, 450);
    await expect(card(page, name)).toBeHidden();
  });

  test("leaves the keys of the feed to the feed", async ({ page }) => {
    const first = page.getByRole("article").first();
    const link = first.getByRole("link").first();
    await expect(link).toBeVisible();
    await link.hover();
    await expect(card(page, (await link.textContent()) ?? "")).toBeVisible();
    await page.keyboard.press("j");
    await expect(first).toBeFocused();
  });

  test("is in reach of the keyboard, and Escape and Tab lead out of it", async ({ page, app }) => {
    await page.goto(`${app.url}people?q=samuel`);
    const link = directory(page).getByRole("link", { name: "Samuel Tesfaye" });
    await expect(link).toBeVisible();
    await page.getByRole("searchbox").focus();
    for (let stops = 0; stops < 5 && !(await link.evaluate((element) => element === document.activeElement)); stops++)
      await page.keyboard.press("Tab");
    const shown = card(page, "Samuel Tesfaye");
    await expect(shown).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(shown.getByRole("link", { name: "Samuel Tesfaye", exact: true })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(shown).toBeHidden();
    await expect(link).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await expect(shown).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(shown.getByRole("button")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(shown.getByRole("link", { name: "Write a message to Samuel Tesfaye" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(directory(page).getByRole("button", { name: "Samuel Tesfaye" })).toBeFocused();
    await expect(shown).toBeHidden();
  });

  test("that cannot be read says so and leaves the link alone", async ({ page, org }) => {
    const link = page.getByRole("article").getByRole("link").and(page.locator("[href*='/people/']")).first();
    await expect(link).toBeVisible();
    const name = (await link.textContent()) ?? "";
    await org.control({ do: "fail", match: "/chatter/users/005", count: 1, status: 403 });
    await link.hover();
    await expect(page.getByRole("dialog")).toContainText("More could not be loaded.");
    await link.click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  });
});
