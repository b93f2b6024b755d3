import { describe, expect, test, vi } from "vitest";
import { answersInTurn, connect, json, ORG } from "~/testing/answers-in-turn.ts";
import { flush } from "~/testing/flush.ts";
import { ConnectError } from "./errors.ts";
import { meaningOf } from "./meaning.ts";

const isLeaving = vi.hoisted(() => vi.fn(() => false));
vi.mock("~/lib/leaving.ts", () => ({ isLeaving }));

const { answers, fetchMock, sentToken, sentUrl } = answersInTurn();

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

  test("an Experience Cloud site stands before every resource that a site has of its own", () => {
    const connection = connect({}, { sitePrefix: "/connect/communities/0DB1" });
    const site = `${ORG}/services/data/v66.0/connect/communities/0DB1`;
    expect(connection.resolve("/chatter/users/me")).toBe(`${site}/chatter/users/me`);
    expect(connection.resolve("/connect/files/users/me")).toBe(`${site}/files/users/me`);
    expect(connection.resolve("/connect/topics/0TO1")).toBe(`${site}/topics/0TO1`);
    expect(connection.resolve("/connect/batch")).toBe(`${site}/batch`);
    expect(connection.resolve("/connect/notifications?size=1")).toBe(`${site}/notifications?size=1`);
    expect(connection.resolve("/connect/communities?page=1")).toBe(`${ORG}/services/data/v66.0/connect/communities?page=1`);
    expect(connection.resolve("/connect/organization")).toBe(`${ORG}/services/data/v66.0/connect/organization`);
    expect(connection.resolve("/services/data/v66.0/chatter/users/me")).toBe(`${ORG}/services/data/v66.0/chatter/users/me`);
  });

  test("a site's address may have a path, which stands before everything once", () => {
    const url = "/services/data/v66.0/connect/communities/0DB1/chatter/users/me";
    const { resolve } = connect({}, { baseUrl: () => `${ORG}/partners`, sitePrefix: "/connect/communities/0DB1" });
    expect(resolve("/chatter/users/me")).toBe(`${ORG}/partners${url}`);
    expect(resolve(url)).toBe(`${ORG}/partners${url}`);
    expect(resolve(`/partners${url}`)).toBe(`${ORG}/partners${url}`);
  });

  test("an org that has moved is called where it is now, also by URLs that it sent before", () => {
    let base = ORG;
    const { resolve } = connect({}, { baseUrl: () => base });
    base = "https://acme2.my.salesforce.com";
    expect(resolve("/services/data/v66.0/chatter/users/me")).toBe(`${base}/services/data/v66.0/chatter/users/me`);
    expect(resolve(`${ORG}/services/data/v66.0/x?page=1`)).toBe(`${base}/services/data/v66.0/x?page=1`);
  });

  test("an address without a scheme cannot lead away", () => {
    expect(new URL(connect().resolve("//evil.example/x")).origin).toBe(ORG);
  });

  test.each([
    `https://me:secret@acme.my.salesforce.com/services/data/v66.0/x`,
    "https://me@acme.my.salesforce.com/x",
    "https://",
    "javascript:alert(1)",
  ])("%s is refused before it is asked for", async (url) => {
    expect(() => connect().resolve(url)).toThrow(expect.objectContaining({ kind: "refused" }));
    await expect(connect().get(url)).rejects.toMatchObject({ kind: "refused" });
    expect(fetchMock).not.toHaveBeenCalled();
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

  test("that is refused again is no expired one: the org's words are kept, and nothing is renewed for the next call", async () => {
    const renew = vi.fn(async () => "new");
    let token = "old";
    const connection = connect({ token: () => token, renew });
    const refusal = json([{ errorCode: "INVALID_SESSION_ID", message: "This session is not valid for use with the REST API" }], 401);
    answers.push(refusal, refusal);
    const words = "This session is not valid for use with the REST API";
    await expect(connection.get("/chatter/users/me")).rejects.toMatchObject({ kind: "denied", status: 401, words });
    token = "new";
    answers.push(refusal);
    await expect(connection.get("/chatter/groups")).rejects.toMatchObject({ kind: "denied", words });
    expect(renew).toHaveBeenCalledOnce();
  });

  test("of an org that has moved is known by URL_NOT_RESET, for a POST too", async () => {
    let base = ORG;
    const renew = async () => {
      base = "https://acme2.my.salesforce.com";
      return "new";
    };
    answers.push(json([{ errorCode: "URL_NOT_RESET", message: "Destination URL not reset" }], 400), json({ id: "1" }, 201));
    expect(await connect({ renew }, { baseUrl: () => base }).send("POST", "/chatter/feed-elements", {})).toEqual({ id: "1" });
    expect(sentUrl(1)).toBe("https://acme2.my.salesforce.com/services/data/v66.0/chatter/feed-elements");
  });

  test.each(["POST", "PATCH"] as const)(
    "of a %s that was refused says that nothing was done, whatever becomes of the renewal",
    async (method) => {
      for (const error of [new ConnectError("offline", "lost"), new ConnectError("renewal", "HTTP 503", 503)]) {
        answers.push(json([{ errorCode: "INVALID_SESSION_ID", message: "Session expired or invalid" }], 401));
        const connection = connect({ renew: () => Promise.reject(error) });
        const failure: unknown = await connection.send(method, "/chatter/feed-elements", {}).catch((caught: unknown) => caught);
        expect(failure).toMatchObject({ kind: error.kind });
        expect(meaningOf(failure).mayBeDone).toBe(false);
      }
    },
  );
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
    [403, [{ errorCode: "API_DISABLED_FOR_ORG", message: "…" }], "disabled"],
    [403, [{ errorCode: "FUNCTIONALITY_NOT_ENABLED", message: "…" }], "disabled"],
    [403, [{ errorCode: "LIMIT_EXCEEDED", message: "ContentPublication Limit exceeded." }], "forbidden"],
    [300, ["/services/data/v66.0/x"], "invalid"],
    [409, [{ errorCode: "CONFLICT", message: "…" }], "invalid"],
    [414, [], "invalid"],
    [407, [], "proxy"],
    [500, "oops", "server"],
  ])("%i %j is %s", async (status, body, kind) => {
    answers.push(json(body, status));
    const error = await connect()
      .get("/chatter/users/me")
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConnectError);
    expect(error).toMatchObject({ kind, status });
  });

  test.each([
    [200, "proxy", true],
    [403, "proxy", false],
    [407, "proxy", false],
    [502, "proxy", true],
    [503, "limit", false],
    [404, "not-found", false],
  ] as const)("a page with %i is %s", async (status, kind, mayBeDone) => {
    answers.push(() => new Response("\n<!doctype html><title>Welcome</title>", { status }));
    const failure: unknown = await connect()
      .send("POST", "/chatter/feed-elements", {})
      .catch((caught: unknown) => caught);
    expect(failure).toMatchObject({ kind, status, words: "" });
    expect(meaningOf(failure).mayBeDone).toBe(mayBeDone);
  });

  test("keep the org's code and words", async () => {
    const errorCode = "API_DISABLED_FOR_ORG";
    answers.push(json([{ errorCode, message: "The REST API is not enabled for this Organization." }], 403));
    const failure = connect().get("/chatter/users/me");
    await expect(failure).rejects.toMatchObject({ code: errorCode, words: "The REST API is not enabled for this Organization." });
  });

  test.each(["", '"text"', "42"])("an answer of %j is malformed", async (text) => {
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
