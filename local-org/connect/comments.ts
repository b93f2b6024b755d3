import { publishComment, setVerified } from "../store/comment-changes.ts";
import { commentRow, commentsAfter, commentsBefore, type CommentScope, countComments } from "../store/comment-queries.ts";
import { setLike } from "../store/likes.ts";
import type { CommentRow, FeedElementRow } from "../store/rows.ts";
import { setVote } from "../store/marks.ts";
import { canReviewComment } from "../store/reviewing.ts";
import { checkPublished, voteOf } from "./capability-changes.ts";
import { canVerify, commentToken, drawComments, takesReplies } from "./drawing/comments.ts";
import { drawFeedElement, USUAL_OPTIONS } from "./drawing/feed-element.ts";
import { canEditComment } from "./editing.ts";
import { illegalParameter, notFound } from "./errors.ts";
import { findComment, findElement } from "./find-element.ts";
import { choiceParam, numberParam, pageUrl } from "./paging.ts";
import { answer, type ApiContext, createRoutes, flagOf, readInput } from "./route.ts";
import type { Json, Scope } from "./scope.ts";
import { forbidden } from "./writing/input.ts";

/** Comments of elements, answers to comments, and `/chatter/comments/{id}`. */
export const comments = createRoutes();

comments.get("/chatter/feed-elements/:id/capabilities/comments/items", (c) => {
  const element = findElement(c);
  const collapsed = choiceParam(c, "threadedCommentsCollapsed", ["false", "true"]) === "true";
  const viewerId = c.get("scope").userId;
  const thread = { elementId: element.id, viewerId, ...(collapsed ? { threadParentId: null } : {}) };
  const resource = `/chatter/feed-elements/${element.id}/capabilities/comments/items`;
  return answer(c, drawPage(c, { thread, element, resource, collapsed }));
});

comments.get("/chatter/comments/:id", (c) => {
  const { comment, element } = findComment(c);
  return answer(c, drawOne(c, comment, element));
});

comments.get("/chatter/comments/:id/capabilities/comments/items", (c) => answer(c, drawReplies(c)));
comments.get("/chatter/comments/:id/capabilities/comments", (c) => answer(c, { page: drawReplies(c) }));

comments.get("/chatter/comments/:id/thread-context", (c) => answer(c, drawThreadContext(c)));

comments.get("/chatter/comments/:id/capabilities/edit/is-editable-by-me", (c) => {
  const scope = c.get("scope");
  const { comment, element } = findComment(c);
  const feedEntityUrl = scope.url(`/chatter/comments/${comment.id}`);
  return answer(c, { areAttachmentsEditableByMe: false, feedEntityIsEditableByMe: canEditComment(scope, comment, element), feedEntityUrl });
});

/** Answers with the comment as it is after the like. */
comments.patch("/chatter/comments/:id/likes", async (c) => {
  const { comment, element } = findComment(c);
  const { db, userId, now } = c.get("scope");
  setLike(db, { itemId: comment.id, userId, liked: flagOf(await readInput(c), "isLikedByCurrentUser"), at: now });
  return answer(c, drawOne(c, comment, element));
});

comments.patch("/chatter/comments/:id/capabilities/up-down-vote", async (c) => {
  const { comment, element } = findComment(c);
  setVote(c.get("scope").db, comment.id, c.get("scope").userId, voteOf(await readInput(c)));
  return answer(c, (drawOne(c, comment, element).capabilities as Json).upDownVote);
});

comments.patch("/chatter/comments/:id/capabilities/status", async (c) => {
  const { comment, element } = findComment(c);
  const { db, userId } = c.get("scope");
  checkPublished(await readInput(c));
  if (!canReviewComment(db, comment, element, userId)) throw forbidden("You cannot approve this comment.");
  publishComment(db, comment.id);
  return answer(c, (drawOne(c, { ...comment, status: "Published" }, element).capabilities as Json).status);
});

comments.patch("/chatter/comments/:id/capabilities/verified", async (c) => {
  const { comment, element } = findComment(c);
  const scope = c.get("scope");
  const isSet = flagOf(await readInput(c), "isVerified");
  if (!canVerify(scope, element)) throw forbidden("You cannot verify this answer.");
  setVerified(scope.db, comment.id, { userId: scope.userId, isSet, at: scope.now });
  const verified = commentRow(scope.db, comment.id) ?? comment;
  return answer(c, (drawOne(c, verified, element).capabilities as Json).verified);
});

function drawOne(c: ApiContext, comment: CommentRow, element: FeedElementRow): Json {
  const drawn = drawComments(c.get("scope"), [comment], { elementOf: () => element })[0];
  if (!drawn) throw notFound();
  return drawn;
}

function drawReplies(c: ApiContext): Json {
  const { comment, element } = findComment(c);
  if (!takesReplies(comment, element)) throw notFound();
  const thread = { elementId: element.id, viewerId: c.get("scope").userId, threadParentId: comment.id };
  return drawPage(c, { thread, element, resource: `/chatter/comments/${comment.id}/capabilities/comments/items`, usualSize: 25 });
}

/** The element with one comment alone, within those that it answers. */
function drawThreadContext(c: ApiContext): Json {
  const scope = c.get("scope");
  const { comment, element } = findComment(c);
  let inner = drawOne(c, comment, element);
  for (let above = aboveOf(scope, comment); above !== null; above = aboveOf(scope, above)) {
    inner = withComment(drawOne(c, above, element), inner);
  }
  return withComment(drawFeedElement(scope, element, { ...USUAL_OPTIONS, recentCommentCount: 0 }), inner);
}

function aboveOf({ db }: Scope, { thread_parent_id }: CommentRow): CommentRow | null {
  return thread_parent_id === null ? null : commentRow(db, thread_parent_id);
}

/** The element or comment with one of its comments alone. */
function withComment(drawn: Json, comment: Json): Json {
  const capabilities = drawn.capabilities as { comments: { page: Json } };
  return { ...drawn, capabilities: { ...capabilities, comments: { page: { ...capabilities.comments.page, items: [comment] } } } };
}

interface PageOf {
  thread: CommentScope;
  element: FeedElementRow;
  resource: string;
  collapsed?: boolean;
  usualSize?: number;
}

/** A CommentPage. By default the newest, oldest of them first, and the next page holds earlier ones. */
function drawPage(c: ApiContext, { thread, element, resource, collapsed, usualSize = 3 }: PageOf): Json {
  const scope = c.get("scope");
  const size = numberParam(c, "pageSize", { least: 1, most: 100, usual: usualSize });
  const token = c.req.query("page");
  const key = token ? readToken(token) : null;
  const isLatest = choiceParam(c, "sort", ["CreatedDateLatestAsc", "CreatedDateOldestAsc", "Relevance"]) === "CreatedDateLatestAsc";
  const found = isLatest
    ? commentsBefore(scope.db, thread, key ?? { at: Number.MAX_SAFE_INTEGER, id: "~" }, size + 1)
    : commentsAfter(scope.db, thread, key ?? { at: -1, id: "" }, size + 1);
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  const nextToken = found.length > size && last ? commentToken(last) : null;
  const items = isLatest ? shown.toReversed() : shown;
  return {
    currentPageToken: token || null,
    currentPageUrl: scope.bearerUrl(pageUrl(c, resource, token || null)),
    items: drawComments(scope, items, { elementOf: () => element, collapsed }),
    nextPageToken: nextToken,
    nextPageUrl: nextToken && pageUrl(c, resource, nextToken),
    previousPageToken: null,
    previousPageUrl: null,
    total: countComments(scope.db, thread),
  };
}

function readToken(token: string): { at: number; id: string } {
  const [date = "", id = ""] = token.split(",");
  const at = Date.parse(date);
  if (Number.isNaN(at) || id === "") throw illegalParameter("page", token);
  return { at, id };
}
