import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { otherBrowser } from "./support/people.ts";
import { expect, test } from "./support/servers.ts";

const conversations = (page: Page): Locator => page.getByRole("list", { name: "Conversations" });
const thread = (page: Page): Locator => page.getByRole("region", { name: "Messages of this conversation" });

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: "Add people" }).fill(name);
  await page.getByRole("option", { name: new RegExp(name) }).click();
}

test("two people write to each other, and each has the other's words once", async ({ page, context, app, signIn }) => {
  test.setTimeout(120_000);
  const jonas = await otherBrowser(context);
  await signIn(page, "Amara Okafor");
  await page.goto(`${app.url}messages/new`);
  await choose(page, "Jonas");
  const first = page.getByRole("textbox", { name: "Your message" });
  await first.fill("Did the crates arrive?\nhttps://larkwheel.example/crates");
  await first.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Jonas Weber" })).toBeVisible();
  await expect(thread(page).getByRole("link", { name: "https://larkwheel.example/crates" })).toBeVisible();

  await signIn(jonas, "Jonas Weber");
  await jonas.goto(`${app.url}messages`);
  const row = conversations(jonas).getByRole("link", { name: /Amara Okafor.*Unread/ });
  await row.click();
  await expect(thread(jonas).getByText("Did the crates arrive?")).toBeVisible();
  await expect(conversations(jonas).getByRole("link", { name: /Unread/ })).toHaveCount(0);
  const answer = jonas.getByRole("textbox", { name: "Write to Amara Okafor" });
  await answer.fill("Yes, all four of them");
  await answer.press("Control+Enter");
  await expect(thread(jonas).getByText("Yes, all four of them")).toHaveCount(1);
  await expect(thread(jonas).getByText("Sending…")).toHaveCount(0);
  await expect(answer).toHaveValue("");

  await page.reload();
  await expect(thread(page).getByText("Yes, all four of them")).toHaveCount(1);
  await jonas.context().close();
});

test("what is written without a connection stays through a reload, and is sent once when the connection is back", async ({
  page,
  context,
  app,
  org,
  signIn,
}) => {
  await signIn(page, "Amara Okafor");
  await page.goto(`${app.url}messages`);
  await conversations(page)
    .getByRole("link", { name: /^Hana, / })
    .or(conversations(page).getByRole("link", { name: /Aisha/ }))
    .first()
    .click();
  const field = page.getByRole("textbox", { name: /^Write to/ });
  await field.fill("A draft that stays");
  await page.reload();
  await expect(field).toHaveValue("A draft that stays");
  await context.setOffline(true);
  await field.press("Control+Enter");
  await expect(thread(page).getByText("Waiting for a connection")).toBeVisible();
  await context.setOffline(false);
  await expect(thread(page).getByText("Waiting for a connection")).toHaveCount(0);
  await expect(thread(page).getByText("A draft that stays")).toHaveCount(1);
  const sent = async () => {
    const { messages } = await org.ask<{ messages: { body: { text: string } }[] }>(
      "amara.okafor@larkwheel.example",
      "/chatter/users/me/messages?q=draft",
    );
    return messages.map(({ body }) => body.text);
  };
  await expect.poll(sent).toEqual(["A draft that stays"]);
});

test("older messages come above on demand, and the list is searched", async ({ page, app, signIn }) => {
  await signIn(page, "Amara Okafor");
  await page.goto(`${app.url}messages`);
  await page.getByRole("searchbox", { name: "Search messages" }).fill("chain");
  await expect(conversations(page).getByRole("listitem")).toHaveCount(1);
  await conversations(page).getByRole("link").click();
  const messages = thread(page).getByRole("listitem");
  await expect(messages).toHaveCount(25);
  await page.getByRole("button", { name: "Earlier messages" }).click();
  await expect(messages).toHaveCount(50);
});

test("the list, a conversation and a new message pass axe, and all is done by keyboard", async ({ page, app, signIn }) => {
  await signIn(page, "Amara Okafor");
  await page.goto(`${app.url}messages`);
  await expect(conversations(page)).toBeVisible();
  await conversations(page)
    .getByRole("link", { name: /Noor Haddad/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Noor Haddad" })).toBeFocused();
  await expect(thread(page)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "New message" }).focus();
  await page.keyboard.press("Enter");
  const people = page.getByRole("combobox", { name: "Add people" });
  await people.focus();
  await page.keyboard.type("Thabo");
  await expect(page.getByRole("option", { name: /Thabo Nkosi/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Remove Thabo Nkosi" })).toBeVisible();
  await expectAccessible(page);
});

test("an org without private messages shows no trace of them; people write direct messages, and leave them", async ({
  page,
  app,
  org,
  signIn,
}) => {
  await org.control({ do: "chatterMessages", on: false });
  await signIn(page, "Jonas Weber");
  await page.goto(`${app.url}messages`);
  await expect(page.getByRole("heading", { name: "There are no private messages here" })).toBeVisible();
  await expect(page.getByRole("navigation").getByRole("link", { name: "Messages" })).toHaveCount(0);
  const openFeed = page.getByRole("link", { name: "Open direct messages" });
  await openFeed.click();
  await expect(page.getByRole("heading", { level: 1, name: "Direct messages" })).toBeVisible();
  await expect(page.getByText("Messages between you and a few others stand here.")).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "New message" }).click();
  await choose(page, "Elif");
  await page.getByRole("textbox", { name: "Subject" }).fill("Photo of the crane");
  await page.getByRole("textbox", { name: "Your message" }).fill("May I use it for the fair?");
  await page.getByRole("button", { name: "Send" }).click();
  const sent = page.getByRole("article").filter({ hasText: "Photo of the crane" });
  await expect(sent).toBeVisible();
  // The feed was read before, and has it all the same.
  await page.goBack();
  await openFeed.click();
  await expect(page.getByRole("heading", { level: 1, name: "Direct messages" })).toBeVisible();
  await expect(sent).toHaveCount(1);
  await page.getByRole("button", { name: "Members and subject" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Members and subject" });
  await expect(dialog.getByRole("button", { name: "Remove Elif Yıldız" })).toBeVisible();
  await dialog.getByRole("button", { name: "Leave" }).click();
  await page.getByRole("dialog", { name: "Leave this direct message?" }).getByRole("button", { name: "Leave" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Direct messages" })).toBeVisible();
  await expect(page.getByText("Photo of the crane")).toHaveCount(0);
});

test.describe("on a phone @narrow", () => {
  test("a message is begun from a person's page, and the list is a page of its own", async ({ page, app, signIn }) => {
    await signIn(page, "Amara Okafor");
    await page.goto(`${app.url}people?q=Omar`);
    await page.getByRole("main").getByRole("link", { name: "Omar Siddiqui" }).click();
    await page.getByRole("link", { name: "Write a message to Omar Siddiqui" }).click();
    await expect(page.getByRole("button", { name: "Remove Omar Siddiqui" })).toBeVisible();
    const field = page.getByRole("textbox", { name: "Your message" });
    await field.fill("Audit on Thursday?");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Omar Siddiqui" })).toBeVisible();
    await expect(page.getByRole("link", { name: "All conversations" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole("link", { name: "All conversations" }).click();
    await expect(conversations(page).getByRole("listitem").first()).toContainText("Audit on Thursday?");
  });
});
