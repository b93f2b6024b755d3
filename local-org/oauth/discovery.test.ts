// @vitest-environment node
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningOrg } from "../server.ts";
import { startTestOrg } from "../test-org.ts";

let org: RunningOrg;
beforeAll(async () => {
  org = await startTestOrg();
});
afterAll(() => org.close());

it("names endpoints at Salesforce's own paths", async () => {
  const response = await fetch(`${org.url}/.well-known/openid-configuration`);
  expect(await response.json()).toMatchObject({
    issuer: org.url,
    authorization_endpoint: `${org.url}/services/oauth2/authorize`,
    token_endpoint: `${org.url}/services/oauth2/token`,
    revocation_endpoint: `${org.url}/services/oauth2/revoke`,
    userinfo_endpoint: `${org.url}/services/oauth2/userinfo`,
    introspection_endpoint: `${org.url}/services/oauth2/introspect`,
    end_session_endpoint: `${org.url}/services/auth/idp/oidc/logout`,
    jwks_uri: `${org.url}/id/keys`,
  });
});

it("keeps quiet about PKCE and public clients, as Salesforce does", async () => {
  const response = await fetch(`${org.url}/.well-known/openid-configuration`);
  const configuration = (await response.json()) as Record<string, unknown>;
  expect(configuration).not.toHaveProperty("code_challenge_methods_supported");
  expect(configuration).not.toHaveProperty("grant_types_supported");
  expect(configuration["token_endpoint_auth_methods_supported"]).not.toContain("none");
});

it("publishes the keys that sign id tokens, and not their private part", async () => {
  for (const path of ["/id/keys", "/services/oauth2/id/keys"]) {
    const { keys } = (await (await fetch(org.url + path)).json()) as { keys: Record<string, unknown>[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ kty: "RSA", use: "sig" });
    expect(keys[0]).not.toHaveProperty("d");
  }
});

it("names the org in auth-configuration", async () => {
  const response = await fetch(`${org.url}/.well-known/auth-configuration`);
  expect(await response.json()).toMatchObject({ OrgId: org.context.orgId.slice(0, 15), Url: org.url });
});
