import type { Configuration, Provider } from "oidc-provider";
import type { OrgContext } from "../context.ts";
import { rowAnywhere } from "../sites.ts";
import { row } from "../store/statements.ts";
import { Artifacts, type FindClient } from "./artifacts.ts";
import { rememberedGrant } from "./consents.ts";
import { userIdOf } from "./identity.ts";
import type { OrgKeys } from "./keys.ts";
import { loadOidcProvider } from "./library.ts";
import { renderErrorPage } from "./pages/error-page.ts";
import { loggedOutPage, logoutPage } from "./pages/logout-page.ts";
import { PATHS } from "./paths.ts";
import { SCOPES, unknownScopes } from "./scopes.ts";
import { contextOf } from "./site-sign-in.ts";
import { shapeAnswers } from "./shape-answers.ts";
import { opaqueTokenIds } from "./token-ids.ts";

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const FOR_EVER = 3650 * DAY;

/** Makes the OAuth server of the org: authorize, token, keys and logout. The rest of `oauth/` answers the other paths. */
export async function createProvider(context: OrgContext, keys: OrgKeys, findClient: FindClient): Promise<Provider> {
  const library = await loadOidcProvider();
  const policy = library.interactionPolicy.base();
  policy.add(new library.interactionPolicy.Prompt({ name: "select_account", requestable: true }), 0);
  policy.get("login")?.checks.add(
    new library.interactionPolicy.Check("no_member", "Somebody else has to log in here.", ({ oidc }) => {
      const { db } = contextOf(context, oidc.params?.["site"]);
      const { accountId } = oidc.session ?? {};
      return accountId !== undefined && !row(db, "SELECT 1 FROM user WHERE id = ?", userIdOf(accountId));
    }),
  );
  // Cookies know no ports: two orgs on one machine would overwrite each other's.
  const port = new URL(context.loginUrl).port;

  const configuration: Configuration = {
    adapter: (model) => new Artifacts(model, context, findClient),
    jwks: { keys: [keys.signingKey] },
    cookies: {
      keys: [keys.cookieKey],
      names: { session: `sid_${port}`, interaction: `interaction_${port}`, resume: `resume_${port}` },
      long: { httpOnly: true, sameSite: "lax", signed: true },
      short: { httpOnly: true, sameSite: "lax", signed: true },
    },
    routes: { authorization: PATHS.authorize, token: PATHS.token, jwks: PATHS.keys, end_session: PATHS.logout },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = logoutPage(context.orgName, form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = loggedOutPage(context.orgName);
        },
      },
    },
    scopes: Object.keys(SCOPES),
    claims: { openid: ["sub"] },
    clientAuthMethods: ["none"],
    responseTypes: ["code"],
    clientBasedCORS: () => true,
    pkce: { required: () => true },
    // Access tokens live by use (see access-tokens.ts); refresh tokens until they are revoked.
    ttl: {
      AccessToken: FOR_EVER,
      AuthorizationCode: 15 * MINUTE,
      Grant: FOR_EVER,
      IdToken: 2 * MINUTE,
      Interaction: 60 * MINUTE,
      RefreshToken: FOR_EVER,
      Session: 14 * DAY,
    },
    rotateRefreshToken: () => context.renewals.rotates,
    issueRefreshToken: (_ctx, _client, source) => source.scopes.has("refresh_token"),
    expiresWithSession: () => false,
    loadExistingGrant: (ctx) => rememberedGrant(context, ctx),
    extraParams: {
      // The site whose address the person came by; handler.ts says it.
      site: null,
      // The library passes over scopes that it does not know, so that only the query still tells.
      scope: (ctx) => {
        const unknown = unknownScopes(String(ctx.query["scope"] ?? ""));
        if (unknown.length > 0) {
          throw new library.errors.InvalidScope("the requested scope is not allowed", unknown.join(" "));
        }
      },
    },
    findAccount: (_ctx, accountId) => {
      const user = rowAnywhere(context, "SELECT 1 FROM user WHERE id = ? AND is_active = 1", userIdOf(accountId));
      return user ? { accountId, claims: () => ({ sub: accountId }) } : undefined;
    },
    interactions: {
      policy,
      url: (_ctx, interaction) => `${interaction.prompt.name === "consent" ? PATHS.consent : PATHS.login}/${interaction.uid}`,
    },
    renderError: (ctx, out) => {
      ctx.type = "html";
      ctx.body = renderErrorPage(context.orgName, out.error, out.error_description);
    },
  };

  const provider = new library.Provider(context.loginUrl, configuration);
  opaqueTokenIds(provider, context.orgId);
  provider.use(shapeAnswers(context));
  provider.on("server_error", (_ctx, error) => console.error(error));
  return provider;
}
