import type { OrgContext } from "../context.ts";
import { idOf, PREFIX } from "../store/ids.ts";
import { notFound } from "./errors.ts";
import { answer, createRoutes, idParam } from "./route.ts";
import type { Json, Scope } from "./scope.ts";

/** The one site of the org. It has the same people and posts as the org itself. */
export const COMMUNITY_ID = idOf(PREFIX.community, 1);

/** `/connect/communities`. */
export const communities = createRoutes();

communities.get("/connect/communities", (c) => answer(c, { communities: [drawCommunity(c.get("scope"))], total: 1 }));

communities.get("/connect/communities/:id", (c) => {
  if (idParam(c) !== COMMUNITY_ID) throw notFound();
  return answer(c, drawCommunity(c.get("scope")));
});

/** A Community. */
function drawCommunity(scope: Scope): Json {
  const { baseUrl, orgName }: OrgContext = scope.context;
  return {
    allowChatterAccessWithoutLogin: false,
    allowMembersToFlag: true,
    builderBasedSnaEnabled: false,
    builderUrl: null,
    contentSpaceId: null,
    description: `The site of ${orgName}`,
    guestMemberVisibilityEnabled: false,
    id: COMMUNITY_ID,
    imageOptimizationCDNEnabled: false,
    invitationsEnabled: false,
    knowledgeableEnabled: false,
    loginUrl: `${baseUrl}/login`,
    memberVisibilityEnabled: true,
    name: orgName,
    nicknameDisplayEnabled: false,
    privateMessagesEnabled: false,
    reputationEnabled: false,
    sendWelcomeEmail: false,
    siteAsContainerEnabled: false,
    siteUrl: baseUrl,
    status: "Live",
    templateName: null,
    url: scope.url(`/connect/communities/${COMMUNITY_ID}`),
    urlPathPrefix: null,
  };
}
