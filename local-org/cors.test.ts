// @vitest-environment node
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { TestBrowser } from "./oauth/test-browser.ts";
import type { RunningOrg } from "./server.ts";
import { control, LENA, startTestOrg } from "./test-org.ts";

const APP_ORIGIN = "http://localhost:5180";
const STRANGER = "http://localhost:9999";
const ME = "/services/data/v67.0/chatter/users/me";
const TOKEN = "/services/oauth2/token";

let org: RunningOrg;
beforeAll(async () => {
  org = await startTestOrg();
});
afterEach(() => control(org, { do: "reset-faults" }));
afterAll(() => org.close());

const preflight = (path: string, origin: string): Promise<Response> =>
  fetch(org.url + path, {
    method: "OPTIONS",
    headers: {
      Origin: origin,
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "authorization,x-connect-bearer-urls",
    },
  });

const get = (path: string, origin: string, headers = {}): Promise<Response> =>
  fetch(org.url + path, { headers: { Origin: origin, ...headers } });

const allowed = (response: Response): string | null => response.headers.get("Access-Control-Allow-Origin");

describe("the Connect REST API", () => {
  it("lets apps on the allow list read its answers, errors included", async () => {
    const { access_token } = await new TestBrowser(org.url).tokens(LENA);
    const good = await get(ME, APP_ORIGIN, { Authorization: `Bearer ${access_token}` });
    const bad = await get(ME, APP_ORIGIN);
    expect([good.status, bad.status]).toEqual([200, 401]);
    for (const response of [good, bad]) {
      expect(allowed(response)).toBe(APP_ORIGIN);
      expect(response.headers.has("Access-Control-Expose-Headers")).toBe(false);
    }
  });

  it("answers a preflight without asking who it is", async () => {
    const response = await preflight(ME, APP_ORIGIN);
    expect(response.status).toBe(200);
    expect(allowed(response)).toBe(APP_ORIGIN);
    expect(response.headers.get("Access-Control-Allow-Headers")).toBe("authorization,x-connect-bearer-urls");
  });

  it("answers other origins with 403 and says nothing of CORS", async () => {
    for (const response of [await preflight(ME, STRANGER), await get(ME, STRANGER)]) {
      expect(response.status).toBe(403);
      expect(allowed(response)).toBeNull();
    }
  });

  it("refuses everybody while CORS is off", async () => {
    await control(org, { do: "cors", on: false });
    expect((await get(ME, APP_ORIGIN)).status).toBe(403);
  });

  it("can hide a 401 from the app", async () => {
    await control(org, { do: "corsOn401", on: false });
    const response = await get(ME, APP_ORIGIN);
    expect(response.status).toBe(401);
    expect(allowed(response)).toBeNull();
  });
});

describe("OAuth", () => {
  const post = (path: string, origin: string): Promise<Response> =>
    fetch(org.url + path, { method: "POST", headers: { Origin: origin }, body: new URLSearchParams({ token: "x" }) });

  it("lets any origin read the discovery documents and keys", async () => {
    for (const path of ["/.well-known/openid-configuration", "/.well-known/auth-configuration", "/id/keys"]) {
      expect(allowed(await get(path, STRANGER))).toBe("*");
    }
  });

  it.each([TOKEN, "/services/oauth2/revoke", "/services/oauth2/introspect"])(
    "lets apps on the allow list read %s while the switch for OAuth endpoints is on",
    async (path) => {
      expect(allowed(await post(path, APP_ORIGIN))).toBe(APP_ORIGIN);
      expect(allowed(await post(path, STRANGER))).toBeNull();
      await control(org, { do: "oauthCors", on: false });
      expect(allowed(await post(path, APP_ORIGIN))).toBeNull();
      expect((await preflight(path, APP_ORIGIN)).status).toBe(403);
    },
  );

  it("lets apps on the allow list read userinfo, whatever the switch says", async () => {
    await control(org, { do: "oauthCors", on: false });
    expect(allowed(await get("/services/oauth2/userinfo", APP_ORIGIN))).toBe(APP_ORIGIN);
    expect(allowed(await get("/services/oauth2/userinfo", STRANGER))).toBeNull();
  });
});
