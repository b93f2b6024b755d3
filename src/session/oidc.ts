import { OidcClient, WebStorageStateStore, type SigninResponse } from "oidc-client-ts";
import { findVersion, NoCommonVersionError } from "~/connect/versions.ts";
import { appUrl } from "~/lib/app-url.ts";
import { safeStorage, type KeyValueStore } from "~/lib/safe-storage.ts";
import type { Config, OrgConfig } from "./config.ts";
import { baseUrlOf, type SessionRecord } from "./session-record.ts";
import { clockAhead, issuedAt, placeOf, type TokenAnswer } from "./token-answer.ts";

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
    // A sign-in page may be left open for long; what is older than this was abandoned, and is swept by the next sign-in.
    staleStateAgeInSeconds: 24 * 60 * 60,
  });
}

/** The org's sign-in page, with a state that leads back to `returnTo` (a path of this app). */
export async function authorizeUrl(config: Config, org: OrgConfig, returnTo: string, popup: boolean): Promise<string> {
  const state: SigninState = { orgId: org.id, returnTo };
  const request = await openClient(config, org).createSigninRequest({ state, ...(popup ? { display: "popup" } : {}) });
  return request.url;
}

/** A `returnTo` that means: this window was opened for signing in alone. */
export const CLOSE_WHEN_DONE = "close-when-done";

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

/** Revokes the whole sign-in at the org. Revoking the refresh token ends its access tokens too. */
export async function revoke(config: Config, org: OrgConfig, record: SessionRecord): Promise<void> {
  const client = openClient(config, org);
  await (record.refreshToken
    ? client.revokeToken(record.refreshToken, "refresh_token")
    : client.revokeToken(record.accessToken, "access_token"));
}

async function recordOf(response: SigninResponse, org: OrgConfig): Promise<SessionRecord> {
  const answer = response as SigninResponse & TokenAnswer;
  const record: SessionRecord = {
    accessToken: response.access_token,
    refreshToken: response.refresh_token ?? null,
    ...placeOf(answer, org),
    identityUrl: typeof answer.id === "string" ? answer.id : "",
    apiVersion: "",
    issuedAt: issuedAt(answer),
    clockAhead: clockAhead(answer),
  };
  return { ...record, apiVersion: await versionFor(org, record) };
}

/**
 * The API version to call, or "" where the list cannot be read now: the code is redeemed, and the tokens are good.
 *
 * @throws NoCommonVersionError
 */
export function versionFor(org: OrgConfig, record: SessionRecord): Promise<string> {
  return findVersion(baseUrlOf(org, record), org.apiVersion).catch((error: unknown) => {
    if (error instanceof NoCommonVersionError) throw error;
    return "";
  });
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
