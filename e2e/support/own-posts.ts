import type { Locator, Page } from "@playwright/test";
import type { CommentPage } from "../../src/connect/contract/comments.ts";
import type { OrgControl } from "./org-control.ts";
import { expect } from "./servers.ts";

/** The user name of the first person on the org's list, who is signed in without a name. */
export const AMARA = "amara.okafor@larkwheel.example";

/** Has somebody post to their followers. @returns the id of the post */
export async function havePosted(org: OrgControl, text: string, as = AMARA): Promise<string> {
  const { postId } = (await org.control({ do: "act", as, post: { parentId: "me", text } })) as { postId: string };
  return postId;
}

/** Opens the page of a post, loading the app anew. */
export async function openPost(page: Page, appUrl: string, postId: string): Promise<void> {
  await page.goto(`${appUrl}posts/${postId}`);
  await expect(commentField(page)).toBeVisible();
}

/** The field below a post. */
export function commentField(page: Page): Locator {
  return page.getByRole("textbox", { name: "Your comment" });
}

/** The comments below a post, on its own page. */
export function comments(page: Page): Locator {
  return page
    .getByRole("main")
    .getByRole("list", { name: /comments?$/ })
    .getByRole("listitem");
}

/** Writes a comment and sends it, without waiting for the org. */
export async function sendComment(page: Page, text: string): Promise<void> {
  await commentField(page).fill(text);
  await commentField(page).press("Control+Enter");
  await expect(commentField(page)).toHaveValue("");
}

/** The texts of a post's comments as the org has them, oldest first. */
export async function commentsOnOrg(org: OrgControl, postId: string): Promise<string[]> {
  const page = await org.ask<CommentPage>(AMARA, `/chatter/feed-elements/${postId}/capabilities/comments/items?pageSize=100`);
  return (page.items ?? []).map(({ body }) => body?.text ?? "");
}
