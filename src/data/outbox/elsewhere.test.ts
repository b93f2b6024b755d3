// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { comment, createOrg, FakeBrowser } from "~/testing/fake-browser.ts";

let browser: FakeBrowser;

beforeEach(() => void (browser = new FakeBrowser()));
afterEach(() => browser.close());

test("what waits in one site is neither shown nor sent in another, and goes with the sign-in from all of them", async () => {
  const org = createOrg();
  const siteId = "0DB000000000001GAA";
  const inSite = await browser.openTab(org, { siteId });
  inSite.engine.putAside(comment("in the site"));
  const page = await browser.openTab(org);
  const hers = await browser.openTab(org, { siteId, userId: "005000000000002AAA" });
  hers.engine.putAside(comment("hers"));
  await browser.pass(10);
  expect(page.entries()).toEqual([]);
  expect(await page.engine.countElsewhere()).toBe(1);
  await page.engine.forgetAll();
  const [next, hersLater] = [await browser.openTab(org, { siteId }), await browser.openTab(org, { siteId, userId: "005000000000002AAA" })];
  await browser.pass(10);
  expect([next.entries(), hersLater.entries()]).toEqual([[], ["refused: hers"]]);
  expect(org.calls).toEqual([]);
});
