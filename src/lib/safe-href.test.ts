import fc from "fast-check";
import { expect, test } from "vitest";
import { safeHref } from "./safe-href.ts";

test.each([
  ["https://example.com/a?b=c#d", "https://example.com/a?b=c#d"],
  ["http://example.com", "http://example.com/"],
  ["mailto:mia@example.com", "mailto:mia@example.com"],
  ["tel:+49123", "tel:+49123"],
  ["www.example.com/path", "https://www.example.com/path"],
  ["https://bank.example:secret@evil.example/", "https://evil.example/"],
])("%s is a safe link", (address, href) => {
  expect(safeHref(address)).toBe(href);
});

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "blob:https://example.com/1",
  "file:///etc/passwd",
  "//evil.example",
  "/services/data",
  "not an address",
  "",
  null,
  undefined,
])("%j is not a safe link", (address) => {
  expect(safeHref(address)).toBeNull();
});

test("whatever the input, the result has one of four schemes", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("", "javascript:", "data:", "https://", " \u200b"), (text, prefix) => {
      const href = safeHref(prefix + text);
      expect(href === null || /^(https?|mailto|tel):/.test(href)).toBe(true);
    }),
  );
});
