import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { articles } from "./support/news-feed.ts";
import { expect, test } from "./support/servers.ts";
import { passOrgPages } from "./support/sign-in.ts";
import { expectWritten } from "./support/written.ts";

const POST = { match: "/chatter/feed-elements", method: "POST" };

const closed = (page: Page) => page.getByRole("button", { name: /^(Share something|Draft: )/ });
const composer = (page: Page) => page.getByRole("region", { name: "Post" });
const field = (page: Page) => composer(page).getByRole("textbox", { name: "Post" });
const button = (page: Page, name: string) => composer(page).getByRole("button", { name, exact: true });
const notSent = (page: Page) => page.getByRole("article", { name: "Your post, not sent" });

async function open(page: Page): Promise<void> {
  await closed(page).click();
  await expect(field(page)).toBeFocused();
}

test.beforeEach(async ({ page, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
});

test("a post with a mention and topics is written and sent by keys alone", async ({ page, org }) => {
  await closed(page).focus();
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("Dear all,\n\nthe #launch of #[Heron Two] is near, says @jon");
  const list = page.getByRole("listbox", { name: "People and groups" });
  await expect(list.getByRole("option", { name: /Jonas Weber/ })).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", /.+/);
  await page.keyboard.press("Enter");
  await expect(list).toBeHidden();
  await page.keyboard.type("indeed.");
  await page.keyboard.press("Control+Enter");
  const first = articles(page).first();
  await expect(first).toContainText("is near, says @Jonas Weber indeed.");
  await expect(first.getByRole("link", { name: "@Jonas Weber" })).toHaveAttribute("href", /\/people\/005/);
  await expect(first.getByRole("link", { name: /launch/i }).first()).toBeVisible();
  await expect(first.getByRole("link", { name: /Heron Two/ }).first()).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Posted." })).toHaveCount(1);
  await expect(closed(page)).toBeFocused();
  const calls = await org.requests();
  expect(calls.filter(({ path }) => path.includes("/mentions/completions"))).toHaveLength(1);
  expect(calls.filter(({ method, path }) => method === "POST" && path.endsWith("/chatter/feed-elements"))).toHaveLength(1);
  await page.reload();
  await expect(articles(page).first()).toContainText("is near, says @Jonas Weber indeed.");
  await expect(closed(page)).toHaveText(/Share something/);
});

test("undo brings back a mention whole, and takes one back in one step", async ({ page }) => {
  await open(page);
  await page.keyboard.type("@jon");
  await page.getByRole("option", { name: /Jonas Weber/ }).click();
  await expectWritten(field(page), "@Jonas Weber ");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await expectWritten(field(page), "");
  await page.keyboard.press("Control+z");
  await expectWritten(field(page), "@Jonas Weber ");
  await page.keyboard.press("Control+z");
  await expectWritten(field(page), "@jon");
  await page.keyboard.press("Control+Shift+z");
  await expectWritten(field(page), "@Jonas Weber ");
  await page.keyboard.press("End");
  await page.keyboard.type("hello");
  await page.keyboard.press("Control+Enter");
  await expect(articles(page).first().getByRole("link", { name: "@Jonas Weber" })).toBeVisible();
});

test("a poll is made and shows its choices", async ({ page }) => {
  await open(page);
  await button(page, "Make it a poll").click();
  await page.keyboard.press("Tab");
  await expect(button(page, "Attach a link")).toHaveAttribute("aria-disabled", "true");
  await field(page).fill("Which day?");
  await composer(page).getByRole("textbox", { name: "Choice 1" }).fill("Monday");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Tuesday");
  await page.keyboard.press("Enter");
  await expect(composer(page).getByRole("textbox", { name: "Choice 3" })).toBeFocused();
  await page.keyboard.type("Wednesday");
  await button(page, "Remove choice 2").click();
  await composer(page).getByRole("textbox", { name: "Choice 1" }).press("Escape");
  await expect(composer(page)).toBeHidden();
  await closed(page).click();
  await composer(page).getByRole("textbox", { name: "Choice 1" }).press("Control+Enter");
  const poll = articles(page).first().getByRole("list", { name: "Poll" });
  await expect(poll.getByRole("button")).toHaveText([/Monday/, /Wednesday/]);
});

test("a pasted address can be attached as a link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await page.evaluate(() => navigator.clipboard.writeText("https://example.com/report"));
  await page.keyboard.press("Control+v");
  await button(page, "Attach example.com as a link").click();
  await composer(page).getByLabel(/^Name/).fill("The report");
  await button(page, "Post").click();
  await expect(
    articles(page)
      .first()
      .getByRole("link", { name: /The report/ }),
  ).toHaveAttribute("href", "https://example.com/report");
});

test("files are uploaded first, and a post that is refused says why and comes back whole", async ({ page, org }) => {
  await open(page);
  await field(page).fill("The numbers");
  const chooser = page.waitForEvent("filechooser");
  await button(page, "Attach files").click();
  await page.getByRole("menuitem", { name: "From this device" }).click();
  await (await chooser).setFiles([{ name: "numbers.csv", mimeType: "text/csv", buffer: Buffer.from("a,b") }]);
  await expect(composer(page).getByText(/^Uploaded/)).toBeVisible();
  await org.control({
    do: "fail",
    ...POST,
    status: 403,
    errorCode: "INSUFFICIENT_ACCESS",
    message: "Not today.",
    delayMs: "until-release",
  });
  await button(page, "Post").click();
  await expect(page.getByRole("article", { name: "Your post, being sent" })).toContainText("numbers.csv");
  await org.release();
  await expect(notSent(page)).toContainText(/Not sent\. You may not post here\.The org said: “Not today\.”INSUFFICIENT_ACCESS/);
  await expect(notSent(page)).toContainText("numbers.csv");
  await notSent(page).getByRole("button", { name: "Edit" }).click();
  await expect(notSent(page)).toHaveCount(0);
  await expectWritten(field(page), "The numbers");
  await expect(field(page)).toBeFocused();
  await expect(composer(page).getByRole("list", { name: "Attached files" })).toContainText("numbers.csv");
  await button(page, "Post").click();
  await expect(articles(page).first()).toContainText("numbers");
  await expect(articles(page).first()).toContainText("The numbers");
});

test("a draft that was discarded can be brought back", async ({ page }) => {
  await open(page);
  await field(page).fill("Said once");
  await button(page, "Discard the draft").click();
  await expectWritten(field(page), "");
  await button(page, "Undo").click();
  await expectWritten(field(page), "Said once");
});

test("what fails while something new is written waits beside it, and what is written is put aside where it is edited", async ({
  page,
  org,
}) => {
  await open(page);
  await field(page).fill("The first");
  await org.control({ do: "fail", ...POST, status: 400, errorCode: "INVALID_FIELD", message: "No.", delayMs: "until-release" });
  await button(page, "Post").click();
  await open(page);
  await page.keyboard.type("The second");
  await org.release();
  await expect(notSent(page)).toContainText(/Not sent\. .*The org said: “No\.”INVALID_FIELD/);
  await expectWritten(field(page), "The second");
  await notSent(page).getByRole("button", { name: "Edit" }).click();
  await expectWritten(field(page), "The first");
  await expect(notSent(page)).toHaveCount(1);
  await expect(notSent(page)).toContainText("The second");
  await expect(notSent(page)).toContainText("Put aside, not sent");
  await notSent(page).getByRole("button", { name: "Send" }).click();
  await expect(articles(page).first()).toContainText("The second");
  await expectWritten(field(page), "The first");
});

test("what was typed survives a reload, in each tab its own", async ({ page, context, app }) => {
  await open(page);
  await page.keyboard.type("Half a thought");
  await page.reload();
  await closed(page).filter({ hasText: "Draft: Half a thought" }).click();
  await expectWritten(field(page), "Half a thought");

  const other = await context.newPage();
  await other.goto(app.url);
  await closed(other).filter({ hasText: "Draft: Half a thought" }).click();
  await field(other).fill("Another thought");
  await other.reload();
  await page.reload();
  await expect(closed(page)).toHaveText("Draft: Half a thought");
  await expect(closed(other)).toHaveText("Draft: Another thought");
});

test("a session that ends while posting keeps the post until somebody signs in again", async ({ page, context, org }) => {
  await open(page);
  await field(page).fill("Written before the session ended");
  await org.control({ do: "revokeTokens" });
  await button(page, "Post").click();
  await expect(page.getByRole("alert").filter({ hasText: "Your session has ended" })).toBeVisible();
  await expect(page.getByRole("article", { name: "Your post, being sent" })).toContainText("before the session ended");
  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Sign in again" }).click();
  const signInWindow = await opened;
  await passOrgPages(signInWindow, signInWindow.waitForEvent("close"), "Amara Okafor");
  await expect(articles(page).first()).toContainText("Written before the session ended");
});

test("in a private group it says who of the mentioned could not see the post", async ({ page }) => {
  await page
    .getByRole("complementary")
    .getByRole("link", { name: /Morgenrot/ })
    .click();
  await page.getByRole("button", { name: /^Write to Morgenrot/ }).click();
  await expect(composer(page)).toContainText("To Morgenrot × Larkwheel");
  await page.keyboard.type("@mei");
  await page.getByRole("option", { name: /Mei Tanaka/ }).click();
  await expect(composer(page).getByText(/Cannot see what is posted here.*Mei Tanaka/)).toBeVisible();
});

test("what is too long is counted and refused with the reason", async ({ page }) => {
  await open(page);
  await field(page).fill("a".repeat(9_990));
  await expect(composer(page).getByText("10 characters left")).toBeVisible();
  await field(page).fill("a".repeat(10_001));
  await expect(composer(page).getByText("1 character too many")).toBeVisible();
  await expect(composer(page).getByText(/takes 10,000 characters at most/)).toBeVisible();
  await expect(button(page, "Post")).toHaveAttribute("aria-disabled", "true");
});

test("the composer passes axe while it is used", async ({ page }) => {
  await open(page);
  await expectAccessible(page, "main");
  await page.keyboard.type("#launch @jon");
  await expect(page.getByRole("listbox")).toBeVisible();
  await expectAccessible(page, "main");
  await page.keyboard.press("Escape");
  await button(page, "Make it a poll").click();
  await expectAccessible(page, "main");
  await button(page, "Remove the poll").click();
  await button(page, "Attach a link").click();
  await expectAccessible(page, "main");
});

test("on a phone the composer fits, and names are chosen by touch @narrow", async ({ page }) => {
  await open(page);
  await page.keyboard.type("A long day with @jon");
  await page.getByRole("option", { name: /Jonas Weber/ }).tap();
  await expectWritten(field(page), "A long day with @Jonas Weber ");
  await expect(field(page)).toBeFocused();
  await button(page, "Make it a poll").tap();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await expect(button(page, "Post")).toBeInViewport();
});
