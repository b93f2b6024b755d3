import { PREFIX } from "../store/ids.ts";
import type { SubscriptionRow } from "../store/rows.ts";
import { follow, subscriptionRow, unfollow } from "../store/subscriptions.ts";
import { drawSubject, drawSubscriptionDetail } from "./drawing/subscription.ts";
import { ApiError, invalidBody, notFound } from "./errors.ts";
import { answer, type ApiContext, checkedId, createRoutes, idParam, readInput, userIdParam } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/** Following: `POST /chatter/users/me/following`, and the follow itself at `/chatter/subscriptions/{id}`. */
export const subscriptions = createRoutes();

subscriptions.post("/chatter/users/:id/following", async (c) => {
  const scope = c.get("scope");
  if (userIdParam(c) !== scope.userId) throw new ApiError(403, "INSUFFICIENT_ACCESS", "You can't follow for another user.");
  const { subjectId } = await readInput(c);
  if (typeof subjectId !== "string") throw invalidBody("The property subjectId is missing.");
  const subject = followable(scope, checkedId(subjectId));
  const id = follow(scope.db, scope.userId, String(subject.id), scope.now);
  const made = subscriptionRow(scope.db, id);
  if (!made) throw notFound();
  // The subject is drawn as it was found: the answer says nothing of the new follow but in its own id.
  return answer(c, { ...drawSubscriptionDetail(scope, made), subject }, 201);
});

subscriptions.get("/chatter/subscriptions/:id", (c) => answer(c, drawSubscriptionDetail(c.get("scope"), findSubscription(c))));

subscriptions.delete("/chatter/subscriptions/:id", (c) => {
  const scope = c.get("scope");
  const found = findSubscription(c);
  if (found.subscriber_id !== scope.userId) throw new ApiError(403, "INSUFFICIENT_ACCESS", "You can't end what another user follows.");
  unfollow(scope.db, found.id);
  return c.body(null, 204);
});

/**
 * What somebody may follow: other people who are active, records, files and topics.
 *
 * @throws ApiError 404 where there is no such thing for who asks, 400 where it cannot be followed
 */
function followable(scope: Scope, subjectId: string): Json {
  if (subjectId === scope.userId) throw new ApiError(400, "INVALID_OPERATION", "You can't follow yourself.");
  if (subjectId.startsWith(PREFIX.group)) throw new ApiError(400, "INVALID_OPERATION", "Groups are joined, not followed.");
  const subject = drawSubject(scope, subjectId);
  if (!subject) throw notFound();
  if (subject.isActive === false) throw new ApiError(400, "INVALID_OPERATION", "You can't follow a user who is not active.");
  return subject;
}

function findSubscription(c: ApiContext): SubscriptionRow {
  const found = subscriptionRow(c.get("scope").db, idParam(c));
  if (!found) throw notFound();
  return found;
}
