import type { Locator, Page } from "@playwright/test";
import { articles } from "./support/news-feed.ts";
import { openRequests } from "./support/open-requests.ts";
import { expect, test } from "./support/servers.ts";
import { toasts } from "./support/toasts.ts";

const HOUR = 60 * 60_000;
const UPDATES = "updatedSince=";

/** The line at the lower end of the page. */
const notice = (page: Page): Locator => page.getByRole("status").filter({ hasText: "The org asks for a break" });

for (const { name, fault } of [
  { name: "the hour's calls are used up", fault: { status: 503, errorCode: "REQUEST_LIMIT_EXCEEDED" } },
  { name: "the calls of a day are used up", fault: { status: 403, errorCode: "REQUEST_LIMIT_EXCEEDED" } },
  { name: "there were too many calls", fault: { status: 429, errorCode: "TOO_MANY_REQUESTS" } },
]) {
  test(`where ${name}, the page asks for nothing by itself, says until when, and still does what it is told`, async ({
    page,
    org,
    signIn,
  }) => {
    await page.clock.install();
    await signIn(page, "Ingrid Solheim");
    await expect(articles(page).first()).toBeVisible();
    await expect(page.getByRole("searchbox", { name: "Search this feed" })).toBeVisible();
    await page.waitForLoadState("networkidle");
    const open = openRequests(page);
    await org.control({ do: "fail", match: "/services/data/v", count: 1_000, ...fault, retryAfter: HOUR / 1_000 });
    await page.clock.fastForward(61_000);
    await expect(notice(page)).toHaveText(/until .*\d+:\d\d\s[AP]M; what you do is still tried\./);
    // What was under way then is not one of the calls that are counted.
    await expect.poll(() => open.size).toBe(0);
    await org.control({ do: "clear-log" });

    // Minutes go by, the window is left and found again, and the pointer rests on a name.
    for (let time = 0; time < 5; time++) {
      await page.clock.fastForward(5 * 60_000);
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      await page.evaluate(() => window.dispatchEvent(new Event("online")));
      await articles(page).nth(time).locator("a[data-card]").first().hover();
      await page.clock.fastForward(2_000);
    }
    expect(await org.calls()).toEqual([]);
    await expect(toasts(page)).toHaveCount(0);

    const like = articles(page)
      .filter({ has: page.getByRole("button", { name: /^Like,.*post by/ }) })
      .first()
      .getByRole("button", { name: /^Like,.*post by/ });
    await like.click();
    await expect(toasts(page)).toContainText(/could not be (saved|removed).*(asks for a break|limit of the org)/);
    expect(await org.calls()).toHaveLength(1);
    await expect(notice(page)).toHaveCount(1);

    await org.control({ do: "reset-faults" });
    await page.clock.fastForward(HOUR);
    await expect(notice(page)).toHaveCount(0);
    await page.clock.fastForward(61_000);
    await expect
      .poll(async () => (await org.calls()).some(({ path, parts = [] }) => [path, ...parts].some((each) => each.includes(UPDATES))))
      .toBe(true);
  });
}
