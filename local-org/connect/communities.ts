import type { Hono } from "hono";
import type { OrgContext, Site } from "../context.ts";
import { isMemberOf } from "../store/users.ts";
import { notFound } from "./errors.ts";
import { answer, type ApiEnv, createRoutes, idParam } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/** `/connect/communities`: the sites that who asks is a member of. */
export function createCommunityRoutes(context: OrgContext): Hono<ApiEnv> {
  const communities = createRoutes();
  const sitesOf = (userId: string) => context.sites.filter((site) => isMemberOf(site.context.db, userId));

  communities.get("/connect/communities", (c) => {
    const scope = c.get("scope");
    const drawn = sitesOf(scope.userId).map((site) => drawCommunity(scope, site));
    return answer(c, { communities: drawn, total: drawn.length });
  });

  communities.get("/connect/communities/:id", (c) => {
    const scope = c.get("scope");
    const id = idParam(c);
    const site = sitesOf(scope.userId).find((each) => each.id === id);
    if (!site) throw notFound();
    return answer(c, drawCommunity(scope, site));
  });

  return communities;
}

/** A Community. */
function drawCommunity(scope: Scope, { id, name, description, path, rules, context }: Site): Json {
  return {
    allowChatterAccessWithoutLogin: false,
    allowMembersToFlag: rules.membersFlag,
    builderBasedSnaEnabled: false,
    builderUrl: null,
    contentSpaceId: null,
    description,
    guestMemberVisibilityEnabled: false,
    id,
    imageOptimizationCDNEnabled: false,
    invitationsEnabled: false,
    knowledgeableEnabled: false,
    loginUrl: `${context.baseUrl}/login`,
    memberVisibilityEnabled: true,
    name,
    nicknameDisplayEnabled: rules.nicknames,
    privateMessagesEnabled: false,
    reputationEnabled: rules.reputation,
    sendWelcomeEmail: false,
    siteAsContainerEnabled: false,
    siteUrl: context.baseUrl,
    status: "Live",
    templateName: null,
    url: scope.url(`/connect/communities/${id}`),
    urlPathPrefix: path.slice(1),
  };
}
