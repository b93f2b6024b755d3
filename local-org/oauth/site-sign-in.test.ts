// @vitest-environment node
import { afterAll, beforeAll, expect, it } from "vitest";
import type { OrgContext, Site } from "../context.ts";
import type { RunningOrg } from "../server.ts";
import { idOf, PREFIX } from "../store/ids.ts";
import { insertRow } from "../store/insert-row.ts";
import { row } from "../store/statements.ts";
import { LENA, OMAR, startTestOrg } from "../test-org.ts";
import { APP, TestBrowser } from "./test-browser.ts";

/** Of the first site alone. */
const DORA = idOf(PREFIX.user, 1_000_000);

let org: RunningOrg;
let dealers: string;
beforeAll(async () => {
  org = await startTestOrg({ seedSite });
  dealers = `${org.url}/dealers`;
});
afterAll(() => org.close());

function seedSite({ path, context: { db } }: Site, { db: company }: OrgContext): void {
  const lena = row<object>(company, "SELECT * FROM user WHERE id = ?", LENA) ?? {};
  insertRow(db, "user", lena);
  const dora = { ...lena, id: DORA, username: "dora@x.example", first_name: "Dora", user_type: "Portal" };
  if (path === "/dealers") insertRow(db, "user", dora);
}

const browser = (site = "/dealers"): TestBrowser => new TestBrowser(org.url, site);

it("a site says of itself where its endpoints are, and lets an app of the list call them", async () => {
  const response = await fetch(`${dealers}/.well-known/openid-configuration`);
  expect(await response.json()).toMatchObject({ issuer: dealers, token_endpoint: `${dealers}/services/oauth2/token` });
  const origin = new URL(APP).origin;
  const preflight = { method: "OPTIONS", headers: { Origin: origin, "Access-Control-Request-Method": "POST" } };
  expect((await fetch(`${dealers}/services/oauth2/token`, preflight)).headers.get("Access-Control-Allow-Origin")).toBe(origin);
  const elsewhere = { method: "OPTIONS", headers: { Origin: "https://elsewhere.example", "Access-Control-Request-Method": "GET" } };
  expect((await fetch(`${dealers}/services/data/v66.0/chatter/users/me`, elsewhere)).status).toBe(403);
});

it("only its members can sign in to a site; who is of a site alone cannot sign in to the org", async () => {
  const login = await browser().open(browser().authorizeUrl());
  expect(login.text).toContain("Dora");
  expect(login.text).not.toContain("Omar");
  const omar = browser();
  expect((await omar.signIn(OMAR)).pathname).toMatch(/^\/login\//);
  expect((await browser("").signIn(DORA)).pathname).toMatch(/^\/login\//);
});

it("somebody who is signed in to the org has to be a member to get into a site", async () => {
  const omar = browser();
  const home = omar.authorizeUrl().replace("/dealers/", "/");
  const consent = await omar.open((await omar.open(home)).url.href, { user: OMAR });
  await omar.open(consent.url.href, { decision: "allow" });
  expect((await omar.open(home)).url.searchParams.has("code")).toBe(true);
  expect((await omar.open(omar.authorizeUrl())).url.pathname).toMatch(/^\/login\//);
});

it("the token answer names the site, at sign-in and at each renewal; that of the org does not", async () => {
  const dora = browser();
  const tokens = await dora.tokens(DORA);
  const site = { sfdc_community_url: dealers, sfdc_community_id: org.context.sites[0]?.id, instance_url: org.url };
  expect(tokens).toMatchObject(site);
  expect(await (await dora.refresh(tokens.refresh_token)).json()).toMatchObject(site);
  expect(await browser("").tokens(LENA)).not.toHaveProperty("sfdc_community_url");
});

it("a token of a site works there, and its info can be asked for there", async () => {
  const { access_token } = await browser().tokens(DORA);
  const headers = { Authorization: `Bearer ${access_token}` };
  const me = `/services/data/v66.0/connect/communities/${org.context.sites[0]?.id}/chatter/users/me`;
  const info = await (await fetch(`${dealers}/services/oauth2/userinfo`, { headers })).json();
  expect(info).toMatchObject({ user_id: DORA, user_type: "PORTAL" });
  expect((await fetch(dealers + me)).status).toBe(401);
});
