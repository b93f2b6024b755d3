import type { Page } from "@playwright/test";
import { articles } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";
import { FRAMES } from "./support/view-frames.ts";
import { goToView, VIEWS } from "./support/views.ts";

/** What is beside the main part on every page, and what comes before it. */
const SHELL = `
- link "Skip to content"
- link "Skip to navigation"
- banner:
  - link "Chatter"
  - navigation "Main":
    - link "News"
    - link "Search"
    - link "Groups"
    - link "People"
    - link "Files"
    - link "Topics"
    - link /^Notifications/
    - region "Feeds":
      - heading "Feeds" [level=2]
      - list:
        - listitem:
          - link "Company"
    - link "Settings"
  - 'button /^Your account: /'
- main
- complementary "Beside this page"
- region "Notices (F6)"`;

test("a screen reader finds each view in its parts, under headings in order, with no two buttons of one name", async ({ page, signIn }) => {
  test.setTimeout(150_000);
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await expect(page.locator("body")).toMatchAriaSnapshot(SHELL);
  for (const [name, view] of Object.entries(VIEWS)) {
    await test.step(name, async () => {
      await goToView(page, view);
      await expect.soft(page.locator("body")).toMatchAriaSnapshot(`- main:${FRAMES[name as keyof typeof VIEWS]}`);
      expect.soft(await headingFaults(page), name).toEqual([]);
      expect.soft(await nameFaults(page), name).toEqual([]);
    });
  }
});

/** Headings that are missing, or lie more than one level below the one before. */
function headingFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((each) => each.checkVisibility());
    const faults = headings.filter(({ tagName }) => tagName === "H1").length === 1 ? [] : ["not one h1"];
    let before = 1;
    for (const { tagName, textContent } of headings) {
      const level = Number(tagName.slice(1));
      if (level > before + 1) faults.push(`h${level} after h${before}: ${textContent}`);
      before = level;
    }
    for (const article of document.querySelectorAll("article")) {
      if (!article.querySelector("h2, h3")) faults.push(`no heading: ${article.ariaLabel}`);
    }
    return faults;
  });
}

/** Buttons that several things on the page have under one name, and names that lack what the button shows (WCAG 2.5.3). */
function nameFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const flat = (text: string) => text.replaceAll(/\s+/g, " ").trim().toLocaleLowerCase();
    const owners = new Map<string, string>();
    for (const control of document.querySelectorAll<HTMLElement>("button, a[aria-label], [role=button]")) {
      if (!control.checkVisibility() || control.closest(".sr-only, [aria-hidden=true]")) continue;
      const shown = flat(control.innerText);
      const name = flat(control.ariaLabel ?? shown);
      if (!name.includes(shown)) faults.push(`“${name}” shows “${shown}”`);
      if (control.tagName === "A") continue;
      // Of one person's two comments the names are the same, and of a thing that stands in two lists.
      const thing = control.closest("li, article");
      const owner = flat(thing?.querySelector("a[href]:not([aria-hidden=true])")?.textContent ?? "");
      const other = owners.get(name);
      if (other !== undefined && (other !== owner || owner === "")) faults.push(`“${name}” is twice there`);
      owners.set(name, owner);
    }
    return faults;
  });
}
