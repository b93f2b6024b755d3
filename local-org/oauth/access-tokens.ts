import type { OrgContext } from "../context.ts";
import { rowAnywhere } from "../sites.ts";
import { row, run } from "../store/statements.ts";
import { userIdOf } from "./identity.ts";

/** A live access token. */
export interface AccessTokenUse {
  /** 18-character id of the user it speaks for. */
  userId: string;
  clientId: string;
  scope: string;
  grantId: string | null;
  /** Epoch milliseconds at which it dies if nobody uses it until then. */
  expiresAt: number;
}

interface Row {
  payload_json: string;
  last_used_at: number;
}

const SELECT = "SELECT payload_json, last_used_at FROM oauth_artifact WHERE model = 'AccessToken' AND id = ?";
const UPDATE = "UPDATE oauth_artifact SET last_used_at = ? WHERE model = 'AccessToken' AND id = ?";

/**
 * Looks an access token up and counts that as a use of it: each use begins its `tokenTtl` anew, as Salesforce's
 * session timeout does.
 *
 * @returns null when it never was, was revoked, sat unused for too long, or its user is inactive
 */
export function useAccessToken(context: OrgContext, token: string): AccessTokenUse | null {
  const { db, tokenTtl, now } = context;
  const stored = row<Row>(db, SELECT, token);
  if (!stored) return null;
  const time = now();
  const lifetime = tokenTtl * 1000;
  const unused = time - stored.last_used_at;
  if (unused >= lifetime) return null;
  // A feed page makes a dozen requests: one write a second is enough to keep the token alive.
  if (unused >= Math.min(1000, lifetime / 10)) run(db, UPDATE, time, token);
  const payload = JSON.parse(stored.payload_json) as {
    accountId: string;
    clientId: string;
    scope?: string;
    grantId?: string;
  };
  const userId = userIdOf(payload.accountId);
  const user = rowAnywhere<{ is_active: number }>(context, "SELECT is_active FROM user WHERE id = ?", userId);
  if (!user?.is_active) return null;
  return {
    userId,
    clientId: payload.clientId,
    scope: payload.scope ?? "",
    grantId: payload.grantId ?? null,
    expiresAt: time + lifetime,
  };
}

/** The token of an `Authorization` header in the schemes Bearer and OAuth, or null. */
export function tokenOf(authorization: string | null | undefined): string | null {
  return /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(authorization ?? "")?.[1] ?? null;
}

const OF_USER = "(?1 IS NULL OR json_extract(payload_json, '$.accountId') LIKE '%/' || ?1)";

/** Lets the access tokens die as if nobody had used them for too long: of one user, or of everybody. */
export function expireAccessTokens({ db }: OrgContext, userId?: string): void {
  run(db, `DELETE FROM oauth_artifact WHERE model = 'AccessToken' AND ${OF_USER}`, userId ?? null);
}

/** Takes back every token and grant, so that only signing in again helps: of one user, or of everybody. */
export function revokeTokens({ db }: OrgContext, userId?: string): void {
  const models = "('AccessToken', 'RefreshToken', 'AuthorizationCode', 'Grant')";
  run(db, `DELETE FROM oauth_artifact WHERE model IN ${models} AND ${OF_USER}`, userId ?? null);
}
