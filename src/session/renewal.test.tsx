import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ConnectError } from "~/connect/errors.ts";
import { meaningOf } from "~/connect/meaning.ts";
import { pictureUrl } from "~/lib/picture-url.ts";
import { TEST_ORG } from "~/testing/render-in-app.tsx";
import { openPage, pass, RECORD, soon } from "~/testing/signed-in.ts";
import { type OrgCall, refusal, stubOrg } from "~/testing/stub-org.ts";
import { checkConfig } from "./config.ts";
import { openSession } from "./session.ts";

const TOKEN = "POST /services/oauth2/token";
const TOKENS = { access_token: "new", refresh_token: "refresh-2", instance_url: TEST_ORG, issued_at: "2000", token_type: "Bearer" };
const EXPIRED = refusal(401, "Session expired or invalid", "INVALID_SESSION_ID");

/** An answer to those who have a token, and a refusal to others. */
const whoHas = (token: string, answer: object) => (call: OrgCall) => (call.token === `Bearer ${token}` ? answer : EXPIRED);

function grant(error: string, description: string, status = 400): Response {
  return Response.json({ error, error_description: description }, { status });
}

const failure = (promise: Promise<unknown>): Promise<ConnectError> =>
  soon(
    promise.then(
      () => Promise.reject(new Error("It was not refused.")),
      (error: unknown) => error as ConnectError,
    ),
  );

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: 10_000 });
  // The pages of other tests are no tabs of this one.
  vi.stubGlobal("BroadcastChannel", undefined);
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const renewals = (org: { asked(): string[] }) => org.asked().filter((each) => each === TOKEN).length;

describe("a renewal that is refused for good", () => {
  test.each([
    ["app_not_found", "External client app is not installed in this org"],
    ["invalid_client", "invalid client credentials"],
    ["invalid_grant", "expired access/refresh token"],
    ["invalid_grant", "token validity expired"],
    ["invalid_grant", "inactive user"],
    ["invalid_grant", "user hasn't approved this consumer"],
    ["invalid_grant", "ip restricted or invalid login hours"],
    ["something_new", "Nobody has seen this before"],
  ])("%s, “%s”: the session has ended with the org's words, and the org is asked once", async (error, words) => {
    const org = stubOrg({ [TOKEN]: grant(error, words), "PATCH *": EXPIRED, "GET *": EXPIRED });
    const { session, connection } = await openPage();
    void connection.send("PATCH", "/chatter/feed-elements/0D5/capabilities/chatter-likes", {});
    void connection.get("/chatter/groups");
    await pass(20_000);
    void connection.get("/chatter/users/me");
    await pass(20_000);
    expect(session.status()).toBe("expired");
    expect(session.ended()).toMatchObject({ code: error, words });
    expect(renewals(org)).toBe(1);
    // What waits for the next sign-in does not ask with a token that is dead.
    expect(org.asked()).not.toContain("GET /chatter/users/me");
  });
});

describe("a renewal that is refused for now", () => {
  test("because another one is processed is asked for again, and the session goes on", async () => {
    let asked = 0;
    const org = stubOrg({
      [TOKEN]: () => (++asked <= 2 ? grant("invalid_grant", "expired authorization code") : TOKENS),
      "GET *": whoHas("new", { id: "1" }),
    });
    const { session, connection } = await openPage();
    expect(await soon(connection.get("/chatter/groups"))).toEqual({ id: "1" });
    expect(session.status()).toBe("signed-in");
    expect(renewals(org)).toBe(3);
  });

  test("by nothing but such answers ends in the end", async () => {
    const org = stubOrg({ [TOKEN]: grant("invalid_grant", "expired authorization code"), "GET *": EXPIRED });
    const { session, connection } = await openPage();
    void connection.get("/chatter/groups");
    await pass(20_000);
    expect(session.status()).toBe("expired");
    expect(renewals(org)).toBe(4);
  });

  test.each([
    ["unknown_error", () => grant("unknown_error", "retry your request")],
    ["a page of maintenance", () => new Response("<html>We are down for maintenance.</html>", { status: 503 })],
    ["a page with 200", () => new Response("<html>Welcome</html>")],
  ])("by %s is asked for once more, and a like is not lost to it", async (_what, refuse) => {
    let asked = 0;
    stubOrg({ [TOKEN]: () => (++asked === 1 ? refuse() : TOKENS), "PATCH *": whoHas("new", { isLikedByCurrentUser: true }) });
    const { connection } = await openPage();
    expect(await soon(connection.send("PATCH", "/chatter/x", {}))).toEqual({ isLikedByCurrentUser: true });
  });

  test("again and again is neither a lost connection nor a loop, and a POST was not carried out", async () => {
    const org = stubOrg({ [TOKEN]: grant("unknown_error", "retry your request"), "POST *": EXPIRED, "GET *": EXPIRED });
    const { session, connection } = await openPage();
    const error = await failure(connection.send("POST", "/chatter/feed-elements", {}));
    expect(error).toMatchObject({ kind: "renewal", code: "unknown_error", words: "retry your request" });
    expect(meaningOf(error)).toMatchObject({ mayBeDone: false, isFinal: false });
    expect(await failure(connection.get("/chatter/groups"))).toMatchObject({ kind: "renewal" });
    expect(renewals(org)).toBe(2);
    expect(session.status()).toBe("signed-in");
  });

  test("without an answer is not repeated by itself: the refresh token may have been used up", async () => {
    const org = stubOrg({ [TOKEN]: new TypeError("Failed to fetch"), "GET *": EXPIRED });
    const { session, connection } = await openPage();
    expect(await failure(connection.get("/chatter/groups"))).toMatchObject({ kind: "offline" });
    expect(renewals(org)).toBe(1);
    expect(session.status()).toBe("signed-in");
    expect(session.token()).toBe("old");
  });
});

test("an org that has moved is called where it is now, and its pictures are trusted", async () => {
  const moved = "https://globex.my.example.com";
  const org = stubOrg({
    [TOKEN]: { ...TOKENS, instance_url: moved },
    "*": (call) => (call.url.origin === moved ? { at: "B" } : EXPIRED),
  });
  const { session, connection } = await openPage();
  expect(pictureUrl(`${moved}/p.png`)).toBeNull();
  expect(await soon(connection.send("PATCH", "/chatter/x", {}))).toEqual({ at: "B" });
  await soon(connection.get("/services/data/v66.0/chatter/y"));
  expect(org.calls.at(-1)?.url.origin).toBe(moved);
  expect(renewals(org)).toBe(1);
  expect(pictureUrl(`${moved}/p.png`)).not.toBeNull();
  expect(session.record()).toMatchObject({ instanceUrl: moved, refreshToken: "refresh-2" });
});

test("a fresh token that is refused says why, and is not renewed for every call", async () => {
  const words = "This session is not valid for use with the REST API";
  const org = stubOrg({ [TOKEN]: TOKENS, "GET *": refusal(401, words, "INVALID_SESSION_ID") });
  const { session, connection } = await openPage();
  for (const path of ["/chatter/groups", "/chatter/users/me", "/chatter/feeds"]) {
    expect(await failure(connection.get(path))).toMatchObject({ kind: "denied", words, code: "INVALID_SESSION_ID" });
  }
  expect(renewals(org)).toBe(1);
  expect(session.status()).toBe("signed-in");
});

describe("a site below a path", () => {
  const url = `${TEST_ORG}/partners`;
  const COMMUNITY = "0DB000000000001AAA";
  const base = `${url}/services/data/v66.0/connect/communities/${COMMUNITY}`;

  test("of config.json is where all calls go", async () => {
    const org = stubOrg({ "*": {} });
    const { connection } = await openPage({ org: { loginUrl: url, site: { url, communityId: COMMUNITY } } });
    await connection.get("/chatter/feeds");
    await connection.get("/connect/files/users/me");
    expect(org.calls.map((call) => call.url.href)).toEqual([`${base}/chatter/feeds`, `${base}/files/users/me`]);
  });

  test("of the token answer is too, where config.json names none", async () => {
    const org = stubOrg({ "*": {} });
    const { connection } = await openPage({ record: { ...RECORD, site: { url, communityId: COMMUNITY } } });
    await connection.get("/chatter/feeds");
    expect(org.calls[0]?.url.href).toBe(`${base}/chatter/feeds`);
  });
});

test("a version that could not be found out at the sign-in is asked for at the next start", async () => {
  const record = { ...RECORD, apiVersion: "" };
  stubOrg({ "GET /services/data": [{ version: "64.0" }, { version: "65.0" }] });
  expect((await openPage({ record })).connection.resolve("/x")).toContain("/v65.0/x");
  sessionStorage.clear();
  stubOrg({ "GET /services/data": new Response("<html>Service Unavailable</html>", { status: 503 }) });
  expect((await openPage({ record })).connection.resolve("/x")).toContain("/v60.0/x");
});

test("a session on the device that no call can be made with is none", async () => {
  const config = checkConfig({ orgs: [{ id: "acme", loginUrl: TEST_ORG, clientId: "client" }] });
  for (const [key, value] of [
    ["instanceUrl", ""],
    ["instanceUrl", "javascript:alert(1)"],
    ["instanceUrl", "http://acme.my.salesforce.com"],
    ["accessToken", ""],
    ["accessToken", "a\nb"],
    ["apiVersion", "../.."],
    ["issuedAt", null],
    ["site", { url: "" }],
  ] as const) {
    sessionStorage.setItem("chatter:acme:session", JSON.stringify({ ...RECORD, [key]: value }));
    expect((await soon(openSession(config, config.defaultOrg))).status(), `${key} ${JSON.stringify(value)}`).toBe("signed-out");
  }
});
