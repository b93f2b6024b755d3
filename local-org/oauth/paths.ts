/** Where Salesforce keeps its OAuth endpoints, and where this org keeps the pages that go with them. */
export const PATHS = {
  authorize: "/services/oauth2/authorize",
  token: "/services/oauth2/token",
  revoke: "/services/oauth2/revoke",
  userinfo: "/services/oauth2/userinfo",
  introspect: "/services/oauth2/introspect",
  register: "/services/oauth2/register",
  logout: "/services/auth/idp/oidc/logout",
  keys: "/id/keys",
  keysAlias: "/services/oauth2/id/keys",
  discovery: "/.well-known/openid-configuration",
  authConfiguration: "/.well-known/auth-configuration",
  login: "/login",
  consent: "/consent",
} as const;

/** Whether the OAuth server answers this path. All else belongs to the Connect REST API. */
export function isOAuthPath(pathname: string): boolean {
  return /^\/(?:services\/oauth2|services\/auth\/idp\/oidc\/logout|\.well-known|id|login|consent)(?:\/|$)/.test(pathname);
}
