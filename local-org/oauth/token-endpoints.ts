import type { OrgContext } from "../context.ts";
import { rowAnywhere } from "../sites.ts";
import { useAccessToken } from "./access-tokens.ts";
import { revokeGrant } from "./artifacts.ts";
import { identityUrl, userIdOf } from "./identity.ts";

interface RefreshToken {
  clientId: string;
  accountId: string;
  grantId: string;
  scope?: string;
  iat: number;
}

/**
 * Takes a token back. A refresh token takes its whole grant with it, an access token goes alone. The token is proof
 * enough: no client id is needed. A token that nobody knows is as good as revoked.
 */
export function revokeToken(context: OrgContext, token: string): void {
  const refreshToken = findRefreshToken(context, token);
  if (refreshToken) revokeGrant(context, refreshToken.grantId);
  else context.db.prepare("DELETE FROM oauth_artifact WHERE model = 'AccessToken' AND id = ?").run(token);
}

/** What `/services/oauth2/introspect` says about a token: `{ active: false }` for one that is dead or unknown. */
export function introspectToken(context: OrgContext, token: string): Record<string, unknown> {
  const accessToken = useAccessToken(context, token);
  if (accessToken) {
    const { userId, clientId, scope, expiresAt } = accessToken;
    return { ...about(context, userId, clientId, scope), token_type: "access_token", exp: seconds(expiresAt) };
  }
  const refreshToken = findRefreshToken(context, token);
  if (!refreshToken) return { active: false };
  const { accountId, clientId, scope, iat } = refreshToken;
  return { ...about(context, userIdOf(accountId), clientId, scope), token_type: "refresh_token", iat };
}

function about(context: OrgContext, userId: string, clientId: string, scope = ""): Record<string, unknown> {
  const user = rowAnywhere<{ username: string }>(context, "SELECT username FROM user WHERE id = ?", userId);
  const sub = identityUrl(context, userId);
  return { active: true, scope, client_id: clientId, username: user?.username, sub };
}

function findRefreshToken({ db }: OrgContext, token: string): RefreshToken | null {
  const row = db
    .prepare("SELECT payload_json FROM oauth_artifact WHERE model = 'RefreshToken' AND id = ? AND consumed_at IS NULL")
    .get(token) as { payload_json: string } | undefined;
  return row ? (JSON.parse(row.payload_json) as RefreshToken) : null;
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
