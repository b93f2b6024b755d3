import type { CommentPage } from "../../src/connect/contract/comments.ts";
import type { FeedElement, FeedElementPage } from "../../src/connect/contract/feed-elements.ts";
import type { OrgControl } from "../support/org-control.ts";
import { AMARA } from "../support/own-posts.ts";

/** A post as the org has it, or as it is drawn. */
export interface PostState {
  isLiked: boolean;
  likes: number;
  isBookmarked: boolean;
  commentCount: number;
  /** Texts, oldest first. */
  comments: string[];
}

/** What the org has of a post, in Amara's eyes. */
export async function postOnOrg(org: OrgControl, id: string): Promise<PostState> {
  const { capabilities } = await org.ask<FeedElement>(AMARA, `/chatter/feed-elements/${id}`);
  const { items } = await org.ask<CommentPage>(AMARA, `/chatter/feed-elements/${id}/capabilities/comments/items?pageSize=100`);
  const comments = (items ?? []).map(({ body }) => body?.text ?? "");
  return {
    isLiked: capabilities?.chatterLikes?.isLikedByCurrentUser ?? false,
    likes: capabilities?.chatterLikes?.page?.total ?? 0,
    isBookmarked: capabilities?.bookmarks?.isBookmarkedByCurrentUser ?? false,
    commentCount: comments.length,
    comments,
  };
}

/** The texts of Amara's own posts that hold the mark of a sequence, newest first. */
export async function ownPostsOnOrg(org: OrgControl, mark: string): Promise<string[]> {
  const { id } = await org.ask<{ id: string }>(AMARA, "/chatter/users/me");
  const { elements } = await org.ask<FeedElementPage>(AMARA, `/chatter/feeds/user-profile/${id}/feed-elements?pageSize=100`);
  return (elements ?? []).map(({ body }) => body?.text ?? "").filter((text) => text.includes(mark));
}
