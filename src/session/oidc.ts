import { ErrorResponse, OidcClient, WebStorageStateStore, type SigninResponse } from "oidc-client-ts";
import { findVersion } from "~/connect/versions.ts";
import { appUrl } from "~/lib/app-url.ts";
import { safeStorage, type KeyValueStore } from "~/lib/safe-storage.ts";
import type { Config, OrgConfig } from "./config.ts";
import type { SessionRecord } from "./session-record.ts";

/** Where the place that was asked for waits while people sign in. */
interface SigninState {
  orgId: string;
  returnTo: string;
}

/**
 * The OAuth 2.0 client of one org: authorization code with PKCE, public client. The endpoints are Salesforce's own
 * paths on the org's host, so nothing has to be discovered first, and its metadata (which names no PKCE) decides nothing.
 */
function openClient(config: Config, org: OrgConfig, storage = safeStorage("local")): OidcClient {
  return new OidcClient({
    authority: org.loginUrl,
    client_id: org.clientId,
    redirect_uri: appUrl("auth/callback.html"),
    response_type: "code",
    scope: config.auth.scopes,
    metadata: {
      issuer: org.loginUrl,
      authorization_endpoint: `${org.loginUrl}/services/oauth2/authorize`,
      token_endpoint: `${org.loginUrl}/services/oauth2/token`,
      revocation_endpoint: `${org.loginUrl}/services/oauth2/revoke`,
    },
    stateStore: new WebStorageStateStore({ prefix: "chatter:oauth:", store: asStorage(storage) }),
    revokeTokenAdditionalContentTypes: ["text/plain"],
  });
}

/** The org's sign-in page, with a state that leads back to `returnTo` (a path of this app). */
export async function authorizeUrl(config: Config, org: OrgConfig, returnTo: string, popup: boolean): Promise<string> {
  const state: SigninState = { orgId: org.id, returnTo };
  const request = await openClient(config, org).createSigninRequest({ state, ...(popup ? { display: "popup" } : {}) });
  return request.url;
}

/** A sign-in in a window of its own. What it has to remember lives in this page alone. */
export interface PopupSignIn {
  /** The org's sign-in page. */
  url: string;
  /** Redeems the code in the address that the window was sent back to. Throws as {@link finishSignIn} does. */
  finish(url: string): Promise<SessionRecord>;
}

/** Begins a sign-in that comes back to auth/popup.html. */
export async function beginPopupSignIn(config: Config, org: OrgConfig): Promise<PopupSignIn> {
  const client = openClient(config, org, safeStorage("memory"));
  const { url } = await client.createSigninRequest({ redirect_uri: appUrl("auth/popup.html"), display: "popup" });
  return { url, finish: async (answer) => recordOf(await client.processSigninResponse(answer), org) };
}

/**
 * Finishes a sign-in on the callback page: redeems the code, finds the API version.
 *
 * @param url the whole address that the org sent the browser to
 * @throws ErrorResponse of oidc-client-ts where the org sent `?error=…`, and Error for a stale or forged state
 */
export async function finishSignIn(config: Config, url: string): Promise<{ org: OrgConfig; record: SessionRecord; returnTo: string }> {
  const { state } = await openClient(config, config.defaultOrg).readSigninResponseState(url);
  const { orgId, returnTo } = state.data as SigninState;
  const org = config.orgs.find(({ id }) => id === orgId) ?? config.defaultOrg;
  const response = await openClient(config, org).processSigninResponse(url);
  return { org, record: await recordOf(response, org), returnTo };
}

/**
 * Trades the refresh token for new tokens. Salesforce refuses a `scope` here, so none is sent.
 *
 * @throws ErrorResponse where the org refuses; any other error where it could not be asked
 */
export async function refreshTokens(config: Config, org: OrgConfig, old: SessionRecord): Promise<SessionRecord> {
  const response = await openClient(config, org).useRefreshToken({
    state: { refresh_token: old.refreshToken ?? "", session_state: null, profile: NO_PROFILE },
    timeoutInSeconds: 30,
  });
  const extra = response as SigninResponse & TokenExtras;
  return {
    ...old,
    accessToken: response.access_token,
    refreshToken: response.refresh_token ?? old.refreshToken,
    instanceUrl: extra.instance_url ?? old.instanceUrl,
    // Clocks differ, and an answer may not say when; that it came after the old one is certain.
    issuedAt: Math.max(issuedAt(extra), old.issuedAt + 1),
  };
}

/** Revokes the whole sign-in at the org. Revoking the refresh token ends its access tokens too. */
export async function revoke(config: Config, org: OrgConfig, record: SessionRecord): Promise<void> {
  const client = openClient(config, org);
  await (record.refreshToken
    ? client.revokeToken(record.refreshToken, "refresh_token")
    : client.revokeToken(record.accessToken, "access_token"));
}

/** What Salesforce adds to a token answer. */
interface TokenExtras {
  instance_url?: string;
  id?: string;
  /** Epoch milliseconds in digits. */
  issued_at?: string;
}

function issuedAt({ issued_at }: TokenExtras): number {
  return Number(issued_at) || Date.now();
}

/** Answers of the org after which a refresh token is of no use. Any other may be better the next time. */
const FINAL = [
  "invalid_grant",
  "invalid_client",
  "invalid_client_id",
  "inactive_user",
  "inactive_org",
  "invalid_app_access",
  "app_blocked",
];

/** Whether an error of {@link refreshTokens} is the org's last word. */
export function isFinal(error: unknown): boolean {
  return error instanceof ErrorResponse && FINAL.includes(error.error ?? "");
}

const NO_PROFILE = { sub: "", iss: "", aud: "", exp: 0, iat: 0 };

async function recordOf(response: SigninResponse, org: OrgConfig): Promise<SessionRecord> {
  const extra = response as SigninResponse & TokenExtras;
  const { instance_url: instanceUrl = org.loginUrl, id = "" } = extra;
  return {
    accessToken: response.access_token,
    refreshToken: response.refresh_token ?? null,
    instanceUrl: new URL(instanceUrl).origin,
    identityUrl: id,
    apiVersion: await findVersion(new URL(instanceUrl).origin, org.apiVersion),
    issuedAt: issuedAt(extra),
  };
}

/** oidc-client-ts wants all of web storage: it looks through the keys for states of sign-ins that were never finished. */
function asStorage(store: KeyValueStore): Storage {
  return {
    ...store,
    get length() {
      return store.keys().length;
    },
    key: (index) => store.keys()[index] ?? null,
    clear: () => undefined,
  };
}
