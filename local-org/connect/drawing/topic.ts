import { viewedGroup } from "../../store/groups.ts";
import type { FeedElementRow } from "../../store/rows.ts";
import type { CountedTopic } from "../../store/topics.ts";
import type { Json, Scope } from "../scope.ts";
import { drawSubscription } from "./user.ts";

/** A Topic. */
export function drawTopic(scope: Scope, topic: CountedTopic): Json {
  return {
    createdDate: scope.date(topic.created_at),
    description: topic.description,
    id: topic.id,
    // Not documented: what it is without images, and whether the images need a session; here they do not.
    images:
      topic.has_images === 1
        ? { coverImageUrl: imageUrl(scope, topic, "cover"), featuredImageUrl: imageUrl(scope, topic, "featured") }
        : null,
    isBeingDeleted: topic.deleting_since !== null,
    name: topic.name,
    nonLocalizedName: topic.name,
    talkingAbout: topic.talking_about,
    url: scope.url(`/connect/topics/${topic.id}`),
  };
}

function imageUrl({ context }: Scope, { id }: CountedTopic, which: "cover" | "featured"): string {
  return `${context.baseUrl}/img/topic/${id}-${which}.png`;
}

/** A followed topic as the subject of a follow. Not documented: its properties; here those that all subjects have. */
export function drawTopicSubject(scope: Scope, topic: CountedTopic): Json {
  return {
    id: topic.id,
    motif: null,
    mySubscription: drawSubscription(scope, topic.id),
    name: topic.name,
    type: "Topic",
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
