import type { FrameLocator, Page } from "@playwright/test";
import { framing, test } from "./support/portal.ts";
import { expect } from "./support/servers.ts";
import { passOrgPages } from "./support/sign-in.ts";

const inside = (page: Page): FrameLocator => page.frameLocator("iframe");
const signInButton = (page: Page) => inside(page).getByRole("button", { name: /^Sign in with/ });
const newsFeed = (page: Page) => inside(page).getByRole("feed", { name: "News feed" });

/** Signs in through the window that a click in the frame opens. */
async function signInInWindow(page: Page, who: string): Promise<void> {
  const opening = page.waitForEvent("popup");
  await signInButton(page).click();
  const popup = await opening;
  const isClosed = popup.waitForEvent("close");
  await passOrgPages(popup, isClosed, who);
  await isClosed;
}

test("in a portal that is allowed, somebody signs in by a window, reads and likes", async ({ page, app, portal }) => {
  await page.goto(framing(portal.origin, `${app.url}embed/news`));
  await signInInWindow(page, "Amara Okafor");
  const post = newsFeed(page).getByRole("article").first();
  await expect(post).toBeVisible();
  await expect(inside(page).getByRole("navigation", { name: "Main" })).toHaveCount(0);
  const like = post.getByRole("button", { name: /^Like/ }).first();
  const before = await like.getAttribute("aria-pressed");
  await like.click();
  await expect(like).toHaveAttribute("aria-pressed", before === "true" ? "false" : "true");
});
