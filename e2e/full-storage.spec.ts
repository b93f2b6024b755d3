import type { BrowserContext, Page } from "@playwright/test";
import { articles } from "./support/news-feed.ts";
import { comments, commentField, havePosted, openPost } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

const NOT_KEPT = "Not kept on this device: it goes when this page is closed.";

/** Takes all the room that local storage has, to the last character. */
async function fillLocalStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let count = 0; count < 3; count++) localStorage.setItem(`test:full-${size}-${count}`, "x".repeat(size));
      } catch {
        continue;
      }
    }
  });
}

/** Has the device refuse to keep anything more in its databases. */
async function fillDatabases(context: BrowserContext, page: Page): Promise<void> {
  const browser = await context.newCDPSession(page);
  await browser.send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin, quotaSize: 1 });
}

test("where local storage is full, that is said below what is typed, and no longer once there is room", async ({
  page,
  app,
  org,
  signIn,
}) => {
  await signIn(page);
  await openPost(page, app.url, await havePosted(org, "Typed on a full device"));
  await fillLocalStorage(page);
  await commentField(page).fill("Words that nothing keeps");
  await expect(page.getByRole("status").filter({ hasText: NOT_KEPT })).toBeVisible();
  await page.evaluate(() => Object.keys(localStorage).forEach((key) => key.startsWith("test:full") && localStorage.removeItem(key)));
  await commentField(page).press("End");
  await commentField(page).pressSequentially("!");
  await expect(page.getByText(NOT_KEPT)).toHaveCount(0);
  await page.reload();
  await expectWritten(commentField(page), "Words that nothing keeps!");
});

test("a post is typed on a full device with the same warning", async ({ page, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
  await fillLocalStorage(page);
  await page.getByRole("button", { name: "Share something with your colleagues" }).click();
  await page.getByRole("textbox", { name: "Post" }).fill("Words that nothing keeps");
  await expect(page.getByRole("status").filter({ hasText: NOT_KEPT })).toBeVisible();
});

test("what waits to be sent is said to be kept by this page alone where the device has no room, and leaving asks", async ({
  page,
  context,
  app,
  org,
  signIn,
}) => {
  await signIn(page);
  await openPost(page, app.url, await havePosted(org, "Sent from a full device"));
  await page.waitForLoadState("networkidle");
  await fillLocalStorage(page);
  await fillDatabases(context, page);
  await context.setOffline(true);
  await commentField(page).fill("Waits on a full device");
  await commentField(page).press("Control+Enter");
  await expect(comments(page).last()).toContainText("Waiting for a connection");
  await expect(comments(page).last()).toContainText("Kept only until this page is closed.");
  await org.control({ do: "fail", match: "/capabilities/comments/items", method: "POST", status: 503, count: 10 });
  await context.setOffline(false);
  const asked = page.waitForEvent("dialog");
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await leaving;
  await org.control({ do: "reset-faults" });
  // It may have gone by itself before.
  await comments(page)
    .last()
    .getByRole("button", { name: "Try again" })
    .click({ timeout: 3_000 })
    .catch(() => undefined);
  await expect(comments(page).last()).not.toContainText(/Waiting|Kept only|Sending/);
});
