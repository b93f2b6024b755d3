import type { Database } from "./database.ts";
import { seesComment } from "./reviewing.ts";
import { rows } from "./statements.ts";

/** What people did to one item, as one person sees it. */
export interface Engagement {
  likeCount: number;
  myLikeId: string | null;
  commentCount: number;
  hasVerifiedComment: boolean;
  isBookmarked: boolean;
  isMuted: boolean;
  isPinned: boolean;
  readCount: number;
  myReadAt: number | null;
  upVotes: number;
  downVotes: number;
  myVote: string | null;
}

const PER_ITEM = `
  SELECT k.value AS id,
    (SELECT COUNT(*) FROM chatter_like l WHERE l.item_id = k.value) AS likeCount,
    (SELECT l.id FROM chatter_like l WHERE l.item_id = k.value AND l.user_id = ?1) AS myLikeId,
    (SELECT COUNT(*) FROM comment c WHERE c.element_id = k.value AND ${seesComment("c", "?1")}) AS commentCount,
    (SELECT COALESCE(MAX(c.is_verified), 0) FROM comment c WHERE c.element_id = k.value) AS hasVerifiedComment,
    EXISTS (SELECT 1 FROM bookmark b WHERE b.user_id = ?1 AND b.element_id = k.value) AS isBookmarked,
    EXISTS (SELECT 1 FROM mute m WHERE m.user_id = ?1 AND m.element_id = k.value) AS isMuted,
    (SELECT COUNT(*) FROM read_mark r WHERE r.element_id = k.value) AS readCount,
    (SELECT r.read_at FROM read_mark r WHERE r.element_id = k.value AND r.user_id = ?1) AS myReadAt,
    (SELECT COUNT(*) FROM up_down_vote v WHERE v.item_id = k.value AND v.vote = 'Up') AS upVotes,
    (SELECT COUNT(*) FROM up_down_vote v WHERE v.item_id = k.value AND v.vote = 'Down') AS downVotes,
    (SELECT v.vote FROM up_down_vote v WHERE v.item_id = k.value AND v.user_id = ?1) AS myVote,
    EXISTS (SELECT 1 FROM feed_element f JOIN pinned_element p ON p.entity_id = f.parent_id AND p.element_id = f.id
      WHERE f.id = k.value) AS isPinned
  FROM json_each(?2) k`;

type EngagementRow = { id: string; hasVerifiedComment: number; isBookmarked: number; isMuted: number; isPinned: number } & Omit<
  Engagement,
  "hasVerifiedComment" | "isBookmarked" | "isMuted" | "isPinned"
>;

/** The engagement of feed elements or comments, by id, in one query. */
export function engagementOf(db: Database, itemIds: readonly string[], viewerId: string): Map<string, Engagement> {
  const found = rows<EngagementRow>(db, PER_ITEM, viewerId, JSON.stringify(itemIds));
  return new Map(
    found.map(({ id, ...item }) => [
      id,
      {
        ...item,
        hasVerifiedComment: item.hasVerifiedComment === 1,
        isBookmarked: item.isBookmarked === 1,
        isMuted: item.isMuted === 1,
        isPinned: item.isPinned === 1,
      },
    ]),
  );
}
