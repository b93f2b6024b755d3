import type { AdapterPayload } from "oidc-provider";

/** Where an app may be sent back to. */
const CALLBACKS = ["auth/callback.html", "auth/popup.html"];

/** What the command line says about the one app that this org knows. */
export interface ClientOptions {
  clientId: string;
  /** Addresses at which the app lives, each with its path: `http://localhost:5180/chatter/`. */
  baseUrls: readonly string[];
}

/** A public client, as an External Client App without a secret is one: PKCE, codes and refresh tokens. */
export function clientMetadata({ clientId, baseUrls }: ClientOptions): AdapterPayload {
  const bases = baseUrls.map((url) => (url.endsWith("/") ? url : `${url}/`));
  return {
    client_id: clientId,
    client_name: "Chatter",
    token_endpoint_auth_method: "none",
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code"],
    redirect_uris: bases.flatMap((base) => CALLBACKS.map((path) => new URL(path, base).href)),
    post_logout_redirect_uris: bases,
  };
}
