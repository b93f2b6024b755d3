import { PREFIX } from "../../store/ids.ts";
import type { Engagement } from "../../store/engagement.ts";
import type { LikeRow } from "../../store/rows.ts";
import type { Json, Scope } from "../scope.ts";
import { nameOfEntity } from "./actor.ts";
import { drawMessage } from "./message-body.ts";
import { drawUserSummary } from "./user.ts";

/** How many of the latest likes come with an item. */
export const EMBEDDED_LIKES = 3;

/** The resource of an item's likes. */
export function likesResource(itemId: string): string {
  return itemId.startsWith(PREFIX.comment)
    ? `/chatter/comments/${itemId}/likes`
    : `/chatter/feed-elements/${itemId}/capabilities/chatter-likes/items`;
}

/** A ChatterLike. */
export function drawLike(scope: Scope, like: LikeRow): Json {
  const kind = like.item_id.startsWith(PREFIX.comment) ? "comments" : "feed-elements";
  return {
    id: like.id,
    likedItem: { id: like.item_id, url: scope.url(`/chatter/${kind}/${like.item_id}`) },
    url: scope.url(`/chatter/likes/${like.id}`),
    user: drawUserSummary(scope, like.user_id),
  };
}

/** Reference to the like of who asks, or null. */
export function drawMyLike(scope: Scope, { myLikeId }: Engagement): Json | null {
  return myLikeId === null ? null : { id: myLikeId, url: scope.url(`/chatter/likes/${myLikeId}`) };
}

/** The first page of likes as it comes with an item. Those of comments have no token on the first page. */
export function drawEmbeddedLikes(scope: Scope, itemId: string, likes: readonly LikeRow[], total: number): Json {
  const url = scope.url(likesResource(itemId));
  const hasMore = total > likes.length;
  return {
    currentPageToken: itemId.startsWith(PREFIX.comment) ? null : 0,
    currentPageUrl: url,
    items: likes.map((like) => drawLike(scope, like)),
    nextPageToken: hasMore ? 1 : null,
    nextPageUrl: hasMore ? `${url}?page=1&pageSize=${EMBEDDED_LIKES}` : null,
    previousPageToken: null,
    previousPageUrl: null,
    total,
  };
}

/** Who likes an item, in words, or null where nobody does. */
export function drawLikesMessage(scope: Scope, { likeCount, myLikeId }: Engagement, latest: readonly LikeRow[]): Json | null {
  if (likeCount === 0) return null;
  const others = latest.filter((like) => like.user_id !== scope.userId).slice(0, 2);
  const names = others.map((like) => nameOfEntity(scope, like.user_id) ?? "");
  const isMine = myLikeId !== null;
  const unnamed = likeCount - names.length - Number(isMine);
  return drawMessage([{ text: scope.phrases.likes(names, isMine, unnamed), type: "Text" }]);
}
