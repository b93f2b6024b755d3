import type { Page, Route } from "@playwright/test";
import { articles } from "./support/news-feed.ts";
import { commentField, comments, commentsOnOrg, havePosted, openPost, sendComment } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

/** Holds back the code of the fields. @returns lets it go */
async function holdFields(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHolding = true;
  await page.route(/\/late-parts-[^/]*\.js$/, (route) => (isHolding ? void held.push(route) : route.continue()));
  return async () => {
    isHolding = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}

for (const begun of ["", "Begun, "]) {
  test(`letters typed before the field of a comment is loaded are in it, ${begun ? "behind" : "without"} a draft`, async ({
    page,
    app,
    org,
    signIn,
  }) => {
    const id = await havePosted(org, `Typed at once${begun}`);
    await signIn(page);
    const post = articles(page).filter({ hasText: `Typed at once${begun}` });
    if (begun) {
      await post.getByRole("button", { name: "Write a comment" }).click();
      await expect(commentField(page)).toBeFocused();
      await page.keyboard.type(begun);
    }
    const release = await holdFields(page);
    await page.goto(app.url);
    await post.getByRole("button", { name: "Write a comment" }).click();
    await page.keyboard.type("the first ");
    const inputMethod = await page.context().newCDPSession(page);
    await inputMethod.send("Input.imeSetComposition", { text: "に", selectionStart: 1, selectionEnd: 1 });
    await release();
    await page.waitForLoadState("networkidle");
    await inputMethod.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 });
    await inputMethod.send("Input.insertText", { text: "日本" });
    await expect(commentField(page)).toBeFocused();
    await page.keyboard.type(" letters");
    await expectWritten(commentField(page), `${begun}the first 日本 letters`);
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => commentsOnOrg(org, id)).toEqual([`${begun}the first 日本 letters`]);
  });
}

test("letters typed right after Edit and Reply are in the field, however late its code comes", async ({ page, app, org, signIn }) => {
  const id = await havePosted(org, "Pressed and typed");
  await signIn(page);
  await openPost(page, app.url, id);
  await sendComment(page, "First");
  await expect(comments(page)).not.toContainText("Sending");
  const more = comments(page).getByRole("button", { name: "More" });
  await more.click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await page.keyboard.type(" words");
  await expectWritten(page.getByRole("textbox", { name: "Edit the comment" }), "First words");
  await page.keyboard.press("Control+Enter");
  await more.click();
  await page.getByRole("menuitem", { name: "Reply" }).click();
  await page.keyboard.type("An answer");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => commentsOnOrg(org, id)).toEqual(["First words", "An answer"]);

  const release = await holdFields(page);
  await page.goto(app.url);
  const post = articles(page).filter({ hasText: "Pressed and typed" });
  await post.getByRole("button", { name: "More" }).first().click();
  setTimeout(() => void release(), 300);
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await page.keyboard.type(", late");
  await expectWritten(post.getByRole("textbox", { name: "Edit the post" }), "Pressed and typed, late");
});

test("what is pressed beside an empty field is pressed, though the field becomes smaller", async ({ page, app, org, signIn }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  const id = await havePosted(org, "Long ".repeat(200));
  await signIn(page);
  await openPost(page, app.url, id);
  await org.control({
    do: "fail",
    match: "/capabilities/comments/items",
    method: "POST",
    status: 400,
    errorCode: "INVALID",
    message: "No.",
  });
  await sendComment(page, "Not like this");
  await expect(comments(page)).toContainText("Not sent");
  await expect(page.getByRole("toolbar")).toBeVisible();
  // Where nothing is below, what becomes smaller moves all that is above.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await comments(page).getByRole("button", { name: "Edit" }).click();
  await expectWritten(commentField(page), "Not like this");
  await expect(commentField(page)).toBeFocused();
});

test("Escape pressed before the field of a comment is loaded closes it, and keeps its words", async ({ page, app, org, signIn }) => {
  await havePosted(org, "Begun and left");
  await signIn(page);
  const release = await holdFields(page);
  await page.goto(app.url);
  const write = articles(page).filter({ hasText: "Begun and left" }).getByRole("button", { name: "Write a comment" });
  await write.click();
  await page.keyboard.type("Half a thought");
  await page.keyboard.press("Escape");
  await release();
  await expect(commentField(page)).toBeHidden();
  await expect(write).toBeFocused();
  await write.click();
  await expectWritten(commentField(page), "Half a thought");
});
