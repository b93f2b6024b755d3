import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

/** Opens the page of the first post of the feed to comment on it, and gives the field. */
async function openToComment(page: Page): Promise<Locator> {
  await articles(page)
    .first()
    .getByRole("link", { name: /\d comments?, post by/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /^Post by/ })).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Write a comment" }).click();
  const field = page.getByRole("textbox", { name: "Your comment" });
  await expect(field).toBeFocused();
  return field;
}

function comments(page: Page): Locator {
  return page
    .getByRole("main")
    .getByRole("list", { name: /comments?$/ })
    .getByRole("listitem");
}

async function countOf(page: Page): Promise<number> {
  const list = page.getByRole("main").getByRole("list", { name: /comments?$/ });
  return (await list.count()) === 0 ? 0 : Number.parseInt((await list.getAttribute("aria-label")) ?? "0", 10);
}

test.describe("on a post", () => {
  test.beforeEach(async ({ page, signIn }) => {
    await signIn(page, "Ingrid Solheim");
    await expect(articles(page).first()).toBeVisible();
  });

  test("a comment shows at once, is counted, and is still there after a reload", async ({ page, org }) => {
    const field = await openToComment(page);
    const before = await countOf(page);
    await org.control({ do: "delay", match: "/capabilities/comments/items", method: "POST", delayMs: "until-release" });
    await field.fill("Counted and kept, see https://example.com/a");
    await page.keyboard.press("Control+Enter");
    await expect(comments(page).last()).toContainText("Counted and kept");
    await expect(comments(page).last()).toContainText("Sending…");
    await expectWritten(field, "");
    await expect(field).toBeFocused();
    expect(await countOf(page)).toBe(before + 1);
    await org.release();
    await expect(comments(page).last().getByRole("link", { name: "https://example.com/a" })).toBeVisible();
    await expect(comments(page).last()).not.toContainText("Sending…");
    await page.reload();
    await expect(comments(page).last()).toContainText("Counted and kept");
    await page.getByRole("button", { name: "Back" }).click();
    await expect(
      articles(page)
        .first()
        .getByRole("link", { name: new RegExp(`^${before + 1} comment`) }),
    ).toBeVisible();
  });

  test("a mention is completed while typing, and leads to the person", async ({ page }) => {
    const field = await openToComment(page);
    await field.pressSequentially("Ask @jon");
    await expect(page.getByRole("option", { name: /Jonas Weber/ })).toBeVisible();
    await page.keyboard.press("Enter");
    await field.pressSequentially("about it");
    await page.getByRole("button", { name: "Comment", exact: true }).click();
    const last = comments(page).last();
    await expect(last).toContainText("Ask @Jonas Weber about it");
    await expect(last.getByRole("link", { name: "@Jonas Weber" })).toBeVisible();
  });

  test("a comment that the org refuses says why, goes back into the box to be edited, and is sent", async ({ page, org }) => {
    const field = await openToComment(page);
    const before = await countOf(page);
    await org.control({
      do: "fail",
      match: "/capabilities/comments/items",
      status: 400,
      errorCode: "INVALID",
      message: "Not in this tone.",
    });
    await field.fill("Refused at first");
    await page.getByRole("button", { name: "Comment", exact: true }).click();
    await expect(comments(page).last()).toContainText(/Not sent\. .*The org said: “Not in this tone\.”INVALID/);
    await expect(comments(page).last().getByRole("button", { name: "Copy what the org said" })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: /not sent\. .*The org said: “Not in this tone\.” \(INVALID\)/ })).toHaveCount(
      1,
    );
    expect(await countOf(page)).toBe(before);
    await comments(page).last().getByRole("button", { name: "Edit" }).click();
    await expectWritten(field, "Refused at first");
    await expect(field).toBeFocused();
    await expect(comments(page).filter({ hasText: "Not sent" })).toHaveCount(0);
    await field.fill("Better put");
    await page.getByRole("button", { name: "Comment", exact: true }).click();
    await expect(comments(page).last()).toContainText("Better put");
    await expect(comments(page).last()).not.toContainText("Sending…");
    await expect(comments(page).filter({ hasText: "Refused at first" })).toHaveCount(0);
  });

  test("what was begun is there after a reload, and a comment whose answer never came is there once", async ({ page, org }) => {
    const field = await openToComment(page);
    await field.fill("Half a thought");
    await page.reload();
    await expectWritten(field, "Half a thought");
    await org.control({ do: "delay", match: "/capabilities/comments/items", method: "POST", delayMs: "until-release", isDone: true });
    await field.press("Control+Enter");
    await expectWritten(field, "");
    await expect(comments(page).last()).toContainText("Sending…");
    await expect
      .poll(async () => (await org.calls()).filter(({ method, path }) => method === "POST" && path.endsWith("/comments/items")))
      .toHaveLength(1);
    await page.reload();
    await expect(comments(page).last()).toContainText("Half a thought");
    await expect(comments(page).filter({ hasText: /Sending|Checking/ })).toHaveCount(0);
    await expect(comments(page).filter({ hasText: "Half a thought" })).toHaveCount(1);
    await expectWritten(field, "");
  });

  test("a comment outlives an expired session", async ({ page, org }) => {
    const field = await openToComment(page);
    await org.control({ do: "expireTokens" });
    await field.fill("Written in an old session");
    await field.press("Control+Enter");
    await expect(comments(page).last()).toContainText("Written in an old session");
    await expect(comments(page).last()).not.toContainText("Sending…");
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test("the box passes axe and fits, with names to choose from and a reason", async ({ page, org, signIn }) => {
    await signIn(page, "Jonas Weber");
    const field = await openToComment(page);
    await field.pressSequentially("For @ing");
    await expect(page.getByRole("option", { name: /Ingrid/ })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await org.control({ do: "fail", match: "/capabilities/comments/items", count: 1, status: 503 });
    await field.press("Control+Enter");
    await expect(comments(page).last()).toContainText("Waiting, because Chatter asks for a break");
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

test("from sign-in to a posted comment with the keyboard alone", async ({ page, app }) => {
  await page.goto(app.url);
  const press = async (target: Locator) => {
    await target.waitFor();
    for (let stops = 0; stops < 40 && !(await target.evaluate((element) => element === document.activeElement)); stops++) {
      await page.keyboard.press("Tab");
    }
    await expect(target).toBeFocused();
    await page.keyboard.press("Enter");
  };
  await press(page.getByRole("button", { name: /sign in/i }).first());
  await expect(page.getByRole("list", { name: "Choose a person" })).toBeVisible();
  await press(page.getByRole("button", { name: "Hana Kim" }));
  await press(page.getByRole("button", { name: "Allow" }));
  await expect(articles(page).first()).toBeVisible();
  await page.keyboard.press("j");
  const first = articles(page).first();
  await expect(first).toBeFocused();
  await press(first.getByRole("button", { name: "Write a comment" }));
  await expect(first.getByRole("textbox", { name: "Your comment" })).toBeFocused();
  await page.keyboard.type("By keys alone");
  await page.keyboard.press("Control+Enter");
  await expect(first.getByRole("listitem").last()).toContainText("By keys alone");
  await expect(first.getByRole("listitem").last()).not.toContainText("Sending…");
});
