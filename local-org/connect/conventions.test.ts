// @vitest-environment node
import { describe, expect, it } from "vitest";
import { ApiVersionsSchema } from "../../src/connect/contract/organization.ts";
import { createFeedElement } from "../store/feed-elements.ts";
import { problemsOf } from "./check-answer.ts";
import { relativeDate } from "./relative-date.ts";
import { ANNA, BEN, createTestOrg, HOUR, MINUTE, NOW, textOf } from "./test-org.ts";

const ESCAPED = { "X-Chatter-Entity-Encoding": "true" };

describe("versions", () => {
  it("go from 31.0 to 67.0", async () => {
    const { body } = await createTestOrg().ask("/services/data");
    expect(problemsOf(ApiVersionsSchema, body)).toEqual([]);
    expect(body[0]).toEqual({ label: "Summer '14", url: "/services/data/v31.0", version: "31.0" });
    expect(body.at(-1)).toEqual({ label: "Summer '26", url: "/services/data/v67.0", version: "67.0" });
  });

  it("that are retired answer 410, those that never were 404", async () => {
    const org = createTestOrg();
    for (const [version, status, code] of [
      ["v30.0", 410, "GONE"],
      ["v68.0", 404, "NOT_FOUND"],
      ["latest", 404, "NOT_FOUND"],
    ] as const) {
      const answer = await org.ask(`/services/data/${version}/chatter/users/me`);
      expect([answer.status, answer.body[0]?.errorCode]).toEqual([status, code]);
    }
    expect((await org.ask("/services/data/v31.0/chatter/users/me")).status).toBe(200);
  });
});

describe("a version", () => {
  it("lists its resources and says who asks", async () => {
    const { status, body } = await createTestOrg().ask("/services/data/v66.0");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      chatter: "/services/data/v66.0/chatter",
      identity: expect.stringMatching(new RegExp(`/id/00D\\w{15}/${ANNA}$`)),
    });
  });
});

describe("ids", () => {
  it("are taken with 15 or 18 characters and answered with 18", async () => {
    const org = createTestOrg();
    expect((await org.ask(`/chatter/users/${BEN.slice(0, 15)}`)).body.id).toBe(BEN);
    expect((await org.ask(`/chatter/users/${BEN}`)).body.id).toBe(BEN);
    expect((await org.ask("/chatter/users/ME")).body.id).toBe(ANNA);
  });

  it.each([[`${BEN.slice(0, 15)}BBB`], ["005"], ["005-000-000-000"], [`${BEN}A`]])("are refused when they are none: %s", async (id) => {
    const { status, body } = await createTestOrg().ask(`/chatter/users/${id}`);
    expect([status, body]).toEqual([400, [{ errorCode: "INVALID_ID_FIELD", message: `Invalid identifier: ${id}` }]]);
  });
});

describe("strings", () => {
  const words = `<b>"it's" \\ & so`;

  it("are HTML-escaped unless asked not to, but never in URLs", async () => {
    const org = createTestOrg();
    const link = { url: "https://example.com/?a=1&b='2'", urlName: "R&D" };
    const id = createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf(words), capabilities: { link } });
    const escaped = await org.ask(`/chatter/feed-elements/${id}`, { headers: ESCAPED });
    expect(escaped.body.body?.text).toBe("&lt;b&gt;&quot;it&#39;s&quot; &#92; &amp; so");
    expect(escaped.body.capabilities?.link).toEqual({ url: link.url, urlName: "R&amp;D" });
    expect((await org.ask(`/chatter/feed-elements/${id}`)).body.body?.text).toBe(words);
    const next = await org.ask(`/chatter/users?pageSize=1&q=be*`, { headers: ESCAPED });
    expect(next.body.currentPageUrl).toContain("pageSize=1&q=");
  });

  it("are escaped in errors too", async () => {
    const { body } = await createTestOrg().ask("/chatter/users/a'b", { headers: ESCAPED });
    expect(body[0]?.message).toBe("Invalid identifier: a&#39;b");
  });
});

describe("dates", () => {
  it.each([
    [30_000, "Just now"],
    [2 * MINUTE, "2m ago"],
    [59 * MINUTE, "59m ago"],
    [3 * HOUR, "3h ago"],
    [47 * HOUR, "47h ago"],
    [48 * HOUR, "March 8, 2026 at 5:00 AM"],
  ])("%i milliseconds ago is %s, in the time zone of the person", (age, text) => {
    expect(relativeDate(NOW - age, NOW, "en", "America/Los_Angeles")).toBe(text);
  });

  it("follow the language", () => {
    expect(relativeDate(0, NOW, "de", "Europe/Berlin")).toBe("1. Januar 1970 um 01:00");
    expect(relativeDate(0, NOW, "ja", "Asia/Tokyo")).toBe("1970年1月1日 9:00");
  });
});

describe("requests", () => {
  const feed = "/chatter/feeds/company/feed-elements";

  it("may have .json behind their path", async () => {
    expect((await createTestOrg().ask("/chatter/users/me.json")).body.id).toBe(ANNA);
  });

  it("may say by _HttpMethod what a POST stands for", async () => {
    const org = createTestOrg();
    const id = createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("words") });
    const path = `/chatter/feed-elements/${id}/capabilities/chatter-likes`;
    const body = { isLikedByCurrentUser: true };
    expect((await org.ask(`${path}?_HttpMethod=PATCH`, { method: "POST", body })).body.isLikedByCurrentUser).toBe(true);
    expect((await org.ask(`/chatter/feed-elements/${id}?_HttpMethod=DELETE`, { method: "POST" })).status).toBe(204);
  });

  it("of a method that a resource does not take are answered 405, of what is not there 404", async () => {
    const org = createTestOrg();
    const asked = async (path: string, method: string) => {
      const { status, body } = await org.ask(path, { method });
      return [status, body[0]?.errorCode];
    };
    expect(await asked("/chatter/users/me", "DELETE")).toEqual([405, "METHOD_NOT_ALLOWED"]);
    expect(await asked(feed, "PATCH")).toEqual([405, "METHOD_NOT_ALLOWED"]);
    expect(await asked("/chatter/nothing", "DELETE")).toEqual([404, "NOT_FOUND"]);
    expect(await asked("/chatter/nothing", "GET")).toEqual([404, "NOT_FOUND"]);
  });

  it("may ask for parts of an answer", async () => {
    const org = createTestOrg();
    createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("words") });
    const some = await org.ask(`${feed}?include=${encodeURIComponent("/elements/id|/nextPageUrl|/nothing")}`);
    expect(Object.keys(some.body).toSorted()).toEqual(["elements", "nextPageUrl"]);
    expect(Object.keys(some.body.elements?.[0] ?? {})).toEqual(["id"]);
    const others = await org.ask(`${feed}?exclude=${encodeURIComponent("/elements/actor|/updatesUrl")}&filterGroup=Big`);
    expect(others.body).not.toHaveProperty("updatesUrl");
    expect(others.body.elements?.[0]).not.toHaveProperty("actor");
    expect(others.body.elements?.[0]?.body?.text).toBe("words");
  });

  it("may ask for a group of the properties, and for more or less than it", async () => {
    const org = createTestOrg();
    createFeedElement(org.db, { actorId: ANNA, parentId: ANNA, segments: textOf("words") });
    const names = async (query: string) => Object.keys((await org.ask(`${feed}?${query}`)).body.elements?.[0] ?? {});
    expect(await names("filterGroup=Big")).toContain("capabilities");
    expect(await names("filterGroup=Medium")).toContain("capabilities");
    const small = await names("filterGroup=Small");
    expect(small).toEqual(expect.arrayContaining(["actor", "body", "id"]));
    for (const name of ["capabilities", "clientInfo", "header"]) expect(small).not.toContain(name);
    const more = await names(`filterGroup=Small&include=${encodeURIComponent("/elements/header")}`);
    expect(more.toSorted()).toEqual([...small, "header"].toSorted());
    expect(await names(`filterGroup=Small&exclude=${encodeURIComponent("/elements/body")}`)).toEqual(
      small.filter((name) => name !== "body"),
    );
    const me = (await org.ask("/chatter/users/me?filterGroup=Medium")).body;
    expect(me).toMatchObject({ email: "anna@org.example", name: "Anna Berg" });
    expect(me).not.toHaveProperty("aboutMe");
  });

  it.each([
    ["include=id", "INVALID_FILTER_VALUE"],
    ["exclude=%2Fid%7Cbody", "INVALID_FILTER_VALUE"],
    ["include=%2Fid&exclude=%2Fbody", "ILLEGAL_QUERY_PARAMETER_VALUE"],
    ["filterGroup=Huge", "ILLEGAL_QUERY_PARAMETER_VALUE"],
  ])("for parts are refused as %s", async (query, code) => {
    const { status, body } = await createTestOrg().ask(`/chatter/users/me?${query}`);
    expect([status, body[0]?.errorCode]).toEqual([400, code]);
  });
});
