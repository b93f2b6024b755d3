import type { OrgContext } from "../context.ts";
import { PATHS } from "./paths.ts";
import { SCOPES } from "./scopes.ts";

/**
 * The OpenID configuration with the keys that a My Domain has, and no others: it names neither code challenge methods
 * nor public clients, although both work.
 */
export function openidConfiguration({ loginUrl: baseUrl }: OrgContext): Record<string, unknown> {
  return {
    end_session_endpoint: baseUrl + PATHS.logout,
    frontchannel_logout_supported: true,
    frontchannel_logout_session_supported: false,
    issuer: baseUrl,
    authorization_endpoint: baseUrl + PATHS.authorize,
    token_endpoint: baseUrl + PATHS.token,
    revocation_endpoint: baseUrl + PATHS.revoke,
    userinfo_endpoint: baseUrl + PATHS.userinfo,
    jwks_uri: baseUrl + PATHS.keys,
    registration_endpoint: baseUrl + PATHS.register,
    introspection_endpoint: baseUrl + PATHS.introspect,
    scopes_supported: [...Object.keys(SCOPES), "offline_access"],
    response_types_supported: ["code", "token", "token id_token"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    display_values_supported: ["page", "popup", "touch"],
    token_endpoint_auth_methods_supported: ["client_secret_post", "client_secret_basic", "private_key_jwt"],
    claims_supported: [
      "active",
      "address",
      "email",
      "email_verified",
      "family_name",
      "given_name",
      "is_app_installed",
      "language",
      "locale",
      "name",
      "nickname",
      "organization_id",
      "phone_number",
      "phone_number_verified",
      "photos",
      "picture",
      "preferred_username",
      "profile",
      "sub",
      "updated_at",
      "urls",
      "user_id",
      "user_type",
      "zoneinfo",
    ],
  };
}

/** What `/.well-known/auth-configuration` says about logging in: by the standard page alone. */
export function authConfiguration({ loginUrl: baseUrl, orgId }: OrgContext): Record<string, unknown> {
  return {
    OrgId: orgId.slice(0, 15),
    Url: baseUrl,
    MobileSDK: {
      UseiOSNativeBrowserForAuthentication: false,
      UseAndroidNativeBrowserForAuthentication: false,
      shareBrowserSessionIOS: false,
      shareBrowserSessionAndroid: false,
    },
    LoginPage: null,
    SamlProviders: [],
    AuthProviders: [],
    CertificateLogin: null,
    LoginPageType: "standard",
    LoginPageTypeConfigs: {},
  };
}
