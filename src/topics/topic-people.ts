import type { KnowledgeablePerson } from "~/connect/contract/topics.ts";
import { endorse, knowledgeableOf, knowledgeablePath, type KnowledgeablePeople, takeBackEndorsement } from "~/connect/topic-people.ts";
import { change, effect, scopeOf } from "~/data/change.ts";
import { readTogether } from "~/data/read-together.ts";
import type { Kind } from "~/data/records.ts";
import type { Store } from "~/data/store.ts";
import { usePages } from "~/data/use-pages.ts";
import { useStore } from "~/data/use-store.tsx";
import { topicPageMessages as texts } from "~/lib/messages/topic-pages.ts";
import { asCount } from "~/lib/readers.ts";
import { showRefusal } from "~/ui/toast.ts";

/** Somebody who knows about one topic; the id is that of both. */
interface Knowing extends KnowledgeablePerson {
  id?: string | null;
}

/** Those who know about topics, by {@link knowingId}. */
export const KNOWING: Kind<Knowing> = { name: "knowing", limit: 500, merge: (known, answer) => ({ ...known, ...answer }) };

export function knowingId(topicId: string, userId: string): string {
  return `${topicId} ${userId}`;
}

/** Begins the keys of lists of those who know about a topic. */
export const TOPIC_PEOPLE = "topic-people";

/** Those who know about a topic. Not every org has such a list. */
export function useTopicPeople(topicId: string) {
  const get = readTogether(useStore());
  return usePages<KnowledgeablePeople>([TOPIC_PEOPLE], knowledgeablePath(topicId), {
    kind: KNOWING,
    thing: (person) => ({ ...person, id: knowingId(topicId, person.user?.id ?? "") }),
    get: async <T>(path: string, signal?: AbortSignal) => knowledgeableOf(await get<object>(path, signal)) as T,
  });
}

/** Endorses somebody for a topic, or takes that back. Shown at once. */
export function setEndorsed(
  store: Store,
  { topicId, userId, name }: { topicId: string; userId: string; name: string },
  isWanted: boolean,
): void {
  const { connection, owner } = store;
  const id = knowingId(topicId, userId);
  void change<unknown>(store, {
    scope: scopeOf("endorse", KNOWING, id),
    effects: [effect(KNOWING, id, { show: (person) => withEndorsement(person, isWanted) })],
    send: () =>
      isWanted ? endorse(connection, topicId, userId) : takeBackEndorsement(connection, { topicId, userId, myId: owner.userId }),
    onRefused: (error) => showRefusal((isWanted ? texts.couldNotEndorse : texts.couldNotTakeBack)(name), error),
  });
}

function withEndorsement(person: Knowing, isWanted: boolean): Knowing {
  const difference = Number(isWanted) - Number(person.isEndorsedByMe === true);
  return { ...person, isEndorsedByMe: isWanted, numEndorsements: Math.max(0, asCount(person.numEndorsements) + difference) };
}
