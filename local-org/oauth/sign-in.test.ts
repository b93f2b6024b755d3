// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningOrg } from "../server.ts";
import { LENA, OMAR, PASSWORD, startTestOrg } from "../test-org.ts";
import { REDIRECT_URI, TestBrowser } from "./test-browser.ts";

let org: RunningOrg;
beforeAll(async () => {
  org = await startTestOrg();
});
afterAll(() => org.close());

const browser = (): TestBrowser => new TestBrowser(org.url);

describe("signing in", () => {
  it("shows a person, asks whether the app may act for them, and returns to the app with a code", async () => {
    const lena = browser();
    const login = await lena.open(lena.authorizeUrl());
    expect(login.text).toContain("Lena Brandt");
    const consent = await lena.open(login.url.href, { user: LENA });
    expect(consent.text).toContain("Chatter");
    expect(consent.text).toContain("Stay signed in");
    const { url } = await lena.open(consent.url.href, { decision: "allow" });
    expect(url.origin + url.pathname).toBe(REDIRECT_URI);
    expect(url.searchParams.get("state")).toBe("s1");
    expect([...url.searchParams.keys()].toSorted()).toEqual(["code", "state"]);
  });

  it("takes a user name in any case and a password", async () => {
    const lena = browser();
    const login = await lena.open(lena.authorizeUrl());
    const consent = await lena.open(login.url.href, { username: "Lena@Org.example", password: PASSWORD });
    expect(consent.text).not.toContain("check your user name");
    expect(consent.url.pathname).not.toContain("/login/");
  });

  it("says so when the password is wrong, and keeps the user name", async () => {
    const lena = browser();
    const login = await lena.open(lena.authorizeUrl());
    const again = await lena.open(login.url.href, { username: "lena@org.example", password: "wrong" });
    expect(again.url.pathname).toBe(login.url.pathname);
    expect(again.text).toContain('role="alert"');
    expect(again.text).toContain('value="lena@org.example"');
  });

  it("shows names as text, whatever is in them", async () => {
    const { text } = await browser().open(browser().authorizeUrl());
    expect(text).toContain("Haddad &#60;b&#62;");
  });

  it("asks what is allowed only once for each person and app", async () => {
    await browser().signIn(OMAR);
    const second = browser();
    const login = await second.open(second.authorizeUrl());
    const { url } = await second.open(login.url.href, { user: OMAR });
    expect(url.searchParams.has("code")).toBe(true);
  });

  it("returns at once when somebody is signed in already", async () => {
    const lena = browser();
    await lena.signIn(LENA);
    const { url } = await lena.open(lena.authorizeUrl());
    expect(url.searchParams.has("code")).toBe(true);
  });

  it("returns with access_denied when the person denies", async () => {
    const lena = browser();
    const login = await lena.open(lena.authorizeUrl({ prompt: "consent" }));
    const consent = await lena.open(login.url.href, { user: LENA });
    const { url } = await lena.open(consent.url.href, { decision: "deny" });
    expect(url.href).toBe(`${REDIRECT_URI}?error=access_denied&error_description=end-user+denied+authorization&state=s1`);
  });
});

describe("prompt, login_hint and display", () => {
  it.each(["login", "select_account"])("asks who it is again with prompt=%s, and lets another person in", async (prompt) => {
    const shared = browser();
    const lena = await shared.tokens(LENA);
    const { url } = await shared.open(shared.authorizeUrl({ prompt }));
    expect(url.pathname).toContain("/login/");
    const omar = await shared.tokens(OMAR, { prompt });
    expect(omar["id"]).toContain(OMAR);
    expect((await shared.refresh(lena.refresh_token)).status).toBe(200);
  });

  it("asks for consent again with prompt=consent", async () => {
    const lena = browser();
    await lena.signIn(LENA);
    const { url } = await lena.open(lena.authorizeUrl({ prompt: "consent" }));
    expect(url.pathname).toContain("/consent/");
  });

  it("asks for both with prompt=login consent", async () => {
    const lena = browser();
    await lena.signIn(LENA);
    const login = await lena.open(lena.authorizeUrl({ prompt: "login consent" }));
    expect(login.url.pathname).toContain("/login/");
    const consent = await lena.open(login.url.href, { user: LENA });
    expect(consent.url.pathname).toContain("/consent/");
    const { url } = await lena.open(consent.url.href, { decision: "allow" });
    expect(url.searchParams.has("code")).toBe(true);
  });

  it("answers prompt=none with immediate_unsuccessful when a page would be needed", async () => {
    const { url } = await browser().open(browser().authorizeUrl({ prompt: "none" }));
    expect(url.searchParams.get("error")).toBe("immediate_unsuccessful");
  });

  it("fills in the user name that the app hints at, and fits a popup", async () => {
    const { text } = await browser().open(browser().authorizeUrl({ login_hint: "omar@org.example", display: "popup" }));
    expect(text).toContain('value="omar@org.example"');
    expect(text).toContain('<body class="popup">');
  });
});

describe("requests that are refused", () => {
  it("refuses a request without PKCE", async () => {
    const { url } = await browser().open(browser().authorizeUrl({ code_challenge: undefined, code_challenge_method: undefined }));
    expect(url.searchParams.get("error")).toBe("invalid_request");
  });

  it("refuses a plain code challenge", async () => {
    const { url } = await browser().open(browser().authorizeUrl({ code_challenge_method: "plain" }));
    expect(url.searchParams.get("error")).toBe("invalid_request");
  });

  it("returns with invalid_scope for a scope that it does not know", async () => {
    const { url } = await browser().open(browser().authorizeUrl({ scope: "openid fly" }));
    expect(url.searchParams.get("error")).toBe("invalid_scope");
  });

  it.each([`${REDIRECT_URI}?x=1`, "http://localhost:5180/auth/callback.html", "https://evil.example/"])(
    "shows a page instead of going to %s",
    async (redirect_uri) => {
      const { url, response, text } = await browser().open(browser().authorizeUrl({ redirect_uri }));
      expect(url.pathname).toBe("/services/oauth2/authorize");
      expect(response.status).toBe(400);
      expect(text).toContain("redirect_uri_mismatch");
    },
  );

  it("shows a page for an app that it does not know", async () => {
    const { url, text } = await browser().open(browser().authorizeUrl({ client_id: "nobody" }));
    expect(url.pathname).toBe("/services/oauth2/authorize");
    expect(text).toContain("invalid_client_id");
  });

  it("shows a page when the login page is too old", async () => {
    const { response, text } = await browser().open(`${org.url}/login/gone`);
    expect(response.status).toBe(400);
    expect(text).toContain("Go back to the app");
  });
});

it("shows none of its pages in a frame, and cuts no popup off from its opener", async () => {
  const lena = browser();
  const login = await lena.open(lena.authorizeUrl({ prompt: "login consent" }));
  const consent = await lena.open(login.url.href, { user: LENA });
  for (const { headers } of [login.response, consent.response]) {
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
    expect(headers.has("Cross-Origin-Opener-Policy")).toBe(false);
  }
});
