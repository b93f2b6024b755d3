import type { SubscriptionRow } from "../../store/rows.ts";
import { topicRow } from "../../store/topics.ts";
import type { Json, Scope } from "../scope.ts";
import { drawActor } from "./actor.ts";
import { drawTopicSubject } from "./topic.ts";

/** A Subscription: who follows what. */
export function drawSubscriptionDetail(scope: Scope, subscription: SubscriptionRow): Json {
  return {
    community: null,
    id: subscription.id,
    subject: drawSubject(scope, subscription.subject_id),
    subscriber: drawActor(scope, subscription.subscriber_id),
    url: scope.url(`/chatter/subscriptions/${subscription.id}`),
  };
}

/** What is followed: somebody, a record, a file or a topic. */
export function drawSubject(scope: Scope, id: string): Json | null {
  const topic = topicRow(scope.db, id);
  return topic ? drawTopicSubject(scope, topic) : drawActor(scope, id);
}
