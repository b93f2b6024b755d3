import { afterEach, describe, expect, test, vi } from "vitest";
import { configMessages } from "~/lib/messages/config.ts";
import { checkConfig, ConfigError, ConfigUnreachable, loadConfig } from "./config.ts";

const ORG = { loginUrl: "https://acme.my.salesforce.com", clientId: "3MVG9" };

function problemsOf(input: unknown): readonly string[] {
  try {
    checkConfig(input);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map((say) => say(configMessages));
    throw error;
  }
}

test("a login URL and a client id are enough", () => {
  const config = checkConfig({ orgs: [ORG] });
  expect(config.defaultOrg).toMatchObject({ id: "acme.my.salesforce.com", loginUrl: ORG.loginUrl, apiVersion: null, site: null });
  expect(config.auth).toEqual({ popupMode: "auto", storage: "session", scopes: "api chatter_api refresh_token" });
  expect(config.router).toBe("browser");
  expect(config.embed.allowedOrigins).toEqual([]);
});

test("the default org is found by its id", () => {
  const config = checkConfig({
    orgs: [
      { ...ORG, id: "a" },
      { ...ORG, id: "b" },
    ],
    defaultOrg: "b",
  });
  expect(config.defaultOrg.id).toBe("b");
});

describe("what keeps the app from starting", () => {
  test.each([
    ["no object", [], /object in braces/],
    ["no orgs", {}, /"orgs" must be a list/],
    ["no client id", { orgs: [{ loginUrl: ORG.loginUrl }] }, /clientId" is missing/],
    ["no login URL", { orgs: [{ clientId: "x" }] }, /loginUrl" is missing/],
    ["a login URL without https", { orgs: [{ ...ORG, loginUrl: "http://acme.my.salesforce.com" }] }, /must be an https address/],
    ["login.salesforce.com", { orgs: [{ ...ORG, loginUrl: "https://login.salesforce.com" }] }, /cannot get a token there/],
    ["test.salesforce.com", { orgs: [{ ...ORG, loginUrl: "https://test.salesforce.com/" }] }, /cannot get a token there/],
    [
      "a site without an address",
      { orgs: [{ ...ORG, site: { url: "acme.my.site.com", communityId: "0DB1" } }] },
      /site\.url" must be an https address/,
    ],
    ["a site without an id", { orgs: [{ ...ORG, site: { url: "https://acme.my.site.com" } }] }, /site\.communityId" is missing/],
    ["two orgs of one id", { orgs: [ORG, ORG] }, /needs an "id" of its own/],
    ["an unknown router", { orgs: [ORG], router: "memory" }, /"router" must be "browser" or "hash"/],
    ["an API version of another form", { orgs: [{ ...ORG, apiVersion: "v66" }] }, /must look like "66\.0"/],
    ["a default org that is not there", { orgs: [ORG], defaultOrg: "x" }, /no org has that id/],
    [
      "one portal that is no list",
      { orgs: [ORG], embed: { allowedOrigins: "https://portal.acme.com" } },
      /"embed\.allowedOrigins" must be a list/,
    ],
    [
      "a portal with a path",
      { orgs: [ORG], embed: { allowedOrigins: ["https://portal.acme.com/home"] } },
      /holds "https:\/\/portal\.acme\.com\/home", which is no origin/,
    ],
    ["a portal without a scheme", { orgs: [ORG], embed: { allowedOrigins: ["portal.acme.com"] } }, /holds "portal\.acme\.com"/],
    ["every portal there is", { orgs: [ORG], embed: { allowedOrigins: ["*"] } }, /holds "\*"/],
    ["a portal that is no text", { orgs: [ORG], embed: { allowedOrigins: [7] } }, /holds 7/],
    ["a language that is no tag", { orgs: [ORG], locale: "Deutsch!" }, /"locale" must be the tag of a language/],
    ["an accent that is no colour", { orgs: [ORG], branding: { accent: "blue" } }, /must be a colour/],
  ])("%s", (_name, input, message) => {
    expect(problemsOf(input).join()).toMatch(message);
  });

  test("every problem is told at once", () => {
    expect(problemsOf({ orgs: [{}], router: "x" })).toHaveLength(3);
  });

  test.each(["client_secret", "clientSecret", "consumerSecret", "password", "refreshToken"])("a secret under %s", (key) => {
    expect(problemsOf({ orgs: [{ ...ORG, [key]: "hush" }] }).join()).toMatch(/no secret may stand in it/);
  });
});

test("portals are origins, or every host below one", () => {
  const allowedOrigins = ["https://portal.acme.com", "https://*.intranet.acme.com/", "http://localhost:8080", "https://[::1]:9"];
  expect(checkConfig({ orgs: [ORG], embed: { allowedOrigins } }).embed.allowedOrigins).toEqual(allowedOrigins);
});

test.each(["http://127.0.0.1:5181", "http://localhost:9000/"])("plain http is fine on this machine: %s", (loginUrl) => {
  expect(checkConfig({ orgs: [{ ...ORG, loginUrl }] }).defaultOrg.loginUrl).toBe(loginUrl.replace(/\/$/, ""));
});

describe("a config.json", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const answerWith = (answer: Response | Error) => {
    vi.stubGlobal("document", { baseURI: "https://chatter.acme.com/", documentElement: { dataset: {} } });
    vi.stubGlobal("fetch", () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)));
    return loadConfig();
  };
  const portal = "<html><title>Welcome to the hotel</title></html>";

  test.each([
    ["no answer", () => new TypeError("Failed to fetch")],
    ["a gateway", () => new Response("", { status: 502 })],
    ["a proxy", () => new Response(portal, { status: 407 })],
    ["a portal's page", () => new Response(portal)],
  ])("in whose place comes %s is a lost connection", async (_what, answer) => {
    await expect(answerWith(answer())).rejects.toBeInstanceOf(ConfigUnreachable);
  });

  test.each([
    ["no file", new Response("Not found", { status: 404 })],
    ["the app's own page", new Response('<!doctype html><div id="app"></div>')],
    ["no JSON", new Response("{,}")],
  ])("of which there is %s has to be mended", async (_what, answer) => {
    await expect(answerWith(answer)).rejects.toBeInstanceOf(ConfigError);
  });
});
