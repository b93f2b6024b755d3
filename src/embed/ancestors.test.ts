import { describe, expect, test } from "vitest";
import { ancestorOrigins, isAllowed } from "./ancestors.ts";

describe("an origin is allowed", () => {
  test.each([
    ["https://portal.acme.com", "https://portal.acme.com"],
    ["https://portal.acme.com", "https://portal.acme.com/"],
    ["https://portal.acme.com", "HTTPS://Portal.Acme.com:443"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["https://intranet.acme.com", "https://*.acme.com"],
    ["https://a.b.acme.com", "https://*.acme.com"],
    ["https://a.acme.com:8443", "https://*.acme.com:8443"],
  ])("%s by %s", (origin, allowed) => expect(isAllowed(origin, ["https://other.example", allowed])).toBe(true));
});

describe("an origin is not allowed", () => {
  test.each([
    ["https://portal.acme.com", ""],
    ["https://portal.acme.com", "*"],
    ["https://portal.acme.com", "https://*"],
    ["https://portal.acme.com", "https://*.*"],
    ["https://portal.acme.com", "portal.acme.com"],
    ["https://portal.acme.com", "https://portal.acme.com/intranet"],
    ["https://portal.acme.com", "https://portal.acme.com?x"],
    ["https://portal.acme.com", "https://x@portal.acme.com"],
    ["http://portal.acme.com", "https://portal.acme.com"],
    ["https://portal.acme.com:8443", "https://portal.acme.com"],
    ["https://portal.acme.com.evil.example", "https://portal.acme.com"],
    ["https://evilacme.com", "https://*.acme.com"],
    ["https://acme.com", "https://*.acme.com"],
    ["http://a.acme.com", "https://*.acme.com"],
    ["https://a.acme.com:8443", "https://*.acme.com"],
    ["https://acme.com.evil.example", "https://*.acme.com"],
    // "null" is the origin of a sandboxed page; "file://" of a local file.
    ["null", "null"],
    ["file://", "file://"],
  ])("%s by %s", (origin, allowed) => expect(isAllowed(origin, [allowed])).toBe(false));

  test("with an empty list", () => expect(isAllowed("https://portal.acme.com", [])).toBe(false));
});

describe("ancestor origins", () => {
  const self = {};

  test("are an empty list in a top-level tab", () => expect(ancestorOrigins({ self, top: self, location: {} })).toEqual([]));

  test("come from the browser's own list", () => {
    const location = { ancestorOrigins: ["https://portal.acme.com", "https://top.example"] };
    expect(ancestorOrigins({ self, top: {}, location })).toEqual(["https://portal.acme.com", "https://top.example"]);
  });

  test.each([{}, { ancestorOrigins: [] }])("are null (not empty) where the browser does not tell: %j", (location) => {
    expect(ancestorOrigins({ self, top: {}, location })).toBeNull();
  });
});
