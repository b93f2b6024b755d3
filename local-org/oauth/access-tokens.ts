import type { OrgContext } from "../context.ts";
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

/**
 * Looks an access token up and counts that as a use of it: each use begins its `tokenTtl` anew, as Salesforce's
 * session timeout does.
 *
 * @returns null when it never was, was revoked, sat unused for too long, or its user is inactive
 */
export function useAccessToken(context: OrgContext, token: string): AccessTokenUse | null {
  const { db, tokenTtl, now } = context;
  const row = db
    .prepare("SELECT payload_json, last_used_at FROM oauth_artifact WHERE model = 'AccessToken' AND id = ?")
    .get(token) as Row | undefined;
  if (!row) return null;
  const time = now();
  const lifetime = tokenTtl * 1000;
  if (time - row.last_used_at >= lifetime) return null;
  // A feed page makes a dozen requests: one write a second is enough to keep the token alive.
  if (time - row.last_used_at >= Math.min(1000, lifetime / 10)) {
    db.prepare("UPDATE oauth_artifact SET last_used_at = ? WHERE model = 'AccessToken' AND id = ?").run(time, token);
  }
  const payload = JSON.parse(row.payload_json) as {
    accountId: string;
    clientId: string;
    scope?: string;
    grantId?: string;
  };
  const userId = userIdOf(payload.accountId);
  const user = db.prepare("SELECT is_active FROM user WHERE id = ?").get(userId) as { is_active: number } | undefined;
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

/** Lets the access tokens die as if nobody had used them for too long: of one user, or of everybody. */
export function expireAccessTokens({ db }: OrgContext, userId?: string): void {
  db.prepare(
    `DELETE FROM oauth_artifact WHERE model = 'AccessToken'
       AND (?1 IS NULL OR json_extract(payload_json, '$.accountId') LIKE '%/' || ?1)`,
  ).run(userId ?? null);
}

/** Takes back every token and grant, so that only signing in again helps: of one user, or of everybody. */
export function revokeTokens({ db }: OrgContext, userId?: string): void {
  db.prepare(
    `DELETE FROM oauth_artifact WHERE model IN ('AccessToken', 'RefreshToken', 'AuthorizationCode', 'Grant')
       AND (?1 IS NULL OR json_extract(payload_json, '$.accountId') LIKE '%/' || ?1)`,
  ).run(userId ?? null);
}
