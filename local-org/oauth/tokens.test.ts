// @vitest-environment node
import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { RunningOrg } from "../server.ts";
import { control, LENA, OMAR, startTestOrg } from "../test-org.ts";
import { TestBrowser } from "./test-browser.ts";

/** How long to wait for what a busy machine does late. */
const BUSY_MACHINE = { timeout: 10_000 };

let org: RunningOrg;
let time = Date.now();
beforeAll(async () => {
  org = await startTestOrg({ now: () => time, tokenTtl: 7200 });
});
afterAll(() => org.close());

const browser = (): TestBrowser => new TestBrowser(org.url);
const signIn = (changes = {}) => browser().tokens(LENA, changes);

async function me(token: string, url = org.url): Promise<number> {
  const response = await fetch(`${url}/services/data/v67.0/chatter/users/me`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return response.status;
}

describe("the token answer", () => {
  it("has what Salesforce answers, and no expires_in", async () => {
    const answer = await signIn();
    expect(Object.keys(answer).toSorted()).toEqual(
      [
        "access_token",
        "api_instance_url",
        "id",
        "id_token",
        "instance_url",
        "issued_at",
        "refresh_token",
        "scope",
        "signature",
        "token_format",
        "token_type",
      ].toSorted(),
    );
    expect(answer.access_token).toMatch(/^00D\w{12}![\w.]{60,}$/);
    expect(answer).toMatchObject({
      id: `${org.url}/id/${org.context.orgId}/${LENA}`,
      instance_url: org.url,
      token_type: "Bearer",
      token_format: "opaque",
      scope: "openid api chatter_api refresh_token",
      issued_at: String(time),
    });
    const signed = createHmac("sha256", org.context.secret).update(`${answer["id"]}${answer["issued_at"]}`);
    expect(answer["signature"]).toBe(signed.digest("base64"));
  });

  it("has a refresh token for offline_access too, and none without either scope", async () => {
    expect((await signIn({ scope: "api offline_access" })).refresh_token).toBeDefined();
    const without = await signIn({ scope: "api" });
    expect(without.refresh_token).toBeUndefined();
    expect(without.id_token).toBeUndefined();
  });

  it("names the same subject in the id token and in userinfo", async () => {
    const { access_token, id_token } = await signIn({ nonce: "n1" });
    const claims = JSON.parse(Buffer.from(id_token?.split(".")[1] ?? "", "base64url").toString()) as Record<string, unknown>;
    expect(claims).toMatchObject({ iss: org.url, nonce: "n1" });
    const response = await fetch(`${org.url}/services/oauth2/userinfo`, {
      headers: { Authorization: `Bearer ${access_token}` },
    });
    const info = (await response.json()) as Record<string, unknown>;
    expect(info["sub"]).toBe(claims["sub"]);
    expect(info).toMatchObject({ user_id: LENA, organization_id: org.context.orgId, name: "Lena Brandt", active: true });
    expect(info["urls"]).toMatchObject({ feeds: `${org.url}/services/data/v{version}/chatter/feeds` });
  });
});

describe("redeeming a code", () => {
  it("refuses a wrong verifier", async () => {
    const lena = browser();
    const code = (await lena.signIn(LENA)).searchParams.get("code") ?? "";
    const response = await lena.redeem(code, "w".repeat(43));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: "invalid_grant" });
  });

  it("takes everything back when a code is used twice", async () => {
    const lena = browser();
    const code = (await lena.signIn(LENA)).searchParams.get("code") ?? "";
    const first = (await (await lena.redeem(code)).json()) as { access_token: string };
    expect((await lena.redeem(code)).status).toBe(400);
    expect(await me(first.access_token)).toBe(401);
  });
});

describe("refreshing", () => {
  it("gives a new refresh token every time", async () => {
    const first = await signIn();
    const response = await browser().refresh(first.refresh_token);
    const second = (await response.json()) as typeof first;
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(second).toMatchObject({ instance_url: org.url, id: first["id"], scope: first["scope"] });
    expect(second).not.toHaveProperty("expires_in");
    expect(await me(second.access_token)).toBe(200);
  });

  it("takes everything back when an old refresh token is used again", async () => {
    const first = await signIn();
    const second = (await (await browser().refresh(first.refresh_token)).json()) as typeof first;
    const reuse = await browser().refresh(first.refresh_token);
    expect(reuse.status).toBe(400);
    expect(await reuse.json()).toEqual({
      error: "invalid_grant",
      error_description: "expired access/refresh token",
    });
    expect(await me(second.access_token)).toBe(401);
    expect((await browser().refresh(second.refresh_token)).status).toBe(400);
  });

  it("lets only one of two refreshes at the same time through", async () => {
    const first = await signIn();
    const answers = await Promise.all([browser().refresh(first.refresh_token), browser().refresh(first.refresh_token)]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 400]);
  });

  it("refuses a second renewal for the moment while one with the same token is processed, though its client has gone", async () => {
    await control(org, { do: "renewals", takes: 1_500, rotates: false });
    const { refresh_token } = await signIn();
    await control(org, { do: "clear-log" });
    const gone = new AbortController();
    const first = browser().refresh(refresh_token, {}, gone.signal);
    await vi.waitFor(async () => {
      const log: unknown = await (await fetch(`${org.url}/__control/requests`)).json();
      expect(log).toMatchObject([{ grantType: "refresh_token", status: null }]);
    }, BUSY_MACHINE);
    gone.abort();
    await expect(first).rejects.toThrow("aborted");
    const second = await browser().refresh(refresh_token);
    expect(second.status).toBe(400);
    expect(await second.json()).toEqual({ error: "invalid_grant", error_description: "expired authorization code" });
    await vi.waitFor(async () => expect((await browser().refresh(refresh_token)).status).toBe(200), BUSY_MACHINE);
    await control(org, { do: "reset-faults" });
  });

  it("keeps the refresh token where it does not rotate, and the answer brings none", async () => {
    await control(org, { do: "renewals", rotates: false });
    const { refresh_token } = await signIn();
    for (let count = 0; count < 2; count++) {
      const answer = (await (await browser().refresh(refresh_token)).json()) as Record<string, string>;
      expect(answer).not.toHaveProperty("refresh_token");
      expect(await me(answer["access_token"] ?? "")).toBe(200);
    }
    await control(org, { do: "reset-faults" });
  });

  it.each(["api", ""])("refuses the scope parameter %j, and the refresh token stays good", async (scope) => {
    const { refresh_token } = await signIn();
    const response = await browser().refresh(refresh_token, { scope });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: "invalid_request",
      error_description: "scope parameter not supported",
    });
    expect((await browser().refresh(refresh_token)).status).toBe(200);
  });

  it("leaves the sign-in in another browser alone", async () => {
    const here = await signIn();
    const there = await signIn();
    await browser().refresh(here.refresh_token);
    await browser().refresh(here.refresh_token);
    expect(await me(there.access_token)).toBe(200);
  });
});

describe("the session timeout", () => {
  it("begins anew with every use of a token", async () => {
    const { access_token } = await signIn();
    for (let i = 0; i < 3; i++) {
      time += 7000_000;
      expect(await me(access_token)).toBe(200);
    }
    time += 7200_000;
    expect(await me(access_token)).toBe(401);
  });

  it("does not end the refresh token", async () => {
    const { refresh_token } = await signIn();
    time += 30 * 24 * 3600_000;
    expect((await browser().refresh(refresh_token)).status).toBe(200);
  });
});

describe("revoking", () => {
  const revoke = (token: string): Promise<Response> =>
    fetch(`${org.url}/services/oauth2/revoke`, { method: "POST", body: new URLSearchParams({ token }) });

  it("takes a whole sign-in back with its refresh token, without a client id", async () => {
    const { access_token, refresh_token } = await signIn();
    const response = await revoke(refresh_token ?? "");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect(await me(access_token)).toBe(401);
    expect((await browser().refresh(refresh_token)).status).toBe(400);
  });

  it("takes an access token back alone", async () => {
    const { access_token, refresh_token } = await signIn();
    expect((await revoke(access_token)).status).toBe(200);
    expect(await me(access_token)).toBe(401);
    expect((await browser().refresh(refresh_token)).status).toBe(200);
  });
});

it("says of a token whether it is alive", async () => {
  const { access_token } = await signIn();
  const introspect = async (token: string, client_id = "3MVG9LocalOrgChatterClient") => {
    const body = new URLSearchParams({ token, client_id });
    return (await fetch(`${org.url}/services/oauth2/introspect`, { method: "POST", body })).json();
  };
  expect(await introspect(access_token)).toMatchObject({ active: true, username: "lena@org.example" });
  expect(await introspect("nothing")).toEqual({ active: false });
  expect(await introspect(access_token, "nobody")).toMatchObject({ error: "invalid_client" });
});

it("answers the identity URL of a token answer", async () => {
  const answer = await browser().tokens(OMAR);
  const response = await fetch(answer["id"] ?? "", { headers: { Authorization: `OAuth ${answer.access_token}` } });
  expect(await response.json()).toMatchObject({ user_id: OMAR, username: "omar@org.example", asserted_user: true });
});

it("keeps sign-ins over a restart", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "local-org-"));
  const first = await startTestOrg({ dataDir });
  const lena = new TestBrowser(first.url);
  const { access_token, refresh_token } = await lena.tokens(LENA);
  await first.close();
  const second = await startTestOrg({ dataDir, port: Number(new URL(first.url).port) });
  try {
    // Finds out that connections to the first server are gone.
    await fetch(second.url).catch(() => undefined);
    expect(await me(access_token, second.url)).toBe(200);
    expect((await lena.refresh(refresh_token)).status).toBe(200);
    const { url } = await lena.open(lena.authorizeUrl());
    expect(url.searchParams.has("code")).toBe(true);
  } finally {
    await second.close();
    rmSync(dataDir, { recursive: true });
  }
});
