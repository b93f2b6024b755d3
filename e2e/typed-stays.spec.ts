import type { Page } from "@playwright/test";
import { commentField, havePosted, openPost } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

test.beforeEach(async ({ page, signIn }) => signIn(page));

/** Drops a file on the page, or pastes it where focus is. */
async function bring(page: Page, how: "drop" | "paste", target = "main"): Promise<void> {
  await page.locator(target).evaluate((element, type) => {
    const data = new DataTransfer();
    data.items.add(new File(["A small picture."], "crane.png", { type: "image/png" }));
    const event = type === "drop" ? DragEvent : ClipboardEvent;
    for (const name of type === "drop" ? ["dragenter", "dragover", "drop"] : ["paste"]) {
      element.dispatchEvent(new event(name, { bubbles: true, cancelable: true, dataTransfer: data, clipboardData: data }));
    }
  }, how);
}

test("a search field keeps every letter on a slow device", async ({ page, app }) => {
  await page.goto(`${app.url}groups`);
  const field = page.getByRole("searchbox");
  await expect(field).toBeVisible();
  const device = await page.context().newCDPSession(page);
  await device.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await field.pressSequentially("quarterly numb", { delay: 360 });
  await expectWritten(field, "quarterly numb");
  await expect(page).toHaveURL(/q=quarterly\+numb$/);
  await expectWritten(field, "quarterly numb");
});

test("a file that is dropped while nobody writes opens the composer, and is attached", async ({ page }) => {
  await expect(page.getByRole("button", { name: "Share something with your colleagues" })).toBeVisible();
  await expect(async () => {
    await bring(page, "drop");
    await expect(page.getByRole("region", { name: "Post" }).getByText("crane.png").first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test("a picture that is pasted beside the open composer is attached", async ({ page }) => {
  await page.getByRole("button", { name: "Share something with your colleagues" }).click();
  await expect(page.getByRole("textbox", { name: "Post" })).toBeFocused();
  await bring(page, "paste");
  await expect(page.getByRole("region", { name: "Post" }).getByText("crane.png").first()).toBeVisible();
});

test("where nothing takes a file, dropping or pasting one says so and opens nothing", async ({ page, app, org }) => {
  const notice = page.getByRole("region", { name: /^Notices/ }).getByText(/Nothing here takes files/);
  await page.goto(`${app.url}people`);
  await expect(async () => {
    await bring(page, "drop");
    await expect(notice.first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await openPost(page, app.url, await havePosted(org, "No files here"));
  await commentField(page).fill("Words stay");
  await expect(async () => {
    await bring(page, "paste", "main [role=textbox], main textarea");
    await expect(notice.first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectWritten(commentField(page), "Words stay");
  expect(page.context().pages()).toHaveLength(1);
});

test("the count of comments opens the post in a tab of its own with Ctrl and by the middle button", async ({ page, context, app, org }) => {
  const id = await havePosted(org, "Open me beside");
  await page.goto(app.url);
  const count = page.getByRole("article").filter({ hasText: "Open me beside" }).getByRole("link", { name: "0 comments" });
  for (const options of [{ modifiers: ["ControlOrMeta" as const] }, { button: "middle" as const }]) {
    const opened = context.waitForEvent("page");
    await count.click(options);
    const tab = await opened;
    await expect(tab).toHaveURL(`${app.url}posts/${id}`);
    await tab.close();
  }
  await expect(page).toHaveURL(app.url);
});

test("what one says about oneself waits for its writer, over other pages and a reload", async ({ page, app }) => {
  await page.goto(`${app.url}people/me/about`);
  await page.getByRole("button", { name: /^(Edit|Add)/ }).click();
  const field = page.getByRole("textbox", { name: /about/i });
  await field.fill("I keep the harbour cranes moving.");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Groups" }).click();
  await expect(page).toHaveURL(/groups/);
  await page.goBack();
  await expectWritten(field, "I keep the harbour cranes moving.");
  await page.reload();
  await expectWritten(field, "I keep the harbour cranes moving.");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(field).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: /^(Edit|Add)/ })).toBeVisible();
});

test("on a translated page nothing vanishes when something is pressed", async ({ page, app }) => {
  await page.goto(`${app.url}people`);
  const row = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: /^Follow/ }) })
    .first();
  await expect(row).toBeVisible();
  await page.waitForLoadState("networkidle");
  const name = await row.getByRole("link").first().innerText();
  const same = page.getByRole("main").getByRole("listitem").filter({ hasText: name }).first();
  const before = await page.getByRole("main").getByRole("listitem").count();
  await page.getByRole("main").evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement("font");
      font.append(document.createElement("font"));
      font.firstChild?.appendChild(new Text(text.textContent ?? ""));
      (text as Text).replaceWith(font);
    }
  });
  const follow = same.getByRole("button", { name: /^Follow/ });
  const wasPressed = await follow.getAttribute("aria-pressed");
  await follow.click();
  await expect(follow).not.toHaveAttribute("aria-pressed", wasPressed ?? "");
  await expect(follow).toHaveText(wasPressed === "true" ? "Follow" : "Following");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(before);
});

test("a page that is killed while somebody looks at it keeps its own words, though another tab has newer ones", async ({
  page,
  context,
  app,
  org,
}) => {
  // The next page hears of its end again.
  await page.addInitScript(() => {
    sessionStorage.removeItem("test:killed");
    const swallow = (event: Event) => sessionStorage.getItem("test:killed") && event.stopImmediatePropagation();
    for (const type of ["pagehide", "visibilitychange", "beforeunload", "unload"]) window.addEventListener(type, swallow, true);
  });
  const id = await havePosted(org, "Killed while it is looked at");
  await openPost(page, app.url, id);
  await commentField(page).fill("Words of the first tab");
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain("Words of the first tab");
  const other = await context.newPage();
  await openPost(other, app.url, id);
  await commentField(other).fill("Newer words of the second");
  await expect.poll(() => other.evaluate(() => JSON.stringify({ ...localStorage }))).toContain("Newer words of the second");
  for (let time = 0; time < 2; time++) {
    await page.evaluate(() => sessionStorage.setItem("test:killed", "yes"));
    await page.reload();
    await expectWritten(commentField(page), "Words of the first tab");
  }
  await expectWritten(commentField(other), "Newer words of the second");
});

test("a page that ends without a word keeps its place and what was typed", async ({ page, app, org }) => {
  // As where a phone ends a page that nobody sees: it hears of being hidden, and of nothing after that.
  await page.addInitScript(() => {
    sessionStorage.removeItem("test:killed");
    const types = ["pagehide", "visibilitychange", "beforeunload", "unload"];
    const swallow = (event: Event) => sessionStorage.getItem("test:killed") && event.stopImmediatePropagation();
    for (const type of types) window.addEventListener(type, swallow, true);
  });
  const hideAndKill = async () => {
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
      sessionStorage.setItem("test:killed", "yes");
    });
    await page.reload();
  };
  const id = await havePosted(org, "Killed while somebody writes");
  await openPost(page, app.url, id);
  await commentField(page).pressSequentially("Half a thought");
  await hideAndKill();
  await expectWritten(commentField(page), "Half a thought");

  await page.goto(app.url);
  const feed = page.getByRole("feed").getByRole("article");
  await expect(feed.first()).toBeVisible();
  while ((await page.evaluate(() => window.scrollY)) < 9_000) {
    await page.mouse.wheel(0, 1_500);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  const inView = () => page.evaluate(() => document.elementFromPoint(600, 400)?.closest("article")?.dataset.key);
  await expect.poll(inView).toBeTruthy();
  const before = await inView();
  await hideAndKill();
  await expect.poll(inView).toBe(before);
});
