import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import { commentField, comments, havePosted, openPost } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

const closed = (page: Page) => page.getByRole("button", { name: /^(Share something|Draft: )/ });
const composer = (page: Page) => page.getByRole("region", { name: "Post" });
const field = (page: Page) => composer(page).getByRole("textbox", { name: "Post" });
const tool = (page: Page, name: string) => page.getByRole("toolbar", { name: "Formatting" }).getByRole("button", { name, exact: true });

/** Opens the composer and waits until it formats. */
async function open(page: Page): Promise<void> {
  await closed(page).click();
  await expect(page.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
  await expect(field(page)).toBeFocused();
}

/** Pastes as a browser would, without its clipboard. */
async function paste(target: Locator, data: Record<string, string>): Promise<void> {
  await target.evaluate((element, types) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(types)) clipboardData.setData(type, value);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

/** The HTML of a post's text, without what only gives it a look. */
function drawn(post: Locator): Promise<string> {
  return post
    .locator(".whitespace-pre-wrap")
    .first()
    .evaluate((element) => element.getHTML().replaceAll(/ (class|dir|rel|target|tabindex|data-[\w-]+)="[^"]*"/g, ""));
}

async function otherBrowser(context: BrowserContext): Promise<Page> {
  const other = await context.browser()?.newContext();
  if (!other) throw new Error("The context has no browser.");
  return other.newPage();
}

test.describe("a post", () => {
  test.beforeEach(async ({ page, signIn }) => {
    await signIn(page);
    await expect(articles(page).first()).toBeVisible();
  });

  test("topics that colleagues use are offered after #, and taken by arrow keys or Tab alone", async ({ page }) => {
    await open(page);
    await page.keyboard.type("About #hero");
    const topics = page.getByRole("listbox", { name: "Topics" });
    await expect(topics.getByRole("option").first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("ArrowDown");
    const name = (await topics.getByRole("option", { selected: true }).locator("bdi").first().textContent()) ?? "";
    await page.keyboard.press("Enter");
    await expect(topics).toBeHidden();
    const words = /^[\p{L}\p{N}_]+$/u.test(name) ? `#${name}` : `#[${name}]`;
    await expectWritten(field(page), `About ${words} `);
    await page.keyboard.type("and #heron");
    await expect(topics.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await page.keyboard.type("done");
    await expectWritten(field(page), `About ${words} and #heron\ndone`);
  });

  test("is formatted by keys, by the toolbar and by signs, and another person sees it as it was written", async ({
    page,
    context,
    app,
    signIn,
  }) => {
    test.setTimeout(90_000);
    await open(page);
    await page.keyboard.press("Control+b");
    await expect(tool(page, "Bold")).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.type("Plan");
    await page.keyboard.press("Control+b");
    await tool(page, "Italic").click();
    await page.keyboard.type(" for us");
    await tool(page, "Italic").click();
    await page.keyboard.type(" **all** and `x`");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- One");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Two");
    await page.keyboard.press("Control+]");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await tool(page, "Numbered list").click();
    await page.keyboard.type("First");
    await page.keyboard.press("Control+Enter");
    const post = articles(page).first();
    await expect(post).toContainText("Plan for us");
    const expected =
      "<p><strong>Plan</strong><em> for us</em> <strong>all</strong> and <code>x</code></p><ul><li>One<ul><li>Two</li></ul></li></ul><ol><li>First</li></ol>";
    await expect.poll(() => drawn(post)).toBe(expected);

    const jonas = await otherBrowser(context);
    await signIn(jonas, "Jonas Weber");
    await jonas.goto(`${app.url}feeds/company`);
    expect(await drawn(jonas.getByRole("article").filter({ hasText: "Plan for us" }))).toBe(expected);
    await jonas.context().close();
  });

  test("has links by Ctrl+K, which can be changed and taken out; Escape closes the dialog alone", async ({ page }) => {
    await open(page);
    await page.keyboard.type("Read this");
    await page.keyboard.press("Control+Shift+ArrowLeft");
    // The editor hears of what is selected a moment later, sooner than fingers reach the next key.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Add a link" });
    await expect(dialog.getByRole("textbox", { name: "Text" })).toHaveValue("this");
    const address = dialog.getByRole("textbox", { name: "Address" });
    await address.fill("javascript:alert(1)");
    await page.keyboard.press("Enter");
    await expect(dialog.getByRole("alert")).toContainText("not an address");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Control+k");
    await address.fill("example.com/page");
    await page.keyboard.press("Enter");
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(" now");
    await expect(tool(page, "Link")).toHaveAttribute("aria-pressed", "false");
    await page.keyboard.press("Control+Enter");
    const link = articles(page).first().getByRole("link", { name: "this", exact: true });
    await expect(link).toHaveAttribute("href", "https://example.com/page");
  });

  test("takes what Google Docs copied, with its lists and links, and nothing that is not text", async ({ page }) => {
    await open(page);
    await paste(field(page), {
      "text/plain": "not this",
      "text/html": `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Plan</span><span style="font-style:italic"> for us</span></p><ul><li aria-level="1"><p role="presentation"><span>One</span></p></li><ul><li aria-level="2"><p><span>Inner</span></p></li></ul></ul><p><a href="https://example.com/"><span>Link</span></a><img src="x" onerror="window.wasRun = true"></p></b>`,
    });
    await expectWritten(field(page), "Plan for us\nOne\nInner\nLink");
    await page.keyboard.press("Control+Enter");
    await expect
      .poll(() => drawn(articles(page).first()))
      .toBe(
        '<p><strong>Plan</strong><em> for us</em></p><ul><li>One<ul><li>Inner</li></ul></li></ul><p><a href="https://example.com/">Link</a></p>',
      );
    expect(await page.evaluate(() => "wasRun" in window)).toBe(false);
  });

  test("keeps 50,000 pasted letters quick, says that they are too many, and takes them back in one step", async ({ page }) => {
    await open(page);
    await page.keyboard.type("Before");
    const took = await field(page).evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", "<p>Some <b>words</b> and <i>more</i> of them</p>".repeat(1_800));
      const start = performance.now();
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      return performance.now() - start;
    });
    expect(took).toBeLessThan(3_000);
    await expect(composer(page).getByText(/characters too many/)).toBeVisible();
    await page.keyboard.press("Control+z");
    await expectWritten(field(page), "Before");
  });

  test("that is begun is there after a reload, formatted, and comes back from the outbox to be edited", async ({ page, org }) => {
    await open(page);
    await page.keyboard.type("A **bold** draft");
    await expect(field(page).locator("strong")).toHaveText("bold");
    await page.reload();
    await closed(page).click();
    await expect(field(page).locator("strong")).toHaveText("bold");
    await expect(tool(page, "Bold")).toBeVisible();
    await org.control({ do: "fail", match: "/chatter/feed-elements", method: "POST", status: 403, errorCode: "INSUFFICIENT_ACCESS" });
    await page.keyboard.press("Control+Enter");
    const notSent = page.getByRole("article", { name: "Your post, not sent" });
    await expect(notSent.locator("strong")).toHaveText("bold");
    await notSent.getByRole("button", { name: "Edit" }).click();
    await expect(field(page).locator("strong")).toHaveText("bold");
    await expect(field(page)).toBeFocused();
    await page.keyboard.type("!");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => drawn(articles(page).first())).toBe("<p>A <strong>bold</strong> draft!</p>");
  });

  test("can be written with an input method, into which nothing breaks", async ({ page, context }) => {
    await open(page);
    const cdp = await context.newCDPSession(page);
    for (const text of ["に", "にほ", "にほん"]) {
      await cdp.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await cdp.send("Input.insertText", { text: "日本" });
    await page.keyboard.press("Control+b");
    await cdp.send("Input.imeSetComposition", { text: "하", selectionStart: 1, selectionEnd: 1 });
    await cdp.send("Input.insertText", { text: "한" });
    await expectWritten(field(page), "日本한");
    await expect(field(page).locator("strong")).toHaveText("한");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => drawn(articles(page).first())).toBe("<p>日本<strong>한</strong></p>");
  });

  test("is written by keyboard alone: the toolbar is one stop, whose arrows move, and Tab leads on from the text", async ({ page }) => {
    await closed(page).focus();
    await page.keyboard.press("Enter");
    await expect(tool(page, "Bold")).toBeVisible();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type("Hello ");
    await page.keyboard.press("Tab");
    await expect(tool(page, "Bold")).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(tool(page, "Italic")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(tool(page, "Italic")).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("Escape");
    await expect(field(page)).toBeFocused();
    await page.keyboard.type("you");
    await expect(field(page).locator("em")).toHaveText("you");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(composer(page).getByRole("button", { name: "Attach files" })).toBeFocused();
  });

  test("and all that belongs to it can be used by everyone, in both themes", async ({ page }) => {
    await open(page);
    await page.keyboard.type("A **bold** word, `code`, #launch");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- Item for @jon");
    await expect(page.getByRole("option", { name: /Jonas Weber/ })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog", { name: "Add a link" })).toBeVisible();
    await expectAccessible(page);
  });
});

test("the plain field takes the first letters, and hands them over with the caret, between two letters", async ({ page, signIn }) => {
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/rich-field-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await signIn(page);
  await closed(page).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("Helo");
  await expect(page.locator("textarea")).toHaveValue("Helo");
  await page.keyboard.press("ArrowLeft");
  release();
  await expect(tool(page, "Bold")).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("l");
  await expectWritten(field(page), "Hello");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expectWritten(field(page), "");
});

test("a comment is formatted as a post is", async ({ page, app, org, signIn }) => {
  await signIn(page);
  await openPost(page, app.url, await havePosted(org, "Comment on me"));
  await commentField(page).click();
  await expect(tool(page, "Bold")).toBeVisible();
  await page.keyboard.type("1. Yes, **do** it");
  await page.keyboard.press("Control+Enter");
  await expectWritten(commentField(page), "");
  await expect(comments(page).first()).not.toContainText("Sending…");
  await expect(comments(page).first().locator("ol strong")).toHaveText("do");
});

test("the toolbar fits a narrow screen @narrow", async ({ page, signIn }) => {
  await signIn(page);
  await closed(page).click();
  await expect(tool(page, "Link")).toBeVisible();
  await page.keyboard.type("- item");
  await expect(tool(page, "Move in")).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
