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
