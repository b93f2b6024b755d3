import { engagementOf } from "../store/engagement.ts";
import { deleteLike, likeRow, likesOf } from "../store/like-queries.ts";
import { setLike } from "../store/likes.ts";
import { PREFIX } from "../store/ids.ts";
import { drawLike, likesResource } from "./drawing/likes.ts";
import { ApiError, notFound } from "./errors.ts";
import { findComment, findElement } from "./find-element.ts";
import { numberedPage, pageTokens } from "./paging.ts";
import { answer, type ApiContext, createRoutes, idParam } from "./route.ts";
import type { Json } from "./scope.ts";

/** Likes of elements and comments, and `/chatter/likes/{id}`. */
export const likes = createRoutes();

const ELEMENT_LIKES = "/chatter/feed-elements/:id/capabilities/chatter-likes/items";
const COMMENT_LIKES = "/chatter/comments/:id/likes";

likes.get(ELEMENT_LIKES, (c) => answer(c, drawLikePage(c, findElement(c).id)));
likes.post(ELEMENT_LIKES, (c) => like(c, findElement(c).id));
likes.get(COMMENT_LIKES, (c) => answer(c, drawLikePage(c, findComment(c).comment.id)));
likes.post(COMMENT_LIKES, (c) => like(c, findComment(c).comment.id));

likes.get("/chatter/likes/:id", (c) => {
  const found = likeRow(c.get("scope").db, idParam(c));
  if (!found) throw notFound();
  return answer(c, drawLike(c.get("scope"), found));
});

likes.delete("/chatter/likes/:id", (c) => {
  const { db, userId } = c.get("scope");
  const found = likeRow(db, idParam(c));
  if (!found) throw notFound();
  if (found.user_id !== userId) {
    throw new ApiError(403, "INSUFFICIENT_ACCESS_OR_READONLY", "You cannot take back the like of another user.");
  }
  deleteLike(db, found.id);
  return c.body(null, 204);
});

function like(c: ApiContext, itemId: string): Response {
  const scope = c.get("scope");
  const id = setLike(scope.db, { itemId, userId: scope.userId, liked: true, at: scope.now });
  const made = id === null ? null : likeRow(scope.db, id);
  if (!made) throw notFound();
  return answer(c, drawLike(scope, made), 201);
}

/** A ChatterLikePage, latest first. Its tokens are numbers; the first page of a comment's has none. */
function drawLikePage(c: ApiContext, itemId: string): Json {
  const scope = c.get("scope");
  const page = numberedPage(c);
  const found = likesOf(scope.db, itemId, page.limit, page.offset);
  const tokens = pageTokens(c, likesResource(itemId), page, found.length);
  return {
    ...tokens,
    currentPageToken: itemId.startsWith(PREFIX.comment) && page.number === 0 ? null : page.number,
    items: found.slice(0, page.size).map((each) => drawLike(scope, each)),
    total: engagementOf(scope.db, [itemId], scope.userId).get(itemId)?.likeCount ?? 0,
  };
}
