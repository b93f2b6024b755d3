import type { Page } from "@playwright/test";
import { newsFeed } from "./support/news-feed.ts";
import type { OrgControl } from "./support/org-control.ts";
import { expect, test } from "./support/servers.ts";

/** Lists of the app: where they are, and the path of the calls that read them. */
const LISTS = [
  { place: "", match: "/chatter/feeds/news/" },
  { place: "groups/all", match: "/chatter/groups?" },
  { place: "people", match: "/chatter/users?" },
  { place: "files/shared", match: "/filter/shared-with-me" },
] as const;

/** Goes to the end of the list again and again, as somebody does who holds the End key, and counts what it asks. */
async function askedAtTheEnd(page: Page, org: OrgControl, match: string): Promise<number> {
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press("End");
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
  return (await org.calls()).filter(({ path }) => path.includes(match)).length;
}

for (const pages of ["repeats", "empty"] as const) {
  for (const { place, match } of LISTS) {
    test(`a list whose pages are never the last (${pages}) asks no further by itself and offers more: /${place}`, async ({
      page,
      app,
      org,
      signIn,
    }) => {
      await org.control({ do: "endless", match, pages });
      await signIn(page);
      await page.goto(app.url + place);
      const more = page.getByRole("button", { name: "Load more" });
      await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
      expect(await askedAtTheEnd(page, org, match)).toBeLessThanOrEqual(20);
      await expect(more).toBeVisible();
      const before = (await org.calls()).filter(({ path }) => path.includes(match)).length;
      await more.click();
      await expect.poll(async () => (await org.calls()).filter(({ path }) => path.includes(match)).length).toBe(before + 1);
      await expect(more).toBeVisible();
    });
  }
}

test("a list whose next page is itself is read twice at most", async ({ page, org, signIn }) => {
  await org.control({ do: "endless", match: "/chatter/feeds/news/", pages: "itself" });
  await signIn(page);
  await expect(newsFeed(page).getByRole("article").first()).toBeVisible();
  expect(await askedAtTheEnd(page, org, "/chatter/feeds/news/")).toBeLessThanOrEqual(2);
});
