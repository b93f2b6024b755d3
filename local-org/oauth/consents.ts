import type { Grant, KoaContextWithOIDC } from "oidc-provider";
import type { OrgContext } from "../context.ts";

const MODEL = "Consent";

/**
 * Remembers what a person allowed an app to do, so that the next sign-in does not ask again. Each sign-in has a grant
 * of its own: signing out in one browser must not end the session in another.
 */
export function rememberConsent({ db, now }: OrgContext, accountId: string, clientId: string, scope: string): void {
  const known = allowedScopes(db, accountId, clientId);
  const all = [...new Set([...known, ...scope.split(" ")])].join(" ");
  db.prepare("INSERT OR REPLACE INTO oauth_artifact (model, id, payload_json, last_used_at) VALUES (?, ?, ?, ?)").run(
    MODEL,
    consentId(accountId, clientId),
    JSON.stringify({ scope: all }),
    now(),
  );
}

/**
 * The grant of this authorization request: the one that the consent page has just made, else a new one when everything
 * that is asked for was allowed before, else none, so that the person is asked.
 */
export async function rememberedGrant({ db }: OrgContext, ctx: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { oidc } = ctx;
  const fresh = oidc.result?.consent?.grantId;
  if (fresh) return oidc.provider.Grant.find(fresh);
  const { account, client } = oidc;
  if (!account || !client) return undefined;
  if (["login", "select_account", "consent"].some((prompt) => oidc.promptPending(prompt))) return undefined;
  const allowed = allowedScopes(db, account.accountId, client.clientId);
  if (![...oidc.requestParamScopes].every((scope) => allowed.has(scope))) return undefined;
  const grant = new oidc.provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  grant.addOIDCScope([...oidc.requestParamScopes].join(" "));
  await grant.save();
  return grant;
}

/** Has everybody be asked again what an app may do. Sessions go on. */
export function forgetConsents({ db }: OrgContext): void {
  db.prepare("DELETE FROM oauth_artifact WHERE model = ?").run(MODEL);
}

function allowedScopes(db: OrgContext["db"], accountId: string, clientId: string): Set<string> {
  const row = db
    .prepare("SELECT payload_json FROM oauth_artifact WHERE model = ? AND id = ?")
    .get(MODEL, consentId(accountId, clientId)) as { payload_json: string } | undefined;
  if (!row) return new Set();
  const { scope } = JSON.parse(row.payload_json) as { scope: string };
  return new Set(scope.split(" "));
}

function consentId(accountId: string, clientId: string): string {
  return `${accountId} ${clientId}`;
}
