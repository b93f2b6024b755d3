import type { TopicsCapability } from "~/connect/contract/capabilities.ts";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import type { Topic } from "~/connect/contract/topics.ts";
import { addTopic, removeTopic } from "~/connect/topics.ts";
import { type Change, change, effect, scopeOf } from "~/data/change.ts";
import { FEED_ELEMENTS } from "~/data/kinds.ts";
import type { Store } from "~/data/store.ts";
import { topicMessages } from "~/lib/messages/topics.ts";
import { asPlainLine, objectsOf } from "~/lib/readers.ts";
import { showRefusal } from "~/ui/toast.ts";
import { rereadElement } from "../element.ts";

/** Whether the org lets people put the post under topics. */
export function canAssignTopics({ capabilities }: FeedElement): boolean {
  return capabilities?.topics !== undefined && capabilities.topics?.canAssignTopics !== false;
}

/** The names of a post's topics, each once. */
export function topicNames(element: FeedElement): string[] {
  return [...new Set(topicsOf(element).map(nameOf))].filter((name) => name !== "");
}

/** Puts a post under a topic. It shows at once, and is taken back with the reason where the org refuses. */
export function assignTopic(store: Store, elementId: string, name: string): void {
  changeTopics<Topic & TopicsCapability>(store, elementId, name, {
    show: (topics) => (topics.some(isNamed(name)) ? topics : [...topics, { name }]),
    confirm: (topics, answer) => answer.items ?? [...topics.filter((topic) => !isNamed(name)(topic)), { name, ...answer }],
    send: () => addTopic(store.connection, elementId, name),
    onRefused: (error) => showRefusal(topicMessages.couldNotAdd(name), error),
  });
}

/** Takes a post out of a topic. It shows at once, and is taken back with the reason where the org refuses. */
export function unassignTopic(store: Store, elementId: string, name: string): void {
  const without = (topics: Topic[]) => topics.filter((topic) => !isNamed(name)(topic));
  changeTopics<void>(store, elementId, name, {
    show: without,
    confirm: without,
    async send() {
      // A topic that was just added has an id by now: changes of one topic are sent one after another.
      const id = topicsOf(store.records.said(FEED_ELEMENTS, elementId)).find(isNamed(name))?.id;
      if (id) await removeTopic(store.connection, elementId, id);
    },
    onRefused: (error) => showRefusal(topicMessages.couldNotRemove(name), error),
  });
}

/** What differs between adding and removing. */
interface TopicChange<Answer> extends Pick<Change<Answer>, "send" | "onRefused"> {
  show: (topics: Topic[]) => Topic[];
  confirm: (topics: Topic[], answer: Answer) => TopicsCapability["items"];
}

function changeTopics<Answer>(store: Store, elementId: string, name: string, { show, confirm, ...sending }: TopicChange<Answer>): void {
  void change<Answer>(store, {
    ...sending,
    scope: scopeOf(`topic ${name.toLocaleLowerCase()}`, FEED_ELEMENTS, elementId),
    effects: [
      effect<FeedElement, Answer>(FEED_ELEMENTS, elementId, {
        show: (element) => withTopics(element, show(topicsOf(element))),
        confirm: (element, answer) => withTopics(element, confirm(topicsOf(element), answer)),
        tell: ({ capabilities }) => ({
          type: "part",
          kind: FEED_ELEMENTS.name,
          id: elementId,
          part: { capabilities: { topics: capabilities?.topics } },
        }),
      }),
    ],
    reread: () => rereadElement(store, elementId),
  });
}

function withTopics(element: FeedElement, items: TopicsCapability["items"]): FeedElement {
  return { ...element, capabilities: { ...element.capabilities, topics: { ...element.capabilities?.topics, items } } };
}

function topicsOf(element: FeedElement | undefined): Topic[] {
  return objectsOf(element?.capabilities?.topics?.items);
}

function nameOf({ name }: Topic): string {
  return asPlainLine(name);
}

const isNamed = (name: string) => (topic: Topic) => nameOf(topic).toLocaleLowerCase() === name.toLocaleLowerCase();
