import type { TopicsCapability } from "~/connect/contract/capabilities.ts";
import type { Topic } from "~/connect/contract/topics.ts";
import { type Change, change, effect, scopeOf } from "~/data/change.ts";
import type { Kind } from "~/data/records.ts";
import type { Store } from "~/data/store.ts";
import { topicMessages } from "~/lib/messages/topics.ts";
import { asPlainLine, objectsOf } from "~/lib/readers.ts";
import { showRefusal } from "~/ui/toast.ts";

type Topics = TopicsCapability["items"];

/** Something that stands under topics, such as a post: where its record has them, and how the org changes them. */
export interface TopicHolder<Holder extends object> {
  kind: Kind<Holder>;
  id: string;
  topicsOf: (holder: Holder) => Topics;
  withTopics: (holder: Holder, topics: Topics) => Holder;
  /** The part of the record that other tabs are told. */
  part: (holder: Holder) => object;
  /** Returns the topic, or all topics of the holder. */
  add: (name: string) => Promise<Topic & TopicsCapability>;
  remove: (topicId: string) => Promise<void>;
  reread: () => Promise<void>;
}

/** The names of topics, each once. */
export function topicNames(topics: Topics | undefined): string[] {
  return [...new Set(objectsOf(topics).map(nameOf))].filter((name) => name !== "");
}

/** Puts something under a topic. It shows at once, and is taken back with the reason where the org refuses. */
export function assignTopic<Holder extends object>(store: Store, holder: TopicHolder<Holder>, name: string): void {
  changeTopics<Holder, Topic & TopicsCapability>(store, holder, name, {
    show: (topics) => (topics.some(isNamed(name)) ? topics : [...topics, { name }]),
    confirm: (topics, answer) => answer.items ?? [...topics.filter((topic) => !isNamed(name)(topic)), { name, ...answer }],
    send: () => holder.add(name),
    onRefused: (error) => showRefusal(topicMessages.couldNotAdd(name), error),
  });
}

/** Takes something out of a topic. It shows at once, and is taken back with the reason where the org refuses. */
export function unassignTopic<Holder extends object>(store: Store, holder: TopicHolder<Holder>, name: string): void {
  const without = (topics: Topic[]) => topics.filter((topic) => !isNamed(name)(topic));
  changeTopics<Holder, void>(store, holder, name, {
    show: without,
    confirm: without,
    async send() {
      // A topic that was just added has an id by now: changes of one topic are sent one after another.
      const said = store.records.said(holder.kind, holder.id);
      const id = said && objectsOf(holder.topicsOf(said)).find(isNamed(name))?.id;
      if (id) await holder.remove(id);
    },
    onRefused: (error) => showRefusal(topicMessages.couldNotRemove(name), error),
  });
}

/** What differs between adding and removing. */
interface TopicChange<Answer> extends Pick<Change<Answer>, "send" | "onRefused"> {
  show: (topics: Topic[]) => Topic[];
  confirm: (topics: Topic[], answer: Answer) => Topics;
}

function changeTopics<Holder extends object, Answer>(
  store: Store,
  { kind, id, topicsOf, withTopics, part, reread }: TopicHolder<Holder>,
  name: string,
  { show, confirm, ...sending }: TopicChange<Answer>,
): void {
  void change<Answer>(store, {
    ...sending,
    scope: scopeOf(`topic ${name.toLocaleLowerCase()}`, kind, id),
    effects: [
      effect<Holder, Answer>(kind, id, {
        show: (holder) => withTopics(holder, show(objectsOf(topicsOf(holder)))),
        confirm: (holder, answer) => withTopics(holder, confirm(objectsOf(topicsOf(holder)), answer)),
        tell: (holder) => ({ type: "part", kind: kind.name, id, part: part(holder) }),
      }),
    ],
    reread,
  });
}

function nameOf({ name }: Topic): string {
  return asPlainLine(name);
}

const isNamed = (name: string) => (topic: Topic) => nameOf(topic).toLocaleLowerCase() === name.toLocaleLowerCase();
