import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { openGroup } from "./support/groups.ts";
import { articles } from "./support/news-feed.ts";
import { otherBrowser } from "./support/people.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

const closed = (page: Page) => page.getByRole("button", { name: /^(Share something|Write to|Draft: )/ });
const composer = (page: Page) => page.getByRole("region", { name: "Post" });
const field = (page: Page) => composer(page).getByRole("textbox", { name: "Post" });
const title = (page: Page) => composer(page).getByRole("textbox", { name: "Your question" });
const button = (page: Page, name: string) => composer(page).getByRole("button", { name, exact: true });

async function open(page: Page): Promise<void> {
  await closed(page).click();
  await expect(field(page)).toBeFocused();
}

test.beforeEach(async ({ page, signIn }) => {
  await signIn(page);
  await expect(articles(page).first()).toBeVisible();
});

test("a question has a title, is kept as a draft, and is answered by somebody else", async ({ page, context, app, signIn }) => {
  test.setTimeout(90_000);
  await open(page);
  await button(page, "Ask a question").click();
  await expect(title(page)).toBeFocused();
  await page.keyboard.type("Where are the new torque keys?");
  await expect(button(page, "Make it a poll")).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("The old ones slip.");
  await page.reload();
  await closed(page).filter({ hasText: "Draft: Where are the new torque keys?" }).click();
  await expect(title(page)).toHaveValue("Where are the new torque keys?");
  await button(page, "Post").click();
  const question = articles(page).first();
  await expect(question.getByText("Where are the new torque keys?", { exact: true })).toBeVisible();
  await expect(question).toContainText("The old ones slip.");

  const jonas = await otherBrowser(context);
  await signIn(jonas, "Jonas Weber");
  await jonas.goto(`${app.url}feeds/company`);
  const seen = jonas.getByRole("article").filter({ hasText: "Where are the new torque keys?" });
  await seen.getByRole("button", { name: "Write a comment" }).click();
  const answer = seen.getByRole("textbox", { name: "Your comment" });
  await answer.fill("In the red drawer.");
  await answer.press("Control+Enter");
  await expect(seen.getByRole("listitem").filter({ hasText: "In the red drawer." })).toBeVisible();
  await jonas.context().close();
});

test("a post goes to a group from the news, its draft stays when that changes, and it says where it went", async ({ page, org }) => {
  await open(page);
  await page.keyboard.type("Test rides on Friday");
  await composer(page).getByLabel("To: Your followers").click();
  await page.getByRole("combobox", { name: /^Search your groups/ }).fill("heron 2");
  await page.getByRole("option", { name: /Heron 2 Launch/ }).click();
  await expect(composer(page)).toContainText("Everybody in your company can see it. Members of the group get it in their news.");
  await expectWritten(field(page), "Test rides on Friday");
  await page.reload();
  await closed(page).filter({ hasText: "Draft: Test rides on Friday" }).click();
  await expect(composer(page).getByLabel("To: Heron 2 Launch")).toBeVisible();
  await org.control({ do: "fail", match: "/chatter/feed-elements", method: "POST", status: 403, errorCode: "NO", message: "Not now." });
  await button(page, "Post").click();
  const outgoing = page.getByRole("article", { name: "Your post, not sent" });
  await expect(outgoing).toContainText("· Heron 2 Launch");
  await outgoing.getByRole("button", { name: "Edit" }).click();
  await expect(composer(page).getByLabel("To: Heron 2 Launch")).toBeVisible();
  await button(page, "Post").click();
  await expect(page.getByText("Posted to “Heron 2 Launch”.")).toBeVisible();
  await page.getByRole("button", { name: "View", exact: true }).click();
  await expect(page).toHaveURL(/\/posts\/0D5/);
  await expect(page.getByRole("article").first()).toContainText("Heron 2 Launch");
  await expect(page.getByRole("article").first()).toContainText("Test rides on Friday");
});

test("on a record one chooses who can see the post, and what customers can see says so", async ({ page, org }) => {
  await open(page);
  await page.keyboard.type("Good news for the bakers");
  await composer(page).getByLabel("To: Your followers").click();
  await page.getByRole("combobox", { name: /^Search your groups/ }).fill("morgenrot");
  await page.getByRole("listbox").getByRole("group", { name: "Records you follow" }).getByRole("option").first().click();
  const whoSees = composer(page).getByRole("combobox", { name: "Who can see it" });
  await expect(whoSees).toHaveValue("InternalUsers");
  await whoSees.selectOption("Customers can see it too.");
  await expectAccessible(page, "main");
  await button(page, "Post").click();
  await page.getByRole("button", { name: "View", exact: true }).click();
  await expect(page.getByRole("article").first()).toContainText("Customers can see it");
  const calls = await org.requests();
  // It may be asked together with other things.
  expect(calls.filter(({ path }) => path.endsWith("/connect/organization")).length).toBeLessThanOrEqual(1);
});

test("topics and a bookmark come with the post", async ({ page }) => {
  await open(page);
  await page.keyboard.type("Remember this");
  await button(page, "Topics and bookmark").click();
  const topics = composer(page).getByRole("combobox", { name: "Topics" });
  await topics.fill("Hero");
  await expect(composer(page).locator('datalist option[value="Heron 2"]')).toBeAttached();
  await topics.fill("Heron 2");
  await topics.press("Enter");
  await topics.pressSequentially("Harbour, Lunch");
  await composer(page).getByRole("button", { name: "Remove Harbour" }).click();
  await composer(page).getByRole("checkbox", { name: "Bookmark it for yourself" }).check();
  await button(page, "Post").click();
  const post = articles(page).first();
  await expect(post).toContainText("Remember this");
  await expect(post.getByRole("link", { name: "Heron 2" })).toBeVisible();
  await expect(post.getByRole("link", { name: "Lunch" })).toBeVisible();
  await expect(post.getByRole("link", { name: "Harbour" })).toHaveCount(0);
  await expect(post.getByRole("button", { name: "Bookmark" })).toHaveAttribute("aria-pressed", "true");
});

test("the composer passes axe with everything open", async ({ page }) => {
  await open(page);
  await page.keyboard.type("Look");
  await button(page, "Ask a question").click();
  await page.keyboard.type("Why? ".repeat(48));
  await expect(composer(page).getByText(/^\d+ characters left/)).toBeVisible();
  await button(page, "Attach a link").click();
  await button(page, "Topics and bookmark").click();
  await composer(page).getByRole("combobox", { name: "Topics" }).fill("Heron 2");
  await page.keyboard.press("Enter");
  await expectAccessible(page, "main");
  await composer(page).getByLabel("To: Your followers").click();
  await expect(page.getByRole("option", { name: /Heron 2 Launch/ })).toBeVisible();
  await expectAccessible(page);
});

test("by keys alone: a question with a list, a mention, a link and a file", async ({ page }) => {
  await page.keyboard.press("Tab");
  await closed(page).focus();
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(button(page, "Attach files")).toBeFocused();
  await page.keyboard.press("Enter");
  const fromDevice = page.getByRole("menuitem", { name: "From this device" });
  await expect(fromDevice).toBeVisible();
  if (!(await isFocused(fromDevice))) await page.keyboard.press("ArrowDown");
  await expect(fromDevice).toBeFocused();
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await chooser).setFiles([{ name: "torque.csv", mimeType: "text/csv", buffer: Buffer.from("4,6") }]);
  await expect(button(page, "Attach files")).toBeFocused();
  for (let tabs = 0; tabs < 8 && !(await isFocused(button(page, "Ask a question"))); tabs++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(title(page)).toBeFocused();
  await page.keyboard.type("Which torque is right?");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- 4 Nm, says @jon");
  await expect(page.getByRole("option", { name: /Jonas Weber/ })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("6 Nm, says ");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Add a link" }).getByRole("textbox", { name: "Text" })).toBeFocused();
  await page.keyboard.type("the manual");
  await page.keyboard.press("Tab");
  await page.keyboard.type("example.com/manual");
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await expect(composer(page).getByText(/^Uploaded/)).toBeVisible();
  await page.keyboard.press("Control+Enter");
  const post = articles(page).first();
  await expect(post.getByText("Which torque is right?", { exact: true })).toBeVisible();
  await expect(post.getByRole("listitem").filter({ hasText: "4 Nm, says" }).getByRole("link", { name: "@Jonas Weber" })).toBeVisible();
  await expect(post.getByRole("link", { name: "the manual" })).toHaveAttribute("href", "https://example.com/manual");
  await expect(post).toContainText("torque");
  await expect(closed(page)).toBeFocused();
});

test("an announcement is made by who runs the group, seen by a member, and taken back", async ({ page, context, app, signIn }) => {
  test.setTimeout(90_000);
  await openGroup(page, app.url, "Heron 2 Launch");
  await page.getByRole("button", { name: "Make an announcement" }).click();
  const form = page.getByRole("form", { name: "New announcement" });
  await expect(form.getByRole("textbox", { name: "Announcement" })).toBeFocused();
  await page.keyboard.type("The hall is closed on Friday");
  await form.getByLabel("Shown until").fill("2020-01-01");
  await form.getByRole("button", { name: "Announce" }).click();
  await expect(form).toContainText("Choose today or a later day.");
  await form.getByLabel("Shown until").fill(new Date(Date.now() + 3 * 24 * 60 * 60_000).toISOString().slice(0, 10));
  await expectAccessible(page, "main");
  await form.getByRole("button", { name: "Announce" }).click();
  const announcement = page.getByRole("region", { name: "Announcement" });
  await expect(announcement).toContainText("The hall is closed on Friday");
  const feed = page.getByRole("feed", { name: "Heron 2 Launch" });
  await expect(feed.getByRole("article").first()).toContainText("The hall is closed on Friday");

  const jonas = await otherBrowser(context);
  await signIn(jonas, "Jonas Weber");
  await jonas.goto(page.url());
  await expect(jonas.getByRole("region", { name: "Announcement" })).toContainText("The hall is closed on Friday");
  await expect(jonas.getByRole("region", { name: "Announcement" })).toContainText("Until");
  await expect(jonas.getByRole("button", { name: "Make an announcement" })).toHaveCount(0);
  await expect(jonas.getByRole("button", { name: "Take it back" })).toHaveCount(0);

  await announcement.getByRole("button", { name: "Take it back" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Take it back" }).click();
  await expect(announcement).toHaveCount(0);
  await jonas.reload();
  await expect(jonas.getByRole("article").first()).toContainText("The hall is closed on Friday");
  await expect(jonas.getByRole("region", { name: "Announcement" })).toHaveCount(0);
  await jonas.context().close();
});

async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
