import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { precompress } from "./precompress.mjs";
import { securityHeaders } from "./security-headers.mjs";
import { startStaticHost } from "./static-host.mjs";

const SCRIPT = "export const a = 1;\n".repeat(100);
let parent: string;
let dir: string;
let host: Awaited<ReturnType<typeof startStaticHost>>;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "static-host-"));
  writeFileSync(join(parent, "secret.txt"), "secret");
  dir = join(parent, "site");
  mkdirSync(join(dir, "assets"), { recursive: true });
  mkdirSync(join(dir, "auth"));
  writeFileSync(join(dir, "index.html"), `<!doctype html><title>The app</title>${" ".repeat(2000)}`);
  writeFileSync(join(dir, "auth", "callback.html"), "<!doctype html><title>Signing in</title>");
  writeFileSync(
    join(dir, "config.json"),
    JSON.stringify({ orgs: [{ loginUrl: "https://acme.my.salesforce.com" }], more: "x".repeat(2000) }),
  );
  writeFileSync(join(dir, "assets", "app-1a2b.js"), SCRIPT);
  await precompress(dir);
  host = await startStaticHost({ dir, base: "/chatter/" });
});
afterAll(async () => {
  await host.close();
  rmSync(parent, { recursive: true });
});

const get = (path: string, headers = {}) => fetch(new URL(path, host.url), { headers, redirect: "manual" });

describe("a static host", () => {
  it("returns index.html for a route, to be revalidated each time", async () => {
    const answer = await get("people/005000000000001");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    expect(await answer.text()).toContain("The app");
  });

  it("returns 404 for a missing file, never a page", async () => {
    for (const path of ["assets/app-gone.js", "assets/gone", "logo.png"]) expect((await get(path)).status).toBe(404);
  });

  it("lets hashed assets be cached for a year, and sends them compressed", async () => {
    const answer = await get("assets/app-1a2b.js", { "Accept-Encoding": "br" });
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("content-type")).toMatch(/javascript/);
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(answer.headers.get("vary")).toBe("Accept-Encoding");
    expect(await answer.text()).toBe(SCRIPT);
  });

  it("never uses compressed copies of files that are edited in place, which would be stale", async () => {
    for (const path of ["config.json", ""])
      expect((await get(path, { "Accept-Encoding": "br, gzip" })).headers.get("content-encoding")).toBeNull();
  });

  it("responds below its base path only", async () => {
    expect((await get("/chatter")).headers.get("location")).toBe("/chatter/");
    expect((await get("/")).status).toBe(404);
  });

  it.each(["../secret.txt", "%2e%2e/secret.txt", "..%2fsecret.txt", "assets/../../secret.txt"])(
    "keeps to its folder when asked for %s",
    async (path) => {
      // fetch() would normalize the path.
      const asked = request(host.url, { path: `/chatter/${path}` }).end();
      const [answer]: IncomingMessage[] = await once(asked, "response");
      answer?.resume();
      expect(answer?.statusCode).toBe(404);
    },
  );

  it("sends no referrer from the sign-in callback page, and keeps its window's opener", async () => {
    const { headers } = await get("auth/callback.html");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBeNull();
  });

  it("lets the page connect to the org in config.json only", async () => {
    const policy = (await get("")).headers.get("content-security-policy");
    expect(policy).toContain("connect-src 'self' https://acme.my.salesforce.com https://acme.file.force.com;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it("serves another config in place of the file, with the matching policy", async () => {
    const other = await startStaticHost({
      dir,
      config: { orgs: [{ loginUrl: "http://127.0.0.1:5181" }], embed: { allowedOrigins: ["https://portal.acme.com"] } },
    });
    const answer = await fetch(`${other.url}config.json?v=1`);
    await other.close();
    expect(await answer.json()).toMatchObject({ orgs: [{ loginUrl: "http://127.0.0.1:5181" }] });
    expect(answer.headers.get("content-security-policy")).toMatch(
      /connect-src 'self' http:\/\/127\.0\.0\.1:5181;.*frame-ancestors https:\/\/portal\.acme\.com;/,
    );
  });

  it("can imitate a poor host: a page for what is not found, or nothing", async () => {
    writeFileSync(join(dir, "404.html"), "<!doctype html><title>The app again</title>");
    const pages = await startStaticHost({ dir, fallback: "404.html" });
    const place = await fetch(`${pages.url}groups/0F9`);
    expect([place.status, await place.text()]).toEqual([404, expect.stringContaining("The app again")]);
    await pages.close();
    const bare = await startStaticHost({ dir, fallback: null });
    expect([(await fetch(`${bare.url}groups/0F9`)).status, (await fetch(bare.url)).status]).toEqual([404, 200]);
    await bare.close();
  });

  it("names the port that is in use", async () => {
    const port = Number(new URL(host.url).port);
    await expect(startStaticHost({ dir, port })).rejects.toThrow(`Port ${port} cannot be used.`);
  });
});

describe("security headers", () => {
  const policyFor = (...loginUrls: string[]) =>
    securityHeaders({ orgs: loginUrls.map((loginUrl) => ({ loginUrl })) })["Content-Security-Policy"];

  it("allow images from Salesforce's hosts, and calls to the org only", () => {
    const policy = policyFor("https://acme.my.salesforce.com");
    expect(policy).toMatch(/img-src [^;]* https:\/\/\*\.documentforce\.com https:\/\/\*\.salesforce-sites\.com;/);
    expect(policy).toContain("connect-src 'self' https://acme.my.salesforce.com https://acme.file.force.com;");
  });

  it("allow calls to the My Domain behind a site's sign-in", () => {
    expect(policyFor("https://community.acme.com")).toContain("connect-src 'self' https://community.acme.com https://*.my.salesforce.com;");
  });

  it("allow only the org itself if it is on this machine", () => {
    const policy = policyFor("http://127.0.0.1:5181");
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:5181;");
    expect(policy).toContain("img-src 'self' data: blob: http://127.0.0.1:5181;");
  });

  it("ignore values in config.json that could end a directive", async () => {
    const other = await startStaticHost({
      dir,
      config: { orgs: [{ loginUrl: "javascript:alert(1)" }], embed: { allowedOrigins: ["https://a.example; script-src *"] } },
    });
    const policy = (await fetch(other.url)).headers.get("content-security-policy");
    await other.close();
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("script-src *");
  });
});
