import type { Page } from "@playwright/test";
import { articles } from "./support/news-feed.ts";
import { otherBrowser } from "./support/people.ts";
import { expect, test } from "./support/servers.ts";

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
