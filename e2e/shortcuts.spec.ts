import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { type Host, test } from "./support/hosted.ts";
import { passOrgPages, signInAt } from "./support/sign-in.ts";

interface Manifest {
  scope: string;
  shortcuts: { name: string; url: string; icons: { src: string }[] }[];
}

/** Where each shortcut leads. */
const HEADINGS: Record<string, string> = {
  Write: "News",
  News: "News",
  Search: "Search",
  Notifications: "Notifications",
  Messages: "Messages",
};

/** As GitHub Pages is, and the poorest host: files, and nothing else. */
const HOSTS: Record<string, Host> = {
  "in a folder": { base: "/chatter/", href: "/chatter/", router: "browser", fallback: "404.html" },
  "where there are only files": { base: "/any/where/", href: "./", router: "hash", fallback: null },
};

async function readManifest(page: Page, appUrl: string): Promise<Manifest> {
  return (await (await page.request.get(`${appUrl}manifest.webmanifest`)).json()) as Manifest;
}

for (const [where, host] of Object.entries(HOSTS)) {
  test(`the shortcuts of the installed app lead to its places, ${where}`, async ({ page, hostApp }) => {
    const { appUrl } = await hostApp(host);
    const { shortcuts } = await readManifest(page, appUrl);
    expect(shortcuts.map(({ name }) => name)).toEqual(Object.keys(HEADINGS));
    await signInAt(page, appUrl);
    for (const { name, url, icons } of shortcuts) {
      const address = new URL(url, appUrl).href;
      expect(address.startsWith(appUrl)).toBe(true);
      for (const { src } of icons) expect((await page.request.get(new URL(src, appUrl).href)).status()).toBe(200);
      await page.goto(address);
      await expect(page.getByRole("heading", { name: HEADINGS[name], level: 1 }), name).toBeVisible();
      expect(page.url()).not.toContain("?go=");
      // Only that of writing opens the composer.
      const field = page.getByRole("textbox", { name: "Post" });
      if (name === "Write") await expect(field).toBeFocused();
      else await expect(field).toBeHidden();
    }
  });
}

test("a shortcut leads there after signing in, too", async ({ page, hostApp }) => {
  const { appUrl } = await hostApp({ base: "/", href: "/", router: "browser", fallback: "index.html" });
  await page.goto(`${appUrl}?go=notifications`);
  const isBack = page.waitForEvent("framenavigated", (frame) => frame.url().startsWith(`${appUrl}auth/callback.html`));
  await page.getByRole("button", { name: /^Sign in with/ }).click();
  await passOrgPages(page, isBack);
  await expect(page.getByRole("heading", { name: "Notifications", level: 1 })).toBeVisible();
  expect(page.url()).toBe(`${appUrl}notifications`);
});
