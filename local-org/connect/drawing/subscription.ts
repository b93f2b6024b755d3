import type { SubscriptionRow } from "../../store/rows.ts";
import type { Json, Scope } from "../scope.ts";
import { drawActor } from "./actor.ts";

/** A Subscription: who follows what. */
export function drawSubscriptionDetail(scope: Scope, subscription: SubscriptionRow): Json {
  return {
    community: null,
    id: subscription.id,
    subject: drawActor(scope, subscription.subject_id),
    subscriber: drawActor(scope, subscription.subscriber_id),
    url: scope.url(`/chatter/subscriptions/${subscription.id}`),
  };
}
