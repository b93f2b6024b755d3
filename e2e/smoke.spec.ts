import { expect, test } from "./support/servers.ts";

test("the host sends the page with a strict policy, and the config of its org", async ({ app, org, request }) => {
  const page = await request.get(`${app.url}posts/0D5000000000001`);
  expect(page.status()).toBe(200);
  expect(page.headers()["cache-control"]).toBe("no-cache");
  const policy = page.headers()["content-security-policy"];
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain(`connect-src 'self' ${org.url};`);
  expect(await page.text()).toContain('<div id="app">');

  const config = await request.get(`${app.url}config.json`);
  expect(await config.json()).toMatchObject({ orgs: [{ loginUrl: org.url }] });

  const missing = await request.get(`${app.url}assets/gone.js`);
  expect(missing.status()).toBe(404);
});

test("the page starts", async ({ page, app }) => {
  await page.goto(app.url);
  await expect(page.getByRole("button", { name: /sign in/i })).toBeVisible();
});
