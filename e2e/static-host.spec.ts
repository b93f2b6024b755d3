import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { type Host, test } from "./support/hosted.ts";
import { passOrgPages, signInAt } from "./support/sign-in.ts";

/** As GitHub Pages is: a folder, and a page for what is not found. */
const FOLDER: Host = { base: "/chatter/", href: "/chatter/", router: "browser", fallback: "404.html" };
/** The poorest: files, and nothing else. */
const BARE: Host = { base: "/any/where/", href: "./", router: "hash", fallback: null };

for (const [name, host] of [
  ["in a folder with a page for what is not found", FOLDER],
  ["by the hash router where there are only files", BARE],
] as const) {
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

    await page.goto(`${appUrl}${host.router === "hash" ? "?theme=dark#/" : ""}embed/people/me`);
    const ownTab = page.getByRole("link", { name: "Open in a new tab" });
    await expect(ownTab).toHaveAttribute("href", `${appUrl}${host.router === "hash" ? "#/" : ""}people/me`);
    await expect(page.getByRole("navigation", { name: "Main" })).toHaveCount(0);
  });
}

test("a post that was linked to comes up after sign-in, in a folder", async ({ page, context, hostApp }) => {
  const { appUrl } = await hostApp(FOLDER);
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

test("the app can be installed, from its own folder", async ({ page, request, hostApp }) => {
  const { appUrl } = await hostApp(FOLDER);
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

test("a new version that has taken the place of this one reloads the page once, and not while somebody writes", async ({
  page,
  hostApp,
}) => {
  const { appUrl, dir } = await hostApp(FOLDER);
  await signInAt(page, appUrl);
  await expect(page.getByRole("article").first()).toBeVisible();
  const putBack = takeAway(dir, "settings-page-");
  const settings = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Settings" });
  const outdated = page.getByRole("heading", { name: "Reload to go on" });
  // Any field will do, and it has to stay on the page that fails.
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement("textarea"));
    field.value = "Half a sentence";
  });
  await settings.click();
  await expect(outdated).toBeVisible();
  expect(await page.evaluate(() => document.querySelector("textarea")?.value)).toBe("Half a sentence");

  await page.goto(appUrl);
  const isReloaded = page.waitForEvent("load");
  await settings.click();
  await isReloaded;
  await expect(outdated).toBeVisible();
  putBack();
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
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
