import { PREFIX } from "../../store/ids.ts";
import { readMarks } from "../../store/marks.ts";
import { canReview } from "../../store/reviewing.ts";
import type { Json, Scope } from "../scope.ts";
import { drawActionGroups } from "./associated-actions.ts";
import { drawCommentPage } from "./comments.ts";
import { drawEmbeddedLikes, drawLikesMessage, drawMyLike } from "./likes.ts";
import type { LoadedElement } from "./loaded-element.ts";
import { canAssignTopics, drawTopic } from "./topic.ts";
import { drawUserSummary } from "./user.ts";

/** How many readers come with an element. */
const EMBEDDED_READERS = 3;

/** The twelve capabilities that every feed item has. */
export function drawStandardCapabilities(scope: Scope, element: LoadedElement): Json {
  const { row, engagement } = element;
  const resource = `/chatter/feed-elements/${row.id}/capabilities`;
  const { likeCount, commentCount, readCount } = engagement;
  return {
    associatedActions: { platformActionGroups: drawActionGroups(scope, element) },
    bookmarks: { isBookmarkedByCurrentUser: engagement.isBookmarked },
    chatterLikes: {
      isLikedByCurrentUser: engagement.myLikeId !== null,
      likesMessage: drawLikesMessage(scope, engagement, element.likes),
      myLike: drawMyLike(scope, engagement),
      page: drawEmbeddedLikes(scope, row.id, element.likes, likeCount),
    },
    close: { canContextUserUpdateIsClosed: row.actor_id === scope.userId, isClosed: row.is_closed === 1 },
    comments: { page: drawCommentPage(scope, `${resource}/comments/items`, element.commentRows, commentCount, element.comments) },
    edit: {
      isEditRestricted: row.body_json === null,
      isEditableByMeUrl: scope.url(`${resource}/edit/is-editable-by-me`),
      lastEditedBy: row.edited_by === null ? null : drawUserSummary(scope, row.edited_by),
      lastEditedDate: row.edited_at === null ? null : scope.date(row.edited_at),
      latestRevision: row.revision,
      relativeLastEditedDate: row.edited_at === null ? null : scope.relativeDate(row.edited_at),
    },
    interactions: { count: likeCount + commentCount + readCount },
    mute: { isMutedByMe: engagement.isMuted },
    readBy: drawReadBy(scope, element, `${resource}/read-by/items?pageSize=${EMBEDDED_READERS}`),
    status: { feedEntityStatus: row.status, isApprovableByMe: canReview(scope.db, row, scope.userId) },
    topics: { canAssignTopics: canAssignTopics(scope, row), items: element.topics.map((topic) => drawTopic(scope, topic)) },
    upDownVote: { downVoteCount: engagement.downVotes, myVote: engagement.myVote ?? "None", upVoteCount: engagement.upVotes },
  };
}

function drawReadBy(scope: Scope, { row, engagement }: LoadedElement, resource: string): Json {
  const { myReadAt, readCount } = engagement;
  const readAt = myReadAt ?? (row.actor_id === scope.userId ? row.created_at : null);
  const readers = readCount === 0 ? [] : readMarks(scope.db, row.id, EMBEDDED_READERS, 0);
  return {
    isReadByMe: readAt !== null,
    lastReadDateByMe: readAt === null ? null : scope.date(readAt),
    page: {
      currentPageToken: null,
      currentPageUrl: scope.url(resource),
      items: readers.map((mark) => ({ lastReadDateByUser: scope.date(mark.read_at), user: drawUserSummary(scope, mark.user_id) })),
      nextPageToken: readCount > EMBEDDED_READERS ? 1 : null,
      nextPageUrl: readCount > EMBEDDED_READERS ? scope.url(resource.replace("?", "?page=1&")) : null,
      previousPageToken: null,
      previousPageUrl: null,
      total: readCount,
    },
  };
}

/** Whether and by whom the element is pinned: on posts in groups, and wherever one is pinned. */
export function drawPin(scope: Scope, { row, engagement }: LoadedElement, canManage: boolean): Json | null {
  if (!engagement.isPinned && !row.parent_id.startsWith(PREFIX.group)) return null;
  return { isPinnableByMe: canManage || row.parent_id === scope.userId, isPinned: engagement.isPinned };
}
