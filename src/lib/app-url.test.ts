// @vitest-environment jsdom
import { expect, test } from "vitest";
import { placeUrl } from "./app-url.ts";

const { origin } = window.location;

test("a route is a path below the app, or comes after a hash", () => {
  expect(placeUrl("browser", "/posts/0D5?x=1")).toBe(`${origin}/posts/0D5?x=1`);
  expect(placeUrl("hash", "/posts/0D5?x=1")).toBe(`${origin}/#/posts/0D5?x=1`);
  expect(placeUrl("browser", "/")).toBe(`${origin}/`);
});

test.each(["/https://evil.example/x", "//evil.example/x", "/javascript:alert(1)", "/\\evil.example", "https://evil.example"])(
  "%s does not lead out of the app",
  (place) => {
    for (const router of ["browser", "hash"] as const) {
      const url = new URL(placeUrl(router, place));
      expect(url.origin).toBe(origin);
      expect(url.protocol).toBe("http:");
    }
  },
);
