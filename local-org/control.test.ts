// @vitest-environment node
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { TestBrowser, type TokenAnswer } from "./oauth/test-browser.ts";
import type { LoggedRequest } from "./request-log.ts";
import type { RunningOrg } from "./server.ts";
import { row } from "./store/statements.ts";
import { control, LENA, OMAR, startTestOrg } from "./test-org.ts";

const ME = "/services/data/v67.0/chatter/users/me";
const NEWS = "/services/data/v67.0/chatter/feeds/news/me/feed-elements";

let org: RunningOrg;
let lena: TokenAnswer;
beforeAll(async () => {
  org = await startTestOrg();
});
beforeEach(async () => {
  lena = await new TestBrowser(org.url).tokens(LENA);
});
afterEach(() => control(org, { do: "reset-faults" }));
afterAll(() => org.close());

const get = (path: string, { access_token } = lena): Promise<Response> =>
  fetch(org.url + path, { headers: { Authorization: `Bearer ${access_token}` } });

const elements = async (): Promise<unknown[]> => ((await (await get(NEWS)).json()) as { elements: unknown[] }).elements;

describe("who may call the Connect REST API", () => {
  it("tells the API whose token it is", async () => {
    expect(await (await get(ME)).json()).toEqual({ id: LENA });
  });

  it("answers 401 without a token and with a dead one", async () => {
    for (const response of [await fetch(org.url + ME), await get(ME, { access_token: "00Dx!nothing" })]) {
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual([{ errorCode: "INVALID_SESSION_ID", message: "Session expired or invalid" }]);
    }
  });

  it("needs nothing for the list of versions and for icons, and a good signature for a bearer URL", async () => {
    expect((await fetch(`${org.url}/services/data`)).status).toBe(200);
    expect((await fetch(`${org.url}/img/icon/profile64.png`)).status).toBe(200);
    expect(await (await fetch(`${org.url}${ME}?signature=good`)).json()).toEqual({ id: LENA });
    expect((await fetch(`${org.url}${ME}?signature=bad`)).status).toBe(401);
  });
});

describe("tokens", () => {
  it("expire for one person, who can refresh", async () => {
    const omar = await new TestBrowser(org.url).tokens(OMAR);
    await control(org, { do: "expireTokens", userId: LENA });
    expect((await get(ME)).status).toBe(401);
    expect((await get(ME, omar)).status).toBe(200);
    expect((await new TestBrowser(org.url).refresh(lena.refresh_token)).status).toBe(200);
  });

  it("are revoked with their grants", async () => {
    await control(org, { do: "revokeTokens" });
    expect((await get(ME)).status).toBe(401);
    expect((await new TestBrowser(org.url).refresh(lena.refresh_token)).status).toBe(400);
  });
});

describe("failures", () => {
  it("meet the next matching requests and no more", async () => {
    await control(org, { do: "fail", match: "/chatter/feeds", count: 2, status: 503 });
    expect((await get(ME)).status).toBe(200);
    expect((await get(NEWS)).status).toBe(503);
    expect(await (await get(NEWS)).json()).toMatchObject([{ errorCode: "SERVER_UNAVAILABLE" }]);
    expect((await get(NEWS)).status).toBe(200);
  });

  it("can be for one method only, and say what they like", async () => {
    await control(org, { do: "fail", method: "POST", status: 403, errorCode: "NO", message: "Not today" });
    expect((await get(ME)).status).toBe(200);
    const response = await fetch(org.url + ME, { method: "POST" });
    expect(await response.json()).toEqual([{ errorCode: "NO", message: "Not today" }]);
  });

  it("can break JSON off", async () => {
    await control(org, { do: "fail", match: NEWS, kind: "malformed" });
    const response = await get(NEWS);
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it("can drop the connection before the work is done", async () => {
    await control(org, { do: "fail", match: "/oauth2/token", kind: "drop-before" });
    await expect(new TestBrowser(org.url).refresh(lena.refresh_token)).rejects.toThrow("fetch failed");
    expect((await new TestBrowser(org.url).refresh(lena.refresh_token)).status).toBe(200);
  });

  it("can drop the connection after the work is done", async () => {
    await control(org, { do: "fail", match: "/oauth2/token", kind: "drop-after" });
    await expect(new TestBrowser(org.url).refresh(lena.refresh_token)).rejects.toThrow("fetch failed");
    expect((await new TestBrowser(org.url).refresh(lena.refresh_token)).status).toBe(400);
  });

  it("drops answers of the Connect REST API too", async () => {
    await control(org, { do: "fail", match: ME, kind: "drop-after" });
    await expect(get(ME)).rejects.toThrow("fetch failed");
    expect((await get(ME)).status).toBe(200);
  });

  it("can come when the work is done", async () => {
    await control(org, { do: "fail", match: "/oauth2/token", status: 504, kind: "html", isDone: true });
    const response = await new TestBrowser(org.url).refresh(lena.refresh_token);
    expect(response.status).toBe(504);
    expect(await response.text()).toContain("maintenance");
    expect((await new TestBrowser(org.url).refresh(lena.refresh_token)).status).toBe(400);
  });

  it("begin to answer before the connection breaks, so that a browser does not send again by itself", async () => {
    await control(org, { do: "fail", match: ME, kind: "drop-before" });
    const { port } = new URL(org.url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.end(`GET ${ME} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    expect(await text(socket)).toBe("HTTP/1.1 200");
  });

  it("speak the language of OAuth at its endpoints", async () => {
    await control(org, { do: "fail", match: "/oauth2/token", status: 500 });
    const response = await new TestBrowser(org.url).refresh(lena.refresh_token);
    expect(await response.json()).toMatchObject({ error: "unknown_exception" });
  });

  it("are over after reset-faults", async () => {
    await control(org, { do: "fail", count: 100 });
    await control(org, { do: "reset-faults" });
    expect((await get(ME)).status).toBe(200);
  });
});

it("says how long to wait, where a page may read it", async () => {
  await control(org, { do: "fail", status: 503, retryAfter: 90 });
  const { headers } = await get(ME);
  expect([headers.get("Retry-After"), headers.get("Access-Control-Expose-Headers")]).toEqual(["90", "Retry-After"]);
});

describe("an org that moves", () => {
  const former = (path: string) => fetch(org.url + path, { headers: { Authorization: `Bearer ${lena.access_token}` }, redirect: "manual" });
  const moved = () => org.url.replace("127.0.0.1", "localhost");

  it("names its new address with the next tokens, answers there, and leads there from the former one", async () => {
    await control(org, { do: "move", to: moved() });
    const redirect = await former(ME);
    expect([redirect.status, redirect.headers.get("Location")]).toEqual([302, moved() + ME]);
    const renewal = await new TestBrowser(org.url).refresh(lena.refresh_token);
    const tokens = (await renewal.json()) as Record<string, string>;
    expect(tokens).toMatchObject({ instance_url: moved(), id: lena["id"] });
    const there = await fetch(moved() + ME, { headers: { Authorization: `Bearer ${tokens["access_token"]}` } });
    expect(there.status).toBe(200);
  });

  it("or says at the former one that it is no more", async () => {
    await control(org, { do: "move", to: moved(), formerAddress: "URL_NOT_RESET" });
    const refusal = await former(ME);
    expect([refusal.status, await refusal.json()]).toMatchObject([400, [{ errorCode: "URL_NOT_RESET" }]]);
    await control(org, { do: "reset-faults" });
    expect((await former(ME)).status).toBe(200);
  });
});

describe("mangled answers", () => {
  it("have another element in place of one", async () => {
    await control(org, { do: "mangle", match: NEWS, index: 1, replace: "broken" });
    expect(await elements()).toMatchObject([{ id: "one" }, "broken", { id: "three" }]);
    expect(await elements()).toMatchObject([{ id: "one" }, { id: "two" }, { id: "three" }]);
  });

  it("have something added to an element", async () => {
    await control(org, { do: "mangle", match: NEWS, index: 0, merge: { capabilities: { levitation: { height: 3 } } } });
    expect(await elements()).toMatchObject([{ id: "one", body: { text: "one" }, capabilities: { levitation: { height: 3 } } }, {}, {}]);
  });

  it("have something else at any path", async () => {
    await control(org, { do: "mangle", match: NEWS, path: "elements.2.body.text", replace: null });
    expect(await elements()).toMatchObject([{}, {}, { id: "three", body: { text: null } }]);
  });
});

describe("lists without end", () => {
  const pages = async (kind: string): Promise<[string, number][]> => {
    await control(org, { do: "reset-faults" });
    await control(org, { do: "endless", match: NEWS, pages: kind });
    const found: [string, number][] = [];
    for (let url = `${NEWS}?pageSize=3`; found.length < 3;) {
      const page = (await (await get(url)).json()) as { elements: unknown[]; nextPageUrl: string };
      url = page.nextPageUrl;
      found.push([url, page.elements.length]);
    }
    return found;
  };

  it("lead to themselves, repeat under new URLs, or have empty pages", async () => {
    const next = (count: number) => `${NEWS}?pageSize=3&endless=${count}`;
    expect(new Set((await pages("itself")).flat())).toEqual(new Set([`${NEWS}?pageSize=3`, 3]));
    expect(await pages("repeats")).toEqual([1, 2, 3].map((count) => [next(count), 3]));
    expect(await pages("empty")).toEqual([1, 2, 3].map((count) => [next(count), count === 1 ? 3 : 0]));
  });
});

describe("what stands between", () => {
  it("answers with pages of any status, redirects, and may never be reached at all", async () => {
    for (const status of [200, 403, 502]) {
      await control(org, { do: "fail", match: ME, kind: "html", status });
      const response = await get(ME);
      expect([response.status, response.headers.get("Content-Type")]).toEqual([status, "text/html;charset=UTF-8"]);
    }
    await control(org, { do: "fail", match: ME, kind: "redirect", to: "https://new.example/me" });
    const redirect = await fetch(org.url + ME, { headers: { Authorization: `Bearer ${lena.access_token}` }, redirect: "manual" });
    expect([redirect.status, redirect.headers.get("Location")]).toEqual([302, "https://new.example/me"]);
    await control(org, { do: "fail", match: ME, kind: "drop-before", count: "always" });
    for (let tries = 0; tries < 3; tries++) await expect(get(ME)).rejects.toThrow("fetch failed");
  });
});

describe("slow answers", () => {
  it("come late, whether the work is done before the wait or after it", async () => {
    for (const isDone of [false, true]) {
      await control(org, { do: "delay", match: ME, delayMs: 60, isDone });
      const began = performance.now();
      expect(await (await get(ME)).json()).toEqual({ id: LENA });
      expect(performance.now() - began).toBeGreaterThanOrEqual(55);
    }
  });
});

it("tells what the API answers a person, past faults and the log", async () => {
  await control(org, { do: "clear-log" });
  await control(org, { do: "fail" });
  expect(await control(org, { do: "ask", as: "omar@org.example", path: "/chatter/users/me" })).toEqual({ status: 200, body: { id: OMAR } });
  expect(await (await fetch(`${org.url}/__control/requests`)).json()).toEqual([]);
});

it("retires versions of the API", async () => {
  await control(org, { do: "retireVersions", below: "67.0" });
  expect((await get("/services/data/v66.0/chatter/users/me")).status).toBe(410);
  expect((await get(ME)).status).toBe(200);
});

it("lets another person post, comment and like", async () => {
  const posted = await control(org, { do: "act", as: "omar@org.example", post: { parentId: OMAR, text: "Hello" } });
  const { postId } = posted as { postId: string };
  await control(org, { do: "act", as: LENA, comment: { elementId: postId, text: "Hi" }, like: { itemId: postId } });
  const { db } = org.context;
  expect(row(db, "SELECT actor_id, parent_id FROM feed_element")).toMatchObject({ actor_id: OMAR, parent_id: OMAR });
  expect(row(db, "SELECT user_id, element_id FROM comment")).toMatchObject({ user_id: LENA, element_id: postId });
  expect(row(db, "SELECT user_id, item_id FROM chatter_like")).toMatchObject({ user_id: LENA, item_id: postId });
  await expect(control(org, { do: "act", as: "nobody", like: { itemId: postId } })).rejects.toThrow("no user nobody");
});

it("counts the requests since the log was cleared", async () => {
  await control(org, { do: "clear-log" });
  await get(`${ME}?a=1`);
  await new TestBrowser(org.url).refresh(lena.refresh_token);
  await fetch(org.url + ME, {
    method: "OPTIONS",
    headers: { Origin: "http://localhost:5180", "Access-Control-Request-Method": "GET" },
  });
  const log = (await (await fetch(`${org.url}/__control/requests`)).json()) as LoggedRequest[];
  expect(log).toMatchObject([
    { method: "GET", path: `${ME}?a=1`, status: 200, userId: LENA, preflight: false },
    { method: "POST", path: "/services/oauth2/token", status: 200, grantType: "refresh_token" },
    { method: "OPTIONS", path: ME, status: 200, preflight: true },
  ]);
});

it("takes no commands from web pages, and says what is wrong with a command", async () => {
  const fromPage = await fetch(`${org.url}/__control`, {
    method: "POST",
    headers: { Origin: "http://localhost:5180" },
    body: JSON.stringify({ do: "revokeTokens" }),
  });
  expect(fromPage.status).toBe(403);
  await expect(control(org, { do: "dance" })).rejects.toThrow("do");
  await expect(control(org, { do: "cors", on: "yes" })).rejects.toThrow("boolean");
});
