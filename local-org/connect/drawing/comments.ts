import { countComments, latestReplies } from "../../store/comment-queries.ts";
import { type Engagement, engagementOf } from "../../store/engagement.ts";
import { latestLikes } from "../../store/like-queries.ts";
import type { CommentRow, LikeRow } from "../../store/rows.ts";
import type { Json, Scope } from "../scope.ts";
import { drawReference } from "./actor.ts";
import { drawContent } from "./file.ts";
import { drawEmbeddedLikes, drawLikesMessage, drawMyLike, EMBEDDED_LIKES } from "./likes.ts";
import { drawBody } from "./message-body.ts";
import { drawUserSummary } from "./user.ts";

/** How many replies come with a comment whose thread is collapsed. */
const EMBEDDED_REPLIES = 3;

/** What comments are drawn with. */
export interface CommentOptions {
  /** The parent of the element that they belong to. */
  parentId: (comment: CommentRow) => string;
  /** Draw the answers to each comment within it. */
  collapsed?: boolean;
}

/** Comments on the wire. Looks everything up for all of them at once. */
export function drawComments(scope: Scope, comments: readonly CommentRow[], options: CommentOptions): Json[] {
  const ids = comments.map(({ id }) => id);
  const engagement = engagementOf(scope.db, ids, scope.userId);
  const likes = latestLikes(scope.db, ids, EMBEDDED_LIKES);
  return comments.map((comment) => {
    const engaged = engagement.get(comment.id);
    if (!engaged) throw new Error(`There is no engagement of ${comment.id}.`);
    return drawComment(scope, comment, options, engaged, likes.get(comment.id) ?? []);
  });
}

function drawComment(scope: Scope, comment: CommentRow, options: CommentOptions, engagement: Engagement, likes: readonly LikeRow[]): Json {
  const { id } = comment;
  const content = comment.file_id === null ? null : drawContent(scope, comment.file_id);
  return {
    body: drawBody(scope, comment.body_json, comment.is_rich_text === 1),
    capabilities: {
      ...(options.collapsed ? { comments: { page: drawReplies(scope, comment, options) } } : {}),
      ...(content ? { content } : {}),
      edit: {
        isEditRestricted: false,
        isEditableByMeUrl: scope.url(`/chatter/comments/${id}/capabilities/edit/is-editable-by-me`),
        lastEditedBy: comment.edited_at === null ? null : drawUserSummary(scope, comment.user_id),
        lastEditedDate: comment.edited_at === null ? null : scope.date(comment.edited_at),
        latestRevision: comment.revision,
        relativeLastEditedDate: comment.edited_at === null ? null : scope.relativeDate(comment.edited_at),
      },
      status: { feedEntityStatus: "Published", isApprovableByMe: true },
      upDownVote: { downVoteCount: engagement.downVotes, myVote: engagement.myVote ?? "None", upVoteCount: engagement.upVotes },
      verified: {
        isVerifiableByMe: false,
        isVerified: comment.is_verified === 1,
        isVerifiedByAnonymized: null,
        lastVerifiedByUser: null,
        lastVerifiedDate: null,
      },
    },
    clientInfo: null,
    createdDate: scope.date(comment.created_at),
    feedElement: drawReference(scope, comment.element_id),
    id,
    isDeleteRestricted: false,
    likes: drawEmbeddedLikes(scope, id, likes, engagement.likeCount),
    likesMessage: drawLikesMessage(scope, engagement, likes),
    moderationFlags: null,
    myLike: drawMyLike(scope, engagement),
    parent: drawReference(scope, options.parentId(comment)),
    relativeCreatedDate: scope.relativeDate(comment.created_at),
    threadLevel: comment.thread_parent_id === null ? 0 : 1,
    threadParentId: comment.thread_parent_id,
    type: content ? "ContentComment" : "TextComment",
    url: scope.url(`/chatter/comments/${id}`),
    user: drawUserSummary(scope, comment.user_id),
  };
}

function drawReplies(scope: Scope, comment: CommentRow, { parentId }: CommentOptions): Json {
  const thread = { elementId: comment.element_id, threadParentId: comment.id };
  const total = countComments(scope.db, thread);
  const replies = total === 0 ? [] : latestReplies(scope.db, thread, EMBEDDED_REPLIES);
  const resource = `/chatter/comments/${comment.id}/capabilities/comments/items`;
  return drawCommentPage(scope, resource, replies, total, drawComments(scope, replies, { parentId }));
}

/** The token of the page of comments before this one. */
export function commentToken(comment: CommentRow): string {
  return `${new Date(comment.created_at).toISOString()},${comment.id}`;
}

/** The latest comments as they come with an element; the next page holds earlier ones. */
export function drawCommentPage(scope: Scope, resource: string, rows: readonly CommentRow[], total: number, items: Json[]): Json {
  const url = scope.url(resource);
  const oldest = rows[0];
  const token = oldest && total > rows.length ? commentToken(oldest) : null;
  return {
    currentPageToken: null,
    currentPageUrl: scope.bearerUrl(url),
    items,
    nextPageToken: token,
    nextPageUrl: token && `${url}?page=${encodeURIComponent(token)}`,
    previousPageToken: null,
    previousPageUrl: null,
    total,
  };
}
