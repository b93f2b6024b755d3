import { z } from "zod";
import { shape } from "./shape.ts";

/**
 * Answer of `POST /services/oauth2/token`. There is no `expires_in`: that a token has expired shows by a 401.
 * `issued_at` is in milliseconds, as text; `scope` is separated by spaces; `instance_url` is where the API is.
 */
export const OAuthTokenSchema = shape({
  access_token: z.string(),
  api_instance_url: z.string(),
  id: z.string(),
  id_token: z.string(),
  instance_url: z.string(),
  issued_at: z.string(),
  refresh_token: z.string(),
  scope: z.string(),
  sfdc_community_id: z.string(),
  sfdc_community_url: z.string(),
  signature: z.string(),
  token_format: z.string(),
  token_type: z.string(),
});
export type OAuthToken = z.infer<typeof OAuthTokenSchema>;

/** Error of an OAuth endpoint: an object, where the API sends a list. */
export const OAuthErrorSchema = shape({ error: z.string(), error_description: z.string() });
export type OAuthError = z.infer<typeof OAuthErrorSchema>;

/** `GET /.well-known/openid-configuration` of a My Domain. PKCE works, but is not announced. */
export const OpenIdConfigurationSchema = shape({
  authorization_endpoint: z.string(),
  claims_supported: z.array(z.string()),
  display_values_supported: z.array(z.string()),
  end_session_endpoint: z.string(),
  frontchannel_logout_session_supported: z.boolean(),
  frontchannel_logout_supported: z.boolean(),
  id_token_signing_alg_values_supported: z.array(z.string()),
  introspection_endpoint: z.string(),
  issuer: z.string(),
  jwks_uri: z.string(),
  registration_endpoint: z.string(),
  response_types_supported: z.array(z.string()),
  revocation_endpoint: z.string(),
  scopes_supported: z.array(z.string()),
  subject_types_supported: z.array(z.string()),
  token_endpoint: z.string(),
  token_endpoint_auth_methods_supported: z.array(z.string()),
  userinfo_endpoint: z.string(),
});
export type OpenIdConfiguration = z.infer<typeof OpenIdConfigurationSchema>;

/** `GET /.well-known/auth-configuration` of a My Domain: what its sign-in page offers. Property names as on the wire. */
export const AuthConfigurationSchema = shape({
  AuthProviders: z.array(z.unknown()),
  CertificateLogin: z.unknown(),
  LoginPage: z.unknown(),
  LoginPageType: z.string(),
  LoginPageTypeConfigs: shape({}),
  MobileSDK: shape({}),
  OrgId: z.string(),
  SamlProviders: z.array(z.unknown()),
  Url: z.string(),
});
export type AuthConfiguration = z.infer<typeof AuthConfigurationSchema>;

/** `GET /services/oauth2/userinfo`, and the identity URL: who the token is of. */
export const UserInfoSchema = shape({
  active: z.boolean(),
  address: shape({ country: z.string(), locality: z.string(), postal_code: z.string(), region: z.string(), street_address: z.string() }),
  email: z.string(),
  email_verified: z.boolean(),
  family_name: z.string(),
  given_name: z.string(),
  language: z.string(),
  locale: z.string(),
  name: z.string(),
  nickname: z.string(),
  organization_id: z.string(),
  photos: shape({ picture: z.string(), thumbnail: z.string() }),
  picture: z.string(),
  preferred_username: z.string(),
  profile: z.string(),
  sub: z.string(),
  updated_at: z.union([z.string(), z.number()]),
  /** URLs with a literal `{version}` in them. */
  urls: z.record(z.string(), z.string()),
  user_id: z.string(),
  user_type: z.string(),
  utcOffset: z.number(),
  zoneinfo: z.string(),
});
export type UserInfo = z.infer<typeof UserInfoSchema>;
