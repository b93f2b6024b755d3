import { groupsOf } from "../store/groups.ts";
import { isModerator } from "../store/moderation.ts";
import type { UserRow } from "../store/rows.ts";
import { followersOf, followingOf } from "../store/subscriptions.ts";
import { isExternal, searchUsers, setAboutMe, userRow } from "../store/users.ts";
import { drawGroupDetail } from "./drawing/group-detail.ts";
import { drawSubscriptionDetail } from "./drawing/subscription.ts";
import { drawUserDetail } from "./drawing/user.ts";
import { ApiError, illegalParameter, invalidBody, notFound } from "./errors.ts";
import { numberedPage, pageTokens, pageUrls, searchParam } from "./paging.ts";
import { batchIds, drawBatch } from "./batch-answers.ts";
import { answer, type ApiContext, createRoutes, readInput, userIdParam } from "./route.ts";

const MOST_ABOUT_ME = 1000;

/** `/chatter/users`: people, whom they follow, and their groups. */
export const users = createRoutes();

users.get("/chatter/users", (c) => {
  const scope = c.get("scope");
  const page = numberedPage(c, { most: 250 });
  const found = searchUsers(scope.db, searchParam(c) ?? "", page.limit, page.offset);
  const shown = found.slice(0, page.size).map((user) => drawUserDetail(scope, user));
  return answer(c, { ...pageTokens(c, "/chatter/users", page, found.length), users: shown });
});

users.get("/chatter/users/batch/:ids", (c) => {
  const scope = c.get("scope");
  return answer(
    c,
    drawBatch(
      batchIds(c).map((id) => userRow(scope.db, id)),
      (user) => drawUserDetail(scope, user),
    ),
  );
});

users.get("/chatter/users/:id", (c) => answer(c, drawUserDetail(c.get("scope"), findUser(c))));

users.patch("/chatter/users/:id", async (c) => {
  const scope = c.get("scope");
  const user = findUser(c);
  if (user.id !== scope.userId) throw new ApiError(403, "INSUFFICIENT_ACCESS", "You can't edit the profile of another user.");
  const { aboutMe } = await readInput(c);
  if (typeof aboutMe !== "string") throw invalidBody("The property aboutMe is missing.");
  if (aboutMe.length > MOST_ABOUT_ME) throw new ApiError(400, "STRING_TOO_LONG", `aboutMe can have up to ${MOST_ABOUT_ME} characters.`);
  setAboutMe(scope.db, user.id, aboutMe.trim() === "" ? null : aboutMe);
  return answer(c, drawUserDetail(scope, { ...user, about_me: aboutMe.trim() === "" ? null : aboutMe }));
});

users.get("/chatter/users/:id/groups", (c) => {
  const scope = c.get("scope");
  const memberId = findUser(c).id;
  const page = numberedPage(c, { most: 250 });
  const text = searchParam(c) ?? "";
  const found = groupsOf(scope.db, { memberId, viewerId: scope.userId, text, limit: page.limit, offset: page.offset });
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
      canFollow: !isMe && user.is_active === 1,
      canViewFeed: true,
      canViewFullProfile: isMe || !isExternal(user),
      isModerator: scope.context.rules !== null && isModerator(scope.db, user.id),
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
