import type { Locator, Page } from "@playwright/test";
import { articles } from "./support/news-feed.ts";
import { commentField, comments, commentsOnOrg, havePosted, openPost, sendComment } from "./support/own-posts.ts";
import { expect, test } from "./support/servers.ts";
import { expectWritten } from "./support/written.ts";

const signInButton = (page: Page): Locator => page.getByRole("button", { name: /^Sign in with/ });
const question = (page: Page): Locator => page.getByRole("alertdialog").or(page.getByRole("dialog", { name: /sign out/i }));

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
}

/** Answers the question whether to sign out although something would be lost. */
async function answer(page: Page, yes: boolean): Promise<void> {
  await question(page)
    .getByRole("button", yes ? { name: /^Sign out/ } : { name: /^(Cancel|Stay signed in|Not now)$/ })
    .first()
    .click();
}

test.describe("signing out", () => {
  test("with a draft asks first: whoever stays has the draft, whoever goes does not leave it behind", async ({
    page,
    app,
    org,
    signIn,
    signInAtOrg,
  }) => {
    const postId = await havePosted(org, "With a draft below it");
    await signIn(page);
    await openPost(page, app.url, postId);
    await commentField(page).fill("Half a thought");
    await signOut(page);
    await expect(question(page)).toContainText(/draft/);
    await answer(page, false);
    await expect(question(page)).toHaveCount(0);
    await expectWritten(commentField(page), "Half a thought");
    await page.reload();
    await expectWritten(commentField(page), "Half a thought");

    await signOut(page);
    await answer(page, true);
    await expect(signInButton(page)).toBeVisible();
    await signInAtOrg(page, "Amara Okafor");
    await openPost(page, app.url, postId);
    await expectWritten(commentField(page), "");
  });

  test("with a draft in another tab asks too, and staying keeps it", async ({ page, context, app, org, signInAtOrg }) => {
    const postId = await havePosted(org, "With a draft in another tab");
    await signInAtOrg(page, "Amara Okafor");
    const other = await context.newPage();
    await openPost(other, app.url, postId);
    await commentField(other).fill("Begun over there");
    await signOut(page);
    await expect(question(page)).toContainText(/draft/);
    await answer(page, false);
    await expectWritten(commentField(other), "Begun over there");
    await other.reload();
    await expectWritten(commentField(other), "Begun over there");
  });

  test("with a comment on its way asks first, and staying lets it arrive", async ({ page, app, org, signInAtOrg }) => {
    const postId = await havePosted(org, "With a comment on its way");
    await signInAtOrg(page, "Amara Okafor");
    await openPost(page, app.url, postId);
    await org.control({ do: "delay", match: "/capabilities/comments/items", method: "POST", delayMs: "until-release" });
    await sendComment(page, "Still on its way");
    await signOut(page);
    await expect(question(page)).toBeVisible();
    await answer(page, false);
    await org.release();
    await expect(comments(page)).toHaveText([/Still on its way/]);
    await expect(comments(page)).not.toContainText(/Sending/);
    expect(await commentsOnOrg(org, postId)).toEqual(["Still on its way"]);
  });

  test("with nothing begun asks nothing", async ({ page, signInAtOrg }) => {
    await signInAtOrg(page, "Amara Okafor");
    await expect(articles(page).first()).toBeVisible();
    await signOut(page);
    await expect(signInButton(page)).toBeVisible();
  });

  test("touches no draft of another person on the same device", async ({ page, context, app, org, signInAtOrg }) => {
    const postId = await havePosted(org, "Written to by two people");
    const meis = await context.newPage();
    await signInAtOrg(meis, "Mei Tanaka");
    await openPost(meis, app.url, postId);
    await commentField(meis).fill("Mei's half thought");
    await meis.reload();
    await expectWritten(commentField(meis), "Mei's half thought");
    await meis.close();

    await context.clearCookies();
    await signInAtOrg(page, "Amara Okafor");
    await openPost(page, app.url, postId);
    await expectWritten(commentField(page), "");
    await signOut(page);
    await expect(signInButton(page)).toBeVisible();

    await context.clearCookies();
    await signInAtOrg(page, "Mei Tanaka");
    await openPost(page, app.url, postId);
    await expectWritten(commentField(page), "Mei's half thought");
  });
});
