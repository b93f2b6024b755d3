import type { Locator, Page } from "@playwright/test";
import type { CommentPage } from "../../src/connect/contract/comments.ts";
import type { OrgControl } from "./org-control.ts";
import { expect } from "./servers.ts";
import { expectWritten } from "./written.ts";

/** User name of the first person of the org, who is signed in by default. */
export const AMARA = "amara.okafor@larkwheel.example";

/** Posts to a person's followers through the API. @returns the id of the post */
export async function havePosted(org: OrgControl, text: string, as = AMARA): Promise<string> {
  const { postId } = (await org.control({ do: "act", as, post: { parentId: "me", text } })) as { postId: string };
  return postId;
}

/** Opens the page of a post with a full page load. */
export async function openPost(page: Page, appUrl: string, postId: string): Promise<void> {
  await page.goto(`${appUrl}posts/${postId}`);
  await expect(commentField(page)).toBeVisible();
}

/** The comment field below a post. */
export function commentField(page: Page): Locator {
  return page.getByRole("textbox", { name: "Your comment" });
}

/** The comments on a post's own page. */
export function comments(page: Page): Locator {
  return page
    .getByRole("main")
    .getByRole("list", { name: /comments?$/ })
    .getByRole("listitem");
}

/** Types and sends a comment, without waiting for the org. */
export async function sendComment(page: Page, text: string): Promise<void> {
  await commentField(page).fill(text);
  await commentField(page).press("Control+Enter");
  await expectWritten(commentField(page), "");
}

/** The texts of a post's comments from the org, oldest first. */
export async function commentsOnOrg(org: OrgControl, postId: string): Promise<string[]> {
  const page = await org.ask<CommentPage>(AMARA, `/chatter/feed-elements/${postId}/capabilities/comments/items?pageSize=100`);
  return (page.items ?? []).map(({ body }) => body?.text ?? "");
}
