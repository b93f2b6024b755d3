import type { Page } from "@playwright/test";
import { expect, test } from "./support/servers.ts";

test("someone signs in through the org and reads the news", async ({ page, signInAtOrg }) => {
  await signInAtOrg(page);
  await expect(page.getByRole("heading", { name: "News", level: 1 })).toBeVisible();
  await expect(page.getByRole("feed", { name: "News feed" }).getByRole("article").first()).toBeVisible();
});

test("saying no leads to a page that says so, and a way back", async ({ page, app }) => {
  await page.goto(app.url);
  await page.getByRole("button", { name: /sign in/i }).click();
  await choosePerson(page, "Ingrid Solheim");
  await page.getByRole("button", { name: "Deny" }).click();
  await expect(page.getByRole("heading", { name: "You said no, and that is fine" })).toBeVisible();
  await page.getByRole("link", { name: "Back to start" }).click();
  await expect(page.getByRole("button", { name: /sign in/i })).toBeVisible();
});

test("the place that was asked for survives the sign-in", async ({ page, app }) => {
  await page.goto(`${app.url}settings?from=mail`);
  await page.getByRole("button", { name: /sign in/i }).click();
  await choosePerson(page, "Priya Raghunathan");
  await page.getByRole("button", { name: "Allow" }).click();
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  expect(page.url()).toBe(`${app.url}settings?from=mail`);
});

test("a reload and a second tab stay signed in", async ({ page, context, signInAtOrg, app }) => {
  await signInAtOrg(page);
  await page.reload();
  await expect(page.getByRole("feed").getByRole("article").first()).toBeVisible();
  const other = await context.newPage();
  await other.goto(app.url);
  await expect(other.getByRole("feed").getByRole("article").first()).toBeVisible();
});

test("signing out ends the sign-in at the org and in every tab", async ({ page, context, signInAtOrg, app, org }) => {
  await signInAtOrg(page);
  const other = await context.newPage();
  await other.goto(app.url);
  await expect(other.getByRole("feed").getByRole("article").first()).toBeVisible();
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("button", { name: /sign in/i })).toBeVisible();
  await expect(other.getByRole("button", { name: /sign in/i })).toBeVisible();
  await expect.poll(async () => (await org.requests()).some(({ path }) => path.startsWith("/services/oauth2/revoke"))).toBe(true);
  await page.reload();
  await expect(page.getByRole("button", { name: /sign in/i })).toBeVisible();
});

test.describe("every way that the org can refuse has a page in plain words", () => {
  for (const [code, words] of [
    ["access_denied", /was not allowed to use your account/],
    ["invalid_scope", /asks for more than the org allows/],
    ["inactive_user", /user is not active/],
    ["app_blocked", /admin has blocked/],
    ["something_new", /tell your admin these words|started in another window/],
  ] as const) {
    test(code, async ({ page, app }) => {
      await page.goto(app.url);
      // The org's page never opens: the answer below takes its place.
      await page.route("**/services/oauth2/authorize*", (route) => route.fulfill({ status: 204 }));
      const request = page.waitForRequest("**/services/oauth2/authorize*");
      await page.getByRole("button", { name: /sign in/i }).click();
      const state = new URL((await request).url()).searchParams.get("state");
      await page.goto(`${app.url}auth/callback.html?error=${code}&state=${state}`);
      await expect(page.getByText(words)).toBeVisible();
      expect(page.url()).toBe(`${app.url}auth/callback.html`);
    });
  }

  test("a forged or stale answer", async ({ page, app }) => {
    await page.goto(`${app.url}auth/callback.html?code=abc&state=forged`);
    await expect(page.getByText(/started in another window or too long ago/)).toBeVisible();
  });

  test("without loading the app for it", async ({ page, app }) => {
    await page.goto(`${app.url}auth/callback.html?code=abc&state=forged`);
    await expect(page.getByRole("heading")).toBeVisible();
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(loaded.filter((name) => /\/assets\/(app|index)-/.test(name))).toEqual([]);
  });
});

test.describe("config.json", () => {
  const problems: [string, string, RegExp][] = [
    ["is no JSON", "{", /not valid JSON/],
    [
      "holds a secret",
      '{"orgs":[{"loginUrl":"https://a.my.salesforce.com","clientId":"x","clientSecret":"y"}]}',
      /no secret may stand in it/,
    ],
    ["names login.salesforce.com", '{"orgs":[{"loginUrl":"https://login.salesforce.com","clientId":"x"}]}', /cannot get a token there/],
    ["names no org", "{}", /"orgs" must be a list/],
  ];
  for (const [name, body, words] of problems) {
    test(`that ${name} is explained, never a white page`, async ({ page, app }) => {
      await page.route("**/config.json", (route) => route.fulfill({ body, contentType: "application/json" }));
      await page.goto(app.url);
      await expect(page.getByRole("heading", { name: "Chatter is not set up yet" })).toBeVisible();
      await expect(page.getByText(words)).toBeVisible();
    });
  }
});

test("with storage blocked, the app still starts", async ({ page, app }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
    }
  });
  await page.goto(app.url);
  await expect(page.getByRole("button", { name: /sign in/i })).toBeVisible();
});

test("a place that looks like another site stays in the app after sign-in", async ({ page, app }) => {
  await page.goto(`${app.url}https://elsewhere.example/x`);
  await page.getByRole("button", { name: /sign in/i }).click();
  await page.getByRole("list", { name: "Choose a person" }).getByRole("button").first().click();
  const allow = page.getByRole("button", { name: "Allow" });
  const notFound = page.getByRole("heading", { name: "There is nothing here" }).first();
  await allow.or(notFound).first().waitFor();
  if (await allow.isVisible()) await allow.click();
  await expect(notFound).toBeVisible();
  expect(new URL(page.url()).origin).toBe(new URL(app.url).origin);
});

test("a session that is kept in memory leaves nothing in storage", async ({ page, app, signInAtOrg }) => {
  await withConfig(page, { auth: { storage: "memory" } });
  await signInAtOrg(page);
  await expect(page.getByRole("feed").getByRole("article").first()).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain("accessToken");
  await page.goto(app.url);
  await expect(page.getByRole("button", { name: /sign in/i })).toBeVisible();
});

test("the hash router finds its way back from sign-in", async ({ page, app }) => {
  await withConfig(page, { router: "hash" });
  await page.goto(`${app.url}#/settings`);
  await page.getByRole("button", { name: /sign in/i }).click();
  await choosePerson(page, "Hana Kim");
  await page.getByRole("button", { name: "Allow" }).click();
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  expect(page.url()).toBe(`${app.url}#/settings`);
});

test("name and accent come from config.json, darkened where they would not be readable", async ({ page, app }) => {
  await withConfig(page, { branding: { name: "Larkwheel Talk", accent: "#ffcc00" } });
  await page.goto(app.url);
  await expect(page.getByRole("heading", { name: "Sign in to Larkwheel Talk" })).toBeVisible();
  const accent = await page.evaluate(() => document.documentElement.style.getPropertyValue("--brand"));
  expect(accent).toMatch(/^#[0-9a-f]{6}$/);
  expect(accent).not.toBe("#ffcc00");
});

/** Chooses somebody on the org's login page. Who has not allowed the app yet is asked. */
async function choosePerson(page: Page, name: string): Promise<void> {
  await page.getByRole("list", { name: "Choose a person" }).getByRole("button", { name }).click();
}

/** Adds to the config.json that the page gets. */
async function withConfig(page: Page, addition: object): Promise<void> {
  await page.route("**/config.json", async (route) => {
    const config: object = await (await route.fetch()).json();
    await route.fulfill({ json: { ...config, ...addition } });
  });
}
