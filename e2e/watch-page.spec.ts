import { test as base, expect } from "@playwright/test";
import { localConfig } from "../scripts/app-options.mjs";
import { dist } from "../scripts/paths.mjs";
import { startStaticHost } from "../scripts/static-host.mjs";
import { watchPages } from "./support/watch-page.ts";

/** The page of the app, and what the guard of every other test finds wrong with it. */
const test = base.extend<{ troubles: string[] }>({
  troubles: async ({ context, page }, use) => {
    const host = await startStaticHost({ dir: dist, config: localConfig("http://127.0.0.1:1") });
    const troubles = await watchPages(context, host.url);
    await page.goto(host.url);
    await use(troubles);
    await host.close();
  },
});

test("a connection that the policy refuses is noticed", async ({ page, troubles }) => {
  await page.evaluate(() => fetch("https://elsewhere.example/data").catch(() => null));
  await expect.poll(() => troubles.join("\n")).toContain("connect-src refused https://elsewhere.example/data");
});

test("HTML made from text is noticed", async ({ page, troubles }) => {
  // The browser refuses it as well, but an app may catch that.
  await page.evaluate(() => Reflect.set(document.createElement("div"), "innerHTML", "<p></p>")).catch(() => {});
  await expect.poll(() => troubles.join("\n")).toContain("require-trusted-types-for refused trusted-types-sink");
});

test("an error that nobody caught is noticed", async ({ page, troubles }) => {
  await page.evaluate(() => void setTimeout(() => void Promise.reject(new Error("nobody caught this"))));
  await expect.poll(() => troubles.join("\n")).toContain("Uncaught: Error: nobody caught this");
});

test("a page without trouble is left alone", async ({ page, troubles }) => {
  await page.reload();
  expect(troubles).toEqual([]);
});
