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
