import { followersOf, subscriptionId } from "../store/subscriptions.ts";
import { drawActor } from "./drawing/actor.ts";
import { drawRecordSummary } from "./drawing/record.ts";
import { drawSubscriptionDetail } from "./drawing/subscription.ts";
import { notFound } from "./errors.ts";
import { numberedPage, pageUrls } from "./paging.ts";
import { answer, createRoutes, idParam } from "./route.ts";

/** `/chatter/records`: records as Chatter knows them. */
export const records = createRoutes();

records.get("/chatter/records/:id", (c) => {
  const summary = drawRecordSummary(c.get("scope"), idParam(c));
  if (!summary) throw notFound();
  return answer(c, summary);
});

/** A FollowerPage. Besides the page of followers, it says whether who asks is one of them. */
records.get("/chatter/records/:id/followers", (c) => {
  const scope = c.get("scope");
  const id = idParam(c);
  if (!drawActor(scope, id)) throw notFound();
  const page = numberedPage(c, { most: 1000 });
  const { subscriptions, total } = followersOf(scope.db, id, page.limit, page.offset);
  const followers = subscriptions.slice(0, page.size).map((each) => drawSubscriptionDetail(scope, each));
  const mine = subscriptionId(scope.db, scope.userId, id);
  return answer(c, {
    ...pageUrls(c, `/chatter/records/${id}/followers`, page, subscriptions.length),
    followers,
    mySubscription: mine && { id: mine, url: scope.url(`/chatter/subscriptions/${mine}`) },
    total,
  });
});
