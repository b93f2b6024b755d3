// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { comment, createOrg, FakeBrowser } from "~/testing/fake-browser.ts";

let browser: FakeBrowser;

beforeEach(() => void (browser = new FakeBrowser()));
afterEach(() => browser.close());

describe("an entry of somebody who wants time to take things back", () => {
  beforeEach(() => localStorage.setItem("chatter:undo-send", "10"));

  test("is sent when that time is over, by whichever page is open", async () => {
    const org = createOrg();
    const page = await browser.openTab(org);
    page.engine.add(comment("slowly"));
    await browser.pass(5_000);
    expect(page.entries()).toEqual(["waiting: slowly"]);
    page.die();
    const next = await browser.openTab(org);
    await browser.pass(6_000);
    expect(next.comments()).toEqual(["slowly"]);
    expect(org.comments).toHaveLength(1);
  });

  test("is sent at once on request, and when the page is left", async () => {
    const org = createOrg();
    const page = await browser.openTab(org);
    const { id } = page.engine.add(comment("now"));
    await page.engine.sendNow(id);
    await browser.pass(10);
    expect(page.comments()).toEqual(["now"]);
    page.engine.add(comment("left"));
    await browser.pass(10);
    expect(org.comments).toHaveLength(1);
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    await browser.pass(10);
    expect(org.comments).toHaveLength(2);
  });

  test("can be taken back until then", async () => {
    const org = createOrg();
    const page = await browser.openTab(org);
    const { id } = page.engine.add(comment("never mind"));
    await browser.pass(9_000);
    expect(await page.engine.withdraw(id)).toMatchObject({ draft: { text: "never mind" } });
    await browser.pass(60_000);
    expect(org.calls).toEqual([]);
  });
});
