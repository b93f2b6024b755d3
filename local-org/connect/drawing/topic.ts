import { viewedGroup } from "../../store/groups.ts";
import type { FeedElementRow } from "../../store/rows.ts";
import type { CountedTopic } from "../../store/topics.ts";
import type { Json, Scope } from "../scope.ts";

/** A Topic. */
export function drawTopic(scope: Scope, topic: CountedTopic): Json {
  return {
    createdDate: scope.date(topic.created_at),
    description: topic.description,
    id: topic.id,
    images: null,
    isBeingDeleted: false,
    name: topic.name,
    nonLocalizedName: topic.name,
    talkingAbout: topic.talking_about,
    url: scope.url(`/connect/topics/${topic.id}`),
  };
}

/**
 * Whether who asks may put an element under topics and take it out again. Unlisted groups have no topics; that messages
 * between a few people have none is not documented.
 */
export function canAssignTopics(scope: Scope, { parent_id, is_direct_message }: FeedElementRow): boolean {
  if (is_direct_message === 1) return false;
  return scope.once(`takes topics ${parent_id}`, () => viewedGroup(scope.db, parent_id, scope.userId)?.visibility !== "Unlisted");
}
