import { createHash, randomBytes } from "node:crypto";
import { DEFAULT_CLIENT_ID } from "../server.ts";

export const APP = "http://localhost:5180/chatter/";
export const REDIRECT_URI = `${APP}auth/callback.html`;
export const SCOPE = "openid api chatter_api refresh_token";

/** What the token endpoint answers. */
export interface TokenAnswer {
  access_token: string;
  refresh_token?: string;
  id_token?: string;
  [name: string]: string | undefined;
}

/** A browser at the org's pages: it keeps cookies, and follows redirects as long as they stay in the org. */
export class TestBrowser {
  readonly #org: string;
  readonly #site: string;
  readonly #cookies = new Map<string, string>();
  readonly verifier = randomBytes(32).toString("base64url");

  /** @param site the path of a site, where it is there that people sign in */
  constructor(org: string, site = "") {
    this.#org = org;
    this.#site = site;
  }

  /** The address that an app opens to sign somebody in. Undefined takes a parameter away. */
  authorizeUrl(changes: Record<string, string | undefined> = {}): string {
    const params: Record<string, string | undefined> = {
      response_type: "code",
      client_id: DEFAULT_CLIENT_ID,
      redirect_uri: REDIRECT_URI,
      scope: SCOPE,
      state: "s1",
      code_challenge: createHash("sha256").update(this.verifier).digest("base64url"),
      code_challenge_method: "S256",
      ...changes,
    };
    const url = new URL(`${this.#site}/services/oauth2/authorize`, this.#org);
    for (const [name, value] of Object.entries(params)) if (value !== undefined) url.searchParams.set(name, value);
    return url.href;
  }

  /** Goes to an address. Ends at a page of the org, or where a redirect leaves it. */
  async open(address: string, form?: Record<string, string>): Promise<{ url: URL; response: Response; text: string }> {
    let url = new URL(address, this.#org);
    let body = form && new URLSearchParams(form);
    for (;;) {
      const response = await fetch(url, {
        method: body ? "POST" : "GET",
        ...(body && { body }),
        headers: { Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
        redirect: "manual",
      });
      this.#keepCookies(response);
      const location = response.headers.get("Location");
      if (!location) return { url, response, text: await response.text() };
      url = new URL(location, url);
      body = undefined;
      if (url.origin !== this.#org) return { url, response, text: "" };
    }
  }

  /** Signs in from the first page to the app's callback: chooses the person and allows what is asked. */
  async signIn(userId: string, changes: Record<string, string | undefined> = {}): Promise<URL> {
    let page = await this.open(this.authorizeUrl(changes));
    if (page.url.pathname.startsWith("/login/")) page = await this.open(page.url.href, { user: userId });
    if (page.url.pathname.startsWith("/consent/")) page = await this.open(page.url.href, { decision: "allow" });
    return page.url;
  }

  /** Signs in and redeems the code. */
  async tokens(userId: string, changes: Record<string, string | undefined> = {}): Promise<TokenAnswer> {
    const callback = await this.signIn(userId, changes);
    const response = await this.redeem(callback.searchParams.get("code") ?? "");
    return (await response.json()) as TokenAnswer;
  }

  redeem(code: string, verifier = this.verifier): Promise<Response> {
    return this.token({
      grant_type: "authorization_code",
      code,
      redirect_uri: REDIRECT_URI,
      client_id: DEFAULT_CLIENT_ID,
      code_verifier: verifier,
    });
  }

  refresh(refreshToken: string | undefined, more: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> {
    const form = {
      grant_type: "refresh_token",
      refresh_token: refreshToken ?? "",
      client_id: DEFAULT_CLIENT_ID,
      ...more,
    };
    return this.token(form, signal);
  }

  token(form: Record<string, string>, signal: AbortSignal | null = null): Promise<Response> {
    return fetch(`${this.#org}${this.#site}/services/oauth2/token`, { method: "POST", body: new URLSearchParams(form), signal });
  }

  #keepCookies(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      const [name = "", value = ""] = pair.split("=");
      if (/expires=Thu, 01 Jan 1970/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}
