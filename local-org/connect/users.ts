import { groupsOf } from "../store/groups.ts";
import type { SubscriptionRow } from "../store/rows.ts";
import { followersOf, followingOf } from "../store/subscriptions.ts";
import { searchUsers } from "../store/users.ts";
import { drawActor } from "./drawing/actor.ts";
import { drawGroupDetail } from "./drawing/group-detail.ts";
import { drawUserDetail } from "./drawing/user.ts";
import { illegalParameter, notFound } from "./errors.ts";
import { numberedPage, pageTokens, pageUrls, searchParam } from "./paging.ts";
import { answer, type ApiContext, createRoutes, userIdParam } from "./route.ts";
import type { Json, Scope } from "./scope.ts";
import type { UserRow } from "../store/rows.ts";

/** `/chatter/users`: people, whom they follow, and their groups. */
export const users = createRoutes();

users.get("/chatter/users", (c) => {
  const scope = c.get("scope");
  const page = numberedPage(c, { most: 250 });
  const found = searchUsers(scope.db, searchParam(c) ?? "", page.limit, page.offset);
  const shown = found.slice(0, page.size).map((user) => drawUserDetail(scope, user));
  return answer(c, { ...pageTokens(c, "/chatter/users", page, found.length), users: shown });
});

users.get("/chatter/users/:id", (c) => answer(c, drawUserDetail(c.get("scope"), findUser(c))));

users.get("/chatter/users/:id/groups", (c) => {
  const scope = c.get("scope");
  const memberId = findUser(c).id;
  const page = numberedPage(c, { most: 250 });
  const found = groupsOf(scope.db, { memberId, viewerId: scope.userId, limit: page.limit, offset: page.offset });
  const groups = found.slice(0, page.size).map((group) => drawGroupDetail(scope, group));
  return answer(c, { ...pageUrls(c, `/chatter/users/${memberId}/groups`, page, found.length), groups });
});

users.get("/chatter/users/:id/followers", (c) => {
  const scope = c.get("scope");
  const { id } = findUser(c);
  const page = numberedPage(c, { most: 1000 });
  const { subscriptions, total } = followersOf(scope.db, id, page.limit, page.offset);
  const followers = subscriptions.slice(0, page.size).map((each) => drawSubscriptionDetail(scope, each));
  return answer(c, { ...pageUrls(c, `/chatter/users/${id}/followers`, page, subscriptions.length), followers, total });
});

users.get("/chatter/users/:id/following", (c) => {
  const scope = c.get("scope");
  const { id } = findUser(c);
  const prefix = c.req.query("filterType") ?? "";
  if (!/^(?:[a-zA-Z0-9]{3})?$/.test(prefix)) throw illegalParameter("filterType", prefix);
  const page = numberedPage(c, { most: 1000 });
  const { subscriptions, total } = followingOf(scope.db, id, prefix, page.limit, page.offset);
  const following = subscriptions.slice(0, page.size).map((each) => drawSubscriptionDetail(scope, each));
  return answer(c, { ...pageUrls(c, `/chatter/users/${id}/following`, page, subscriptions.length), following, total });
});

users.get("/connect/user-profiles/:id", (c) => {
  const scope = c.get("scope");
  const user = findUser(c);
  const isMe = user.id === scope.userId;
  return answer(c, {
    capabilities: {
      canChat: false,
      canDirectMessage: !isMe,
      canEdit: isMe,
      canFollow: !isMe,
      canViewFeed: true,
      canViewFullProfile: true,
      isModerator: false,
    },
    id: user.id,
    tabs: [],
    url: scope.url(`/connect/user-profiles/${user.id}`),
    userDetail: drawUserDetail(scope, user),
  });
});

/**
 * The person that the path names.
 *
 * @throws ApiError 404 where there is none
 */
export function findUser(c: ApiContext): UserRow {
  const user = c.get("scope").user(userIdParam(c));
  if (!user) throw notFound();
  return user;
}

function drawSubscriptionDetail(scope: Scope, subscription: SubscriptionRow): Json {
  return {
    community: null,
    id: subscription.id,
    subject: drawActor(scope, subscription.subject_id),
    subscriber: drawActor(scope, subscription.subscriber_id),
    url: scope.url(`/chatter/subscriptions/${subscription.id}`),
  };
}
