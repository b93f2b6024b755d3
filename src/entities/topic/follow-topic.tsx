import type { FollowingPage, Subscription } from "~/connect/contract/people.ts";
import type { Topic } from "~/connect/contract/topics.ts";
import { FOLLOWED_TOPICS } from "~/connect/topics.ts";
import { TOPICS, type TopicRecord } from "~/data/kinds.ts";
import { readTogether } from "~/data/read-together.ts";
import { receive } from "~/data/receive.ts";
import type { Store } from "~/data/store.ts";
import { usePages } from "~/data/use-pages.ts";
import { useRecord, useStore } from "~/data/use-store.tsx";
import { asPlainLine } from "~/lib/readers.ts";
import { setFollowing } from "../follow.ts";
import { FollowToggle } from "../follow-toggle.tsx";
import { rereadTopic } from "./topic.ts";

const FOLLOWED = ["followed-topics"];

/**
 * The topics that the signed-in person follows. Topics do not say so themselves: whoever shows whether one is followed
 * needs this list.
 */
export function useFollowedTopics() {
  const get = readTogether(useStore());
  return usePages<FollowingPage>(FOLLOWED, FOLLOWED_TOPICS, { kind: TOPICS, thing: followedTopic, get });
}

/** The followed topic with the follow, which it may not have itself. */
export function followedTopic({ subject, id, url }: Subscription): TopicRecord | null {
  return subject?.id ? { id: subject.id, name: subject.name, mySubscription: { id, url } } : null;
}

/** Follows a topic or ends that. Shown at once. */
export function followTopic(store: Store, topic: Topic, isWanted: boolean): void {
  const id = topic.id ?? "";
  const { records } = store;
  const { mySubscription = null } = records.said(TOPICS, id) ?? {};
  receive(store, TOPICS, { ...topic, mySubscription }, records.tick());
  setFollowing(store, TOPICS, id, isWanted, { name: asPlainLine(topic.name), reread: () => rereadTopic(store, id) });
  // Whoever shows the list next reads it again.
  void store.client.invalidateQueries({ queryKey: FOLLOWED, refetchType: "none" });
}

/** Follow or unfollow a topic; nothing until it is known whether it is followed. Needs {@link useFollowedTopics}. */
export function FollowTopicButton({ topic: listed, isKnown }: { topic: Topic; isKnown: boolean }) {
  const store = useStore();
  const topic: TopicRecord = useRecord(TOPICS, listed.id ?? "") ?? listed;
  const follow = topic.mySubscription;
  if (!isKnown && follow === undefined) return null;
  const isFollowing = Boolean(follow);
  return (
    <FollowToggle name={asPlainLine(topic.name)} isFollowing={isFollowing} onChange={(isWanted) => followTopic(store, topic, isWanted)} />
  );
}
