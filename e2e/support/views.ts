import type { Page } from "@playwright/test";
import { openRequests } from "./open-requests.ts";
import { expect } from "./servers.ts";

/** A view of the app. */
export interface View {
  /** The place, below the app's URL. */
  path: string;
  /** The first link in the main part, by its address, that leads to the view from there. */
  behind?: string;
}

/** Every view that people come to once signed in. */
export const VIEWS = {
  news: { path: "" },
  post: { path: "", behind: '[href*="/posts/"]' },
  groups: { path: "groups/all" },
  group: { path: "groups", behind: '[href*="/groups/0F9"]' },
  people: { path: "people" },
  profile: { path: "people/me" },
  "profile, about": { path: "people/me/about" },
  files: { path: "files" },
  file: { path: "files", behind: '[href*="/files/069"]' },
  search: { path: "search?q=ma" },
  topics: { path: "topics" },
  topic: { path: "topics", behind: '[href*="/topics/0TO"]' },
  notifications: { path: "notifications" },
  messages: { path: "messages" },
  settings: { path: "settings" },
  keys: { path: "settings/keys" },
  "nothing there": { path: "no/such/place" },
} as const satisfies Record<string, View>;

/** Goes to a view of the app that is open, without a reload, and waits until it is there. */
export async function goToView(page: Page, { path, behind }: View): Promise<void> {
  const open = openRequests(page);
  await page.evaluate(async (to) => {
    history.pushState(null, "", new URL(to, document.baseURI));
    window.dispatchEvent(new PopStateEvent("popstate"));
    for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, path);
  // While its code is loaded, the view before stays.
  await expect.poll(() => open.size).toBe(0);
  const main = page.getByRole("main");
  if (behind) {
    const link = main.locator(behind).first();
    const before = page.url();
    await link.click();
    await expect(page).not.toHaveURL(before);
    await expect.poll(() => open.size).toBe(0);
  }
  await expect(main.getByRole("heading", { level: 1 })).not.toBeEmpty();
  await expect(page.locator("main [aria-busy=true], main [role=status][aria-label='Loading']")).toHaveCount(0);
}
