import { countReplies, latestReplies } from "../../store/comment-queries.ts";
import { elementRow } from "../../store/element-rows.ts";
import { type Engagement, engagementOf } from "../../store/engagement.ts";
import { runsGroup } from "../../store/group-members.ts";
import { latestLikes } from "../../store/like-queries.ts";
import type { CommentRow, FeedElementRow, LikeRow } from "../../store/rows.ts";
import type { Json, Scope } from "../scope.ts";
import { drawReference } from "./actor.ts";
import { drawFeedEntity } from "./feed-entity.ts";
import { canReviewComment } from "../../store/reviewing.ts";
import { drawContent } from "./file.ts";
import { drawEmbeddedLikes, drawLikesMessage, drawMyLike, EMBEDDED_LIKES } from "./likes.ts";
import { drawBody } from "./message-body.ts";
import { drawFlagCounts } from "./moderation.ts";
import { drawUserSummary } from "./user.ts";

/** How many replies come with a comment whose thread is collapsed. */
const EMBEDDED_REPLIES = 3;

/** How deep a thread goes: comments at this level take no answers. */
const DEEPEST_LEVEL = 2;

/** Whether a comment can be answered in a thread. Direct messages have no threads. */
export function takesReplies(comment: CommentRow, element: Pick<FeedElementRow, "is_direct_message">): boolean {
  return element.is_direct_message === 0 && comment.thread_level < DEEPEST_LEVEL;
}

/** Whether who asks may say that an answer is right: those who run the group in which the post stands. */
export function canVerify(scope: Scope, { parent_id }: Pick<FeedElementRow, "parent_id">): boolean {
  return scope.once(`runs group ${parent_id}`, () => runsGroup(scope.db, parent_id, scope.userId));
}

/** What comments are drawn with. */
export interface CommentOptions {
  /** The element that they belong to. */
  elementOf: (comment: CommentRow) => FeedElementRow | undefined;
  /** Draw the answers to each comment within it. */
  collapsed?: boolean;
}

/** Comments on the wire. Looks everything up for all of them at once. */
export function drawComments(scope: Scope, comments: readonly CommentRow[], options: CommentOptions): Json[] {
  const ids = comments.map(({ id }) => id);
  const engagement = engagementOf(scope.db, ids, scope.userId);
  const likes = latestLikes(scope.db, ids, EMBEDDED_LIKES);
  const replies = countReplies(scope.db, ids, scope.userId);
  return comments.map((comment) => {
    const engaged = engagement.get(comment.id);
    if (!engaged) throw new Error(`There is no engagement of ${comment.id}.`);
    return drawComment(scope, comment, options, { engaged, likes: likes.get(comment.id) ?? [], replies: replies.get(comment.id) ?? 0 });
  });
}

/** What belongs to one comment. */
interface Belongings {
  engaged: Engagement;
  likes: readonly LikeRow[];
  /** How many. */
  replies: number;
}

function drawComment(scope: Scope, comment: CommentRow, options: CommentOptions, { engaged, likes, replies }: Belongings): Json {
  const { id } = comment;
  const element = options.elementOf(comment);
  if (!element) throw new Error(`There is no element of ${id}.`);
  const content = comment.file_id === null ? null : drawContent(scope, comment.file_id);
  return {
    body: drawBody(scope, comment.body_json, comment.is_rich_text === 1),
    capabilities: {
      ...(takesReplies(comment, element) ? { comments: { page: drawReplies(scope, comment, options, replies) } } : {}),
      ...(content ? { content } : {}),
      ...(comment.shared_element_id === null
        ? {}
        : { feedEntityShare: { feedEntity: drawFeedEntity(scope, elementRow(scope.db, comment.shared_element_id)) } }),
      edit: {
        isEditRestricted: false,
        isEditableByMeUrl: scope.url(`/chatter/comments/${id}/capabilities/edit/is-editable-by-me`),
        lastEditedBy: comment.edited_by === null ? null : drawUserSummary(scope, comment.edited_by),
        lastEditedDate: comment.edited_at === null ? null : scope.date(comment.edited_at),
        latestRevision: comment.revision,
        relativeLastEditedDate: comment.edited_at === null ? null : scope.relativeDate(comment.edited_at),
      },
      status: { feedEntityStatus: comment.status, isApprovableByMe: canReviewComment(scope.db, comment, element, scope.userId) },
      upDownVote: { downVoteCount: engaged.downVotes, myVote: engaged.myVote ?? "None", upVoteCount: engaged.upVotes },
      verified: {
        isVerifiableByMe: canVerify(scope, element),
        isVerified: comment.is_verified === 1,
        isVerifiedByAnonymized: null,
        lastVerifiedByUser: comment.verified_by === null ? null : drawUserSummary(scope, comment.verified_by),
        lastVerifiedDate: comment.verified_at === null ? null : scope.date(comment.verified_at),
      },
    },
    clientInfo: null,
    createdDate: scope.date(comment.created_at),
    feedElement: drawReference(scope, comment.element_id),
    id,
    isDeleteRestricted: false,
    likes: drawEmbeddedLikes(scope, id, likes, engaged.likeCount),
    likesMessage: drawLikesMessage(scope, engaged, likes),
    moderationFlags: drawFlagCounts(scope, id, `/chatter/comments/${id}/moderation-flags`),
    myLike: drawMyLike(scope, engaged),
    parent: drawReference(scope, element.parent_id),
    relativeCreatedDate: scope.relativeDate(comment.created_at),
    threadLevel: comment.thread_level,
    threadParentId: comment.thread_parent_id,
    type: content ? "ContentComment" : "TextComment",
    url: scope.url(`/chatter/comments/${id}`),
    user: drawUserSummary(scope, comment.user_id),
  };
}

/** The answers to a comment: the latest of them where threads are collapsed, else how many there are. */
function drawReplies(scope: Scope, comment: CommentRow, options: CommentOptions, total: number): Json {
  const thread = { elementId: comment.element_id, viewerId: scope.userId, threadParentId: comment.id };
  const replies = options.collapsed && total > 0 ? latestReplies(scope.db, thread, EMBEDDED_REPLIES) : [];
  const resource = `/chatter/comments/${comment.id}/capabilities/comments/items`;
  return drawCommentPage(scope, resource, replies, total, replies.length > 0 ? drawComments(scope, replies, options) : []);
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
