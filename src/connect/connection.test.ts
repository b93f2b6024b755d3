import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { flush } from "~/testing/flush.ts";
import { createConnection, type TokenSource } from "./connection.ts";
import { ConnectError } from "./errors.ts";

const isLeaving = vi.hoisted(() => vi.fn(() => false));
vi.mock("~/lib/leaving.ts", () => ({ isLeaving }));

const ORG = "https://acme.my.salesforce.com";

const answers: ((url: string, init: RequestInit) => Response | Promise<Response>)[] = [];
const fetchMock = vi.fn((url: string, init: RequestInit) => {
  const answer = answers.shift();
  if (!answer) throw new Error(`no answer is left for ${url}`);
  return Promise.resolve(answer(url, init));
});

beforeEach(() => {
  vi.stubGlobal("fetch", fetchMock);
  vi.stubGlobal("navigator", { onLine: true });
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetchMock.mockClear();
  answers.length = 0;
});

function json(body: unknown, status = 200) {
  return () => new Response(JSON.stringify(body), { status });
}

function connect(tokens: Partial<TokenSource> = {}, options = {}) {
  return createConnection({
    instanceUrl: ORG,
    apiVersion: "66.0",
    tokens: { token: () => "old", renew: async () => "new", ...tokens },
    ...options,
  });
}

const sentToken = (call: number) => new Headers(fetchMock.mock.calls[call]?.[1].headers).get("Authorization");
const sentUrl = (call: number) => fetchMock.mock.calls[call]?.[0];

describe("where calls go", () => {
  test("a path is one of the API version", () => {
    expect(connect().resolve("/chatter/users/me")).toBe(`${ORG}/services/data/v66.0/chatter/users/me`);
  });

  test("a URL that the org sent is followed to the letter", async () => {
    answers.push(json({ elements: [] }));
    const url = "/services/data/v49.0/chatter/feeds/news/me/feed-elements?page=2020-09-18T04%3A05%3A18Z%2C0D53h00000n2ccpCAA%2C%2C2%2C";
    await connect().get(url);
    expect(sentUrl(0)).toBe(ORG + url);
  });

  test("an Experience Cloud site stands before Chatter's own paths alone", () => {
    const connection = connect({}, { sitePrefix: "/connect/communities/0DB1" });
    expect(connection.resolve("/chatter/users/me")).toBe(`${ORG}/services/data/v66.0/connect/communities/0DB1/chatter/users/me`);
    expect(connection.resolve("/connect/organization")).toBe(`${ORG}/services/data/v66.0/connect/organization`);
    expect(connection.resolve("/services/data/v66.0/chatter/users/me")).toBe(`${ORG}/services/data/v66.0/chatter/users/me`);
  });

  test("an address without a scheme cannot lead away", () => {
    expect(new URL(connect().resolve("//evil.example/x")).origin).toBe(ORG);
  });

  test.each(["https://evil.example/services/data", `${ORG}.evil.example/x`, "http://acme.my.salesforce.com/x"])(
    "%s belongs to somebody else, and gets no call and no token",
    async (url) => {
      await expect(connect().get(url)).rejects.toMatchObject({ kind: "refused" });
      expect(fetchMock).not.toHaveBeenCalled();
    },
  );
});

describe("an expired token", () => {
  test("is renewed once, and the call is made again", async () => {
    answers.push(json([{ errorCode: "INVALID_SESSION_ID", message: "Session expired or invalid" }], 401), json({ id: "1" }));
    expect(await connect().get("/chatter/users/me")).toEqual({ id: "1" });
    expect(sentToken(0)).toBe("Bearer old");
    expect(sentToken(1)).toBe("Bearer new");
  });

  test("that is refused again after the renewal is not renewed for ever", async () => {
    answers.push(json([], 401), json([{ errorCode: "INVALID_SESSION_ID", message: "no" }], 401));
    await expect(connect().get("/chatter/users/me")).rejects.toMatchObject({ kind: "expired" });
  });

  test("behind an answer without CORS headers looks like a lost connection, and is found out", async () => {
    answers.push(() => Promise.reject(new TypeError("Failed to fetch")), json([{ version: "66.0" }]), json({ id: "1" }));
    expect(await connect().get("/chatter/users/me")).toEqual({ id: "1" });
    expect(sentUrl(1)).toBe(`${ORG}/services/data/`);
    expect(sentToken(2)).toBe("Bearer new");
  });

  test("is renewed then for what sets a state, which is the same however often it is said", async () => {
    answers.push(() => Promise.reject(new TypeError("Failed to fetch")), json([{ version: "66.0" }]), json({ isLikedByCurrentUser: true }));
    expect(await connect().send("PATCH", "/chatter/feed-elements/0D5/capabilities/chatter-likes", {})).toEqual({
      isLikedByCurrentUser: true,
    });
    expect(sentToken(2)).toBe("Bearer new");
  });

  test("is renewed then for a POST too, but the POST is not sent again: it may have been carried out", async () => {
    const renew = vi.fn(async () => "new");
    answers.push(() => Promise.reject(new TypeError("Failed to fetch")), json([{ version: "66.0" }]));
    await expect(connect({ renew }).send("POST", "/chatter/feed-elements", {})).rejects.toMatchObject({ kind: "offline" });
    expect(renew).toHaveBeenCalledOnce();
    expect(fetchMock).toHaveBeenCalledTimes(2);
  });
});

describe("failures have kinds", () => {
  test.each([
    [503, [{ errorCode: "REQUEST_LIMIT", message: "…" }], "limit"],
    [403, [{ errorCode: "REQUEST_LIMIT_EXCEEDED", message: "TotalRequests Limit exceeded." }], "request-limit"],
    [429, [], "request-limit"],
    [403, [{ errorCode: "INSUFFICIENT_ACCESS", message: "…" }], "forbidden"],
    [404, [{ errorCode: "NOT_FOUND", message: "…" }], "not-found"],
    [410, [], "retired"],
    [400, [{ errorCode: "INVALID_ID_FIELD", message: "Invalid identifier: x" }], "invalid"],
    [500, "oops", "server"],
  ])("%i %j is %s", async (status, body, kind) => {
    answers.push(json(body, status));
    const error = await connect()
      .get("/chatter/users/me")
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConnectError);
    expect(error).toMatchObject({ kind, status });
  });

  test.each(["<html>proxy</html>", "", '"text"', "42"])("an answer of %j is malformed", async (text) => {
    answers.push(() => new Response(text === "" ? "null" : text, { status: 200 }));
    await expect(connect().get("/chatter/users/me")).rejects.toMatchObject({ kind: "malformed" });
  });
});

test("a call that ends because the page is left has no answer, so that nothing is made of it", async () => {
  const settled = vi.fn();
  answers.push(() => {
    isLeaving.mockReturnValueOnce(true);
    return Promise.reject(new TypeError("Failed to fetch"));
  });
  void connect().send("POST", "/chatter/feed-elements", {}).finally(settled);
  await flush();
  expect(settled).not.toHaveBeenCalled();
});

test("what was asked for early is taken by the first who wants it, once", async () => {
  answers.push(json({ n: 1 }), json({ n: 2 }));
  const connection = connect();
  connection.prefetch("/chatter/users/me");
  expect(await connection.get("/chatter/users/me")).toEqual({ n: 1 });
  expect(await connection.get("/chatter/users/me")).toEqual({ n: 2 });
  expect(connection.callCount()).toBe(2);
});

test("no answer is null where the org sends none", async () => {
  answers.push(() => new Response(null, { status: 204 }));
  expect(await connect().send("DELETE", "/chatter/likes/0I0")).toBeNull();
});
