import { expect, test } from "./support/servers.ts";

test("a language is chosen in the settings, outlives the page, and the org answers in it", async ({ page, app, signIn }) => {
  await signIn(page);
  await page.goto(`${app.url}settings`);
  await page.getByLabel("Language", { exact: true }).selectOption("Deutsch");
  await page.getByLabel("Region for dates and numbers").selectOption("Austria");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Einstellungen" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "de-AT");

  const call = page.waitForRequest((request) => request.url().includes("/chatter/feeds/") && request.method() === "GET");
  await page.goto(app.url);
  expect((await call).headers()["accept-language"]).toBe("de-AT");
  await expect(page.getByRole("heading", { level: 1, name: "Neuigkeiten" })).toBeVisible();
  await expect(page.getByRole("article").first()).toBeVisible();

  // Also where the app cannot start.
  await page.route("**/config.json", (route) => route.fulfill({ json: { orgs: [] } }));
  await page.goto(app.url);
  await expect(page.getByRole("heading", { name: "Chatter ist noch nicht eingerichtet" })).toBeVisible();
  await page.unroute("**/config.json");

  await page.goto(`${app.url}settings`);
  await page.getByLabel("Sprache", { exact: true }).selectOption("Wie im Browser");
  await page.getByRole("button", { name: "Anwenden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
});
