import { describe, expect, test, vi } from "vitest";
import { answersInTurn, connect, json, ORG } from "~/testing/answers-in-turn.ts";
import { flush } from "~/testing/flush.ts";
import { ConnectError } from "./errors.ts";
import { meaningOf } from "./meaning.ts";

const isLeaving = vi.hoisted(() => vi.fn(() => false));
vi.mock("~/lib/leaving.ts", () => ({ isLeaving }));

const { answers, fetchMock, sentToken, sentUrl } = answersInTurn();

describe("URLs of calls", () => {
  test("a path is relative to the API version", () => {
    expect(connect().resolve("/chatter/users/me")).toBe(`${ORG}/services/data/v66.0/chatter/users/me`);
  });

  test("a URL from the org is used unchanged", async () => {
    answers.push(json({ elements: [] }));
    const url = "/services/data/v49.0/chatter/feeds/news/me/feed-elements?page=2020-09-18T04%3A05%3A18Z%2C0D53h00000n2ccpCAA%2C%2C2%2C";
    await connect().get(url);
    expect(sentUrl(0)).toBe(ORG + url);
  });

  test("an Experience Cloud site prefixes every resource that is site-specific", () => {
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

  test("a site's URL may have a path, which is prefixed once", () => {
    const url = "/services/data/v66.0/connect/communities/0DB1/chatter/users/me";
    const { resolve } = connect({}, { baseUrl: () => `${ORG}/partners`, sitePrefix: "/connect/communities/0DB1" });
    expect(resolve("/chatter/users/me")).toBe(`${ORG}/partners${url}`);
    expect(resolve(url)).toBe(`${ORG}/partners${url}`);
    expect(resolve(`/partners${url}`)).toBe(`${ORG}/partners${url}`);
  });

  test("after an org has moved, its earlier URLs are called at the new address", () => {
    let base = ORG;
    const { resolve } = connect({}, { baseUrl: () => base });
    base = "https://acme2.my.salesforce.com";
    expect(resolve("/services/data/v66.0/chatter/users/me")).toBe(`${base}/services/data/v66.0/chatter/users/me`);
    expect(resolve(`${ORG}/services/data/v66.0/x?page=1`)).toBe(`${base}/services/data/v66.0/x?page=1`);
  });

  test("a URL without a scheme cannot lead to another host", () => {
    expect(new URL(connect().resolve("//evil.example/x")).origin).toBe(ORG);
  });

  test.each([
    `https://me:secret@acme.my.salesforce.com/services/data/v66.0/x`,
    "https://me@acme.my.salesforce.com/x",
    "https://",
    "javascript:alert(1)",
  ])("%s is rejected without a call", async (url) => {
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
  test("is renewed once, and the call is retried", async () => {
    answers.push(json([{ errorCode: "INVALID_SESSION_ID", message: "Session expired or invalid" }], 401), json({ id: "1" }));
    expect(await connect().get("/chatter/users/me")).toEqual({ id: "1" });
    expect(sentToken(0)).toBe("Bearer old");
    expect(sentToken(1)).toBe("Bearer new");
  });

  test("that is rejected again is not expired: the org's message is kept, and the next call does not renew", async () => {
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

  test("of a moved org is recognized by URL_NOT_RESET, for a POST too", async () => {
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

describe("kinds of errors", () => {
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

  test("keep the org's code and message", async () => {
    const errorCode = "API_DISABLED_FOR_ORG";
    answers.push(json([{ errorCode, message: "The REST API is not enabled for this Organization." }], 403));
    const failure = connect().get("/chatter/users/me");
    await expect(failure).rejects.toMatchObject({ code: errorCode, words: "The REST API is not enabled for this Organization." });
  });

  test.each(["", '"text"', "42"])("a response of %j is malformed", async (text) => {
    answers.push(() => new Response(text === "" ? "null" : text, { status: 200 }));
    await expect(connect().get("/chatter/users/me")).rejects.toMatchObject({ kind: "malformed" });
  });
});

test("a call aborted by unloading the page never settles", async () => {
  const settled = vi.fn();
  answers.push(() => {
    isLeaving.mockReturnValueOnce(true);
    return Promise.reject(new TypeError("Failed to fetch"));
  });
  void connect().send("POST", "/chatter/feed-elements", {}).finally(settled);
  await flush();
  expect(settled).not.toHaveBeenCalled();
});

test("a prefetched response is used by the first `get`, once", async () => {
  answers.push(json({ n: 1 }), json({ n: 2 }));
  const connection = connect();
  connection.prefetch("/chatter/users/me");
  expect(await connection.get("/chatter/users/me")).toEqual({ n: 1 });
  expect(await connection.get("/chatter/users/me")).toEqual({ n: 2 });
  expect(connection.callCount()).toBe(2);
});

test("an empty response is null", async () => {
  answers.push(() => new Response(null, { status: 204 }));
  expect(await connect().send("DELETE", "/chatter/likes/0I0")).toBeNull();
});
