import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { type Host, test } from "./support/hosted.ts";
import { passOrgPages, signInAt } from "./support/sign-in.ts";

const HOSTS: Record<string, Host> = {
  "in a folder": { base: "/chatter/", href: "/chatter/", router: "browser", fallback: "index.html" },
  "on a host that answers with 404.html": { base: "/chatter/", href: "/chatter/", router: "browser", fallback: "404.html" },
  "by the hash router on a host without a fallback, whatever the folder": { base: "/any/where/", href: "./", router: "hash", fallback: null },
};

for (const [name, host] of Object.entries(HOSTS)) {
  test(`${name}, a deep link survives sign-in, reload and Back`, async ({ page, hostApp }) => {
    const { appUrl } = await hostApp(host);
    const deepLink = `${appUrl}${host.router === "hash" ? "#/" : ""}people/me?from=mail#about`;
    await page.goto(deepLink);
    const isBack = page.waitForEvent("framenavigated", (frame) => frame.url().startsWith(`${appUrl}auth/callback.html`));
    await page.getByRole("button", { name: /^Sign in with/ }).click();
    await passOrgPages(page, isBack, "Amara Okafor");
    const profile = page.getByRole("heading", { name: "Amara Okafor", level: 1 });
    await expect(profile).toBeVisible();
    expect(page.url()).toBe(deepLink);

    await page.reload();
    await expect(profile).toBeVisible();
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Settings" }).click();
    await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
    expect(page.url()).toBe(`${appUrl}${host.router === "hash" ? "#/" : ""}settings`);
    await page.goBack();
    await expect(profile).toBeVisible();
    expect(page.url()).toBe(deepLink);
  });
}

test("a post that was linked to comes up after sign-in, in a folder", async ({ page, context, hostApp }) => {
  const { appUrl } = await hostApp(HOSTS["in a folder"] as Host);
  await signInAt(page, appUrl);
  const link = page.getByRole("article").first().locator('a[href*="/posts/"]').first();
  const deepLink = new URL((await link.getAttribute("href")) ?? "", appUrl).href;
  await page.evaluate(() => sessionStorage.clear());
  await page.close();
  const other = await context.newPage();
  await other.goto(`${deepLink}?from=mail#comments`);
  const isBack = other.waitForEvent("framenavigated", (frame) => frame.url().startsWith(`${appUrl}auth/callback.html`));
  await other.getByRole("button", { name: /^Sign in with/ }).click();
  await passOrgPages(other, isBack);
  await expect(other.getByRole("article").first()).toBeVisible();
  expect(other.url()).toBe(`${deepLink}?from=mail#comments`);
});

test("an embedded page stands in a folder and behind a hash", async ({ page, hostApp }) => {
  const { appUrl } = await hostApp(HOSTS["by the hash router on a host without a fallback, whatever the folder"] as Host);
  await signInAt(page, appUrl);
  await page.goto(`${appUrl}?theme=dark#/embed/people/me`);
  await expect(page.getByRole("link", { name: "Open in a new tab" })).toHaveAttribute("href", `${appUrl}#/people/me`);
  await expect(page.getByRole("navigation", { name: "Main" })).toHaveCount(0);
});

test("the app can be installed, from its own folder", async ({ page, request, hostApp }) => {
  const { appUrl } = await hostApp(HOSTS["in a folder"] as Host);
  await page.goto(`${appUrl}people/me`);
  const href = await page.locator('link[rel="manifest"]').evaluate((link: HTMLLinkElement) => link.href);
  expect(href).toBe(`${appUrl}manifest.webmanifest`);
  const answer = await request.get(href);
  expect(answer.headers()["content-type"]).toContain("application/manifest+json");
  const manifest = (await answer.json()) as { start_url: string; scope: string; icons: { src: string }[] };
  expect(new URL(manifest.start_url, href).href).toBe(appUrl);
  expect(new URL(manifest.scope, href).href).toBe(appUrl);
  for (const { src } of manifest.icons) expect((await request.get(new URL(src, href).href)).status()).toBe(200);
});

test.describe("when a new version has taken the place of this one", () => {
  test("the page reloads once by itself, then says what is the matter", async ({ page, hostApp }) => {
    const { appUrl, dir } = await hostApp(HOSTS["in a folder"] as Host);
    await signInAt(page, appUrl);
    await expect(page.getByRole("article").first()).toBeVisible();
    const putBack = takeAway(dir, "settings-page-");
    const isReloaded = page.waitForEvent("load");
    const settings = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Settings" });
    await settings.click();
    await isReloaded;
    await expect(page.getByRole("heading", { name: "Reload to go on" })).toBeVisible();
    putBack();
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
  });

  test("nothing reloads while somebody writes", async ({ page, hostApp }) => {
    const { appUrl, dir } = await hostApp(HOSTS["in a folder"] as Host);
    await signInAt(page, appUrl);
    await expect(page.getByRole("article").first()).toBeVisible();
    takeAway(dir, "settings-page-");
    // Any field will do, and it has to stay on the page that fails.
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement("textarea"));
      field.value = "Half a sentence";
    });
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Settings" }).click();
    await expect(page.getByRole("heading", { name: "Reload to go on" })).toBeVisible();
    expect(await page.evaluate(() => document.querySelector("textarea")?.value)).toBe("Half a sentence");
  });
});

/** Takes a chunk off the host. Returns what puts it back. */
function takeAway(dir: string, start: string): () => void {
  const assets = join(dir, "assets");
  const names = readdirSync(assets).filter((name) => name.startsWith(start));
  if (names.length === 0) throw new Error(`The build has no chunk ${start}….`);
  for (const name of names) renameSync(join(assets, name), join(dir, name));
  return () => {
    for (const name of names) renameSync(join(dir, name), join(assets, name));
  };
}
