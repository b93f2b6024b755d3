import type { Page } from "@playwright/test";

/** A view or state of the app. */
export interface View {
  name: string;
  /** The place, below the app's URL. */
  path: string;
  /** The first link in the main part, by its address, that leads to the view from there. */
  behind?: string;
  /** What people do there before they see it. */
  act?: (page: Page) => Promise<void>;
  /** Who sees it, by name: null for somebody who is not signed in, the org's first person where nothing is said. */
  who?: string | null;
}

/** Somebody who follows nobody yet. */
const NEWCOMER = "Mila Kovač";

const FIRST_POST = "[role=feed] article";

/** Its keys work a moment after the page shows. */
async function openPalette(page: Page): Promise<void> {
  const field = page.getByRole("dialog").getByRole("combobox");
  for (let tries = 0; tries < 20 && !(await field.isVisible()); tries++) {
    await page.keyboard.press("Control+k");
    await field.waitFor({ timeout: 1_000 }).catch(() => undefined);
  }
}

/** Every view and state, in the order in which the page shows them. */
export const VIEWS: readonly View[] = [
  { name: "sign-in", path: "", who: null },
  { name: "news", path: "" },
  { name: "news-further-down", path: "", act: (page) => page.mouse.wheel(0, 2_500) },
  { name: "composer", path: "", act: (page) => page.locator("[data-compose] button").last().click() },
  { name: "post", path: "", behind: '[href*="/posts/"]' },
  { name: "gallery", path: "feeds/company?q=launch+in+numbers" },
  {
    name: "viewer",
    path: "feeds/company?q=launch+in+numbers",
    act: (page) => page.locator(`${FIRST_POST} [aria-haspopup=dialog] img`).nth(1).click(),
  },
  { name: "more-menu", path: "", act: (page) => page.locator(`${FIRST_POST} [aria-haspopup=menu]`).first().click() },
  { name: "palette", path: "", act: openPalette },
  {
    name: "palette-found",
    path: "",
    async act(page) {
      await openPalette(page);
      await page.keyboard.type("her");
    },
  },
  { name: "keys", path: "", act: (page) => page.keyboard.press("?") },
  { name: "company-search", path: "feeds/company?q=bike" },
  { name: "end-of-feed", path: "feeds/company?q=souk", act: (page) => page.mouse.wheel(0, 20_000) },
  { name: "empty-feed", path: "feeds/bookmarks", who: NEWCOMER },
  { name: "first-run", path: "", who: NEWCOMER },
  { name: "groups", path: "groups" },
  { name: "group", path: "search/groups?q=Heron+2+Launch", behind: '[href*="/groups/0F9"]' },
  {
    name: "group-members",
    path: "search/groups?q=Heron+2+Launch",
    behind: '[href*="/groups/0F9"]',
    act: (page) => page.goto(`${page.url()}/members`).then(() => undefined),
  },
  { name: "people", path: "people" },
  { name: "profile", path: "people/me" },
  { name: "profile-about", path: "people/me/about" },
  { name: "files", path: "files" },
  { name: "file", path: "files", behind: '[href*="/files/069"]' },
  { name: "record", path: "feeds/company?q=Souk", behind: '[href*="/records/001"]' },
  { name: "search", path: "search?q=ma" },
  { name: "search-nothing", path: "search/people?q=xyzzy" },
  { name: "topics", path: "topics" },
  { name: "notifications", path: "notifications" },
  { name: "messages", path: "messages" },
  { name: "settings", path: "settings" },
  { name: "settings-keys", path: "settings/keys" },
  { name: "outbox", path: "outbox" },
  { name: "not-found", path: "no/such/place" },
  { name: "hidden-record", path: "records/001000000000000AAA" },
  {
    name: "offline",
    path: "",
    async act(page) {
      await page.context().setOffline(true);
      await page.evaluate(() => window.dispatchEvent(new Event("offline")));
    },
  },
];
