// @vitest-environment jsdom
import { expect, test } from "vitest";
import { placeUrl, splitPlace, withoutEmbed } from "./app-url.ts";

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

test("a place names the layout, the site and the route", () => {
  const site = "0DB5g00000AAAABGAA";
  expect(splitPlace("/groups/1?x=1")).toEqual({ embed: "", home: "", org: null, site: null, route: "/groups/1?x=1" });
  expect(splitPlace(`/sites/${site}`)).toEqual({ embed: "", home: `/sites/${site}`, org: null, site, route: "/" });
  expect(splitPlace("/embed/sites/internal/posts/0D5#c")).toEqual({
    embed: "/embed",
    home: "/sites/internal",
    org: null,
    site: "internal",
    route: "/posts/0D5#c",
  });
  expect(splitPlace(`/sites/${site}?q=x`)).toMatchObject({ site, route: "/?q=x" });
  expect(splitPlace("/sites/elsewhere/groups")).toMatchObject({ site: null, route: "/sites/elsewhere/groups" });
  expect(splitPlace(`/orgs/a%20b/sites/${site}/news`)).toEqual({
    embed: "",
    home: `/orgs/a%20b/sites/${site}`,
    org: "a b",
    site,
    route: "/news",
  });
  expect(splitPlace("/orgs/acme")).toMatchObject({ home: "/orgs/acme", org: "acme", route: "/" });
  expect(splitPlace("/orgs/")).toMatchObject({ home: "", org: null, route: "/orgs/" });
  expect(splitPlace("/embedded")).toMatchObject({ embed: "", route: "/embedded" });
  expect(withoutEmbed(`/embed/sites/${site}/groups`)).toBe(`/sites/${site}/groups`);
});
