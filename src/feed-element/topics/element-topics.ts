import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { addTopic, removeTopic } from "~/connect/topics.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { rereadElement } from "../element.ts";
import type { TopicHolder } from "./change-topics.ts";

/** Whether the org lets people put the post under topics. */
export function canAssignTopics({ capabilities }: FeedElement): boolean {
  return capabilities?.topics !== undefined && capabilities.topics?.canAssignTopics !== false;
}

/** A post as something that stands under topics. */
export function elementTopics(store: Store, id: string): TopicHolder<FeedElement> {
  return {
    kind: FEED_ELEMENTS,
    id,
    topicsOf: ({ capabilities }) => capabilities?.topics?.items,
    withTopics: (element, items) => ({
      ...element,
      capabilities: { ...element.capabilities, topics: { ...element.capabilities?.topics, items } },
    }),
    part: ({ capabilities }) => ({ capabilities: { topics: capabilities?.topics } }),
    add: (name) => addTopic(store.connection, id, name),
    remove: (topicId) => removeTopic(store.connection, id, topicId),
    reread: () => rereadElement(store, id),
  };
}
