import { hasAttention, hasComments } from "../store/element-rows.ts";
import { memberGroupIds } from "../store/group-members.ts";
import { PREFIX } from "../store/ids.ts";
import type { EntryReason } from "../store/feed-entries.ts";
import type { FeedSource } from "../store/feed-keys.ts";
import { mutedElementIds } from "../store/marks.ts";
import type { FeedElementRow } from "../store/rows.ts";
import { canReview } from "../store/reviewing.ts";
import { followedIds } from "../store/subscriptions.ts";
import type { Scope } from "./scope.ts";

/** A feed: what it is made of, and how it may be read. */
export interface FeedType {
  /** Path below `/chatter/feeds`, with ids written out. */
  path: string;
  sources(scope: Scope): FeedSource[];
  /** Leaves elements out, beyond those that may not be seen. */
  accepts?(element: FeedElementRow): boolean;
  /** What its elements must have, as in a search. */
  words?: string;
  /** Muted elements do not show. */
  respectsMute?: boolean;
  /** Can be asked for what is new. */
  hasUpdates?: boolean;
  /** Elements can be pinned here. */
  hasPins?: boolean;
  /** Can be sorted by relevance. */
  hasRelevance?: boolean;
  /** Can be read from its oldest element on. */
  hasOldestFirst?: boolean;
  /** The status of its elements, where it is not Published. */
  status?: "Draft" | "PendingReview";
}

function entries(entityIds: readonly string[], ...reasons: EntryReason[]): FeedSource[] {
  return entityIds.flatMap((entityId) => reasons.map((reason): FeedSource => ({ kind: "entry", entityId, reason })));
}

/** What a followed thing brings: posts of a person, posts on a record with its changes one by one, posts about a topic. */
function followedEntries(id: string): FeedSource[] {
  if (id.startsWith(PREFIX.user)) return entries([id], "actor", "parent");
  if (id.startsWith(PREFIX.topic)) return entries([id], "topic");
  if (id.startsWith(PREFIX.file)) return entries([id], "parent", "file");
  return entries([id], "parent", "bundled");
}

function news({ db, userId }: Scope): FeedSource[] {
  return [
    ...entries([userId], "actor", "parent", "mention", "comment-mention"),
    ...entries(memberGroupIds(db, userId), "parent"),
    ...followedIds(db, userId).flatMap(followedEntries),
  ];
}

function record(id: string): FeedSource[] {
  return id.startsWith(PREFIX.file) ? entries([id], "parent", "file") : entries([id], "parent", "bundle");
}

function hasFiles(element: FeedElementRow): boolean {
  return element.capabilities_json.includes('"files":[');
}

/** A feed without a subject, or whose subject is who asks. Null where there is no such feed. */
export function feedOf(scope: Scope, type: string): FeedType | null {
  const { userId } = scope;
  const mine = `${type}/${userId}`;
  switch (type) {
    case "news":
      return { path: mine, sources: news, respectsMute: true, hasUpdates: true };
    case "company":
      return { path: type, sources: () => [{ kind: "all" }], respectsMute: true, hasUpdates: true, hasRelevance: true };
    case "landing":
      // What drives engagement is not documented: here it is what somebody has commented on or liked.
      return { path: type, sources: () => [{ kind: "all" }], accepts: ({ id }) => hasAttention(scope.db, id), respectsMute: true };
    case "bookmarks":
      return { path: mine, sources: () => [{ kind: "bookmark", userId }] };
    case "mute":
      return { path: mine, sources: () => [{ kind: "mute", userId }] };
    case "files":
      return { path: mine, sources: news, accepts: hasFiles, respectsMute: true, hasUpdates: true };
    case "groups":
      return { path: mine, sources: ({ db }) => entries(memberGroupIds(db, userId), "parent"), respectsMute: true, hasUpdates: true };
    case "people":
      return { path: mine, sources: ({ db }) => people(followedIds(db, userId)), respectsMute: true, hasUpdates: true };
    case "to":
      return {
        path: mine,
        sources: () => entries([userId], "actor", "parent", "mention", "comment-mention"),
        // One's own posts are in it once they have a comment, whoever wrote that.
        accepts: (element) => element.actor_id !== userId || hasComments(scope.db, element.id),
        hasUpdates: true,
      };
    case "draft":
      return { path: mine, sources: () => entries([userId], "draft"), status: "Draft", hasOldestFirst: true };
    case "pending-review":
      return {
        path: type,
        sources: () => [{ kind: "all" }],
        accepts: (element) => canReview(scope.db, element, userId),
        status: "PendingReview",
        hasOldestFirst: true,
      };
    case "direct-messages":
      return { path: type, sources: () => entries([userId], "direct-message"), hasUpdates: true };
    default:
      return null;
  }
}

function people(followed: readonly string[]): FeedSource[] {
  return entries(
    followed.filter((id) => id.startsWith(PREFIX.user)),
    "actor",
  );
}

/** A feed about a subject. Null where there is no such feed. */
export function feedAbout(type: string, subjectId: string): FeedType | null {
  const path = `${type}/${subjectId}`;
  switch (type) {
    case "record":
      return { path, sources: () => record(subjectId), hasUpdates: true, hasPins: subjectId.startsWith(PREFIX.group) };
    case "user-profile":
      return { path, sources: () => entries([subjectId], "actor", "parent", "mention") };
    case "topics":
      return { path, sources: () => entries([subjectId], "topic"), hasUpdates: true, hasPins: true, hasRelevance: true };
    default:
      return null;
  }
}

/** The posts of all people, groups, records and topics that a stream brings together. */
export function streamFeed(streamId: string, entityIds: readonly string[]): FeedType {
  return { path: `streams/${streamId}`, sources: () => entityIds.flatMap(followedEntries), respectsMute: true, hasUpdates: true };
}

/** The news about records of one object, by its key prefix. */
export function filterFeed(userId: string, prefix: string): FeedType {
  return {
    path: `filter/${userId}/${prefix}`,
    sources: news,
    accepts: (element) => element.parent_id.startsWith(prefix),
    respectsMute: true,
    hasUpdates: true,
  };
}

/** Whether the element stands in the feed for who asks. */
export function acceptor(scope: Scope, feed: FeedType): (element: FeedElementRow) => boolean {
  const muted = feed.respectsMute ? mutedElementIds(scope.db, scope.userId) : new Set<string>();
  const showsBundles = feed.path.startsWith("record/");
  return (element) =>
    hasStatus(scope, feed, element) &&
    (showsBundles || element.feed_element_type !== "Bundle") &&
    !muted.has(element.id) &&
    (feed.accepts?.(element) ?? true) &&
    scope.visibility.canSee(element);
}

/** What is not published shows in its own feed; what waits for review also where it was posted, for who posted it. */
function hasStatus({ userId }: Scope, feed: FeedType, { status, actor_id }: FeedElementRow): boolean {
  if (feed.status) return status === feed.status;
  return status === "Published" || (status !== "Draft" && actor_id === userId);
}
