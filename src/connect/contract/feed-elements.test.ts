import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { FeedElementPageSchema, FeedElementSchema, type FeedElement } from "./feed-elements.ts";
import { fullFeedElement } from "./full-feed-element.ts";

type Path = readonly (string | number)[];
type Tree = Record<string | number, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Every way from the root to a value. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (!isTree(value)) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf(value[key], [...path, key]))];
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce((value, key) => (isTree(value) ? value[key] : undefined), root);
}

/** A copy in which nothing is held in two places. */
const copyOf = (root: unknown): unknown => JSON.parse(JSON.stringify(root));

/** A copy with the value at a path replaced, where the path still leads anywhere. */
function replaced(root: unknown, path: Path, value: unknown): unknown {
  const copy = copyOf(root);
  const parent = valueAt(copy, path.slice(0, -1));
  const key = path.at(-1);
  if (isTree(parent) && key !== undefined && key in parent) parent[key] = value;
  return copy;
}

const paths = pathsOf(fullFeedElement);
const propertyPaths = paths.filter((path) => typeof path.at(-1) === "string");
const objectPaths = paths.filter((path) => isTree(valueAt(fullFeedElement, path)) && !Array.isArray(valueAt(fullFeedElement, path)));
const arrayPaths = paths.filter((path) => Array.isArray(valueAt(fullFeedElement, path)));
const enumNames = new Set<unknown>(["type", "myVote", "status", "visibility", "markupType", "userType"]);
const enumPaths = propertyPaths.filter((path) => enumNames.has(path.at(-1)) && typeof valueAt(fullFeedElement, path) === "string");

const accepts = (value: unknown) => FeedElementSchema.safeParse(value).success;

describe("a feed element", () => {
  it("may have every capability and every kind of segment", () => {
    expect(FeedElementSchema.parse(fullFeedElement)).toEqual(fullFeedElement);
  });

  it("may have nothing at all", () => {
    expect(accepts({})).toBe(true);
  });

  it("may be null in any number of places", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...propertyPaths), { minLength: 1, maxLength: 20 }), (chosen) => {
        expect(accepts(chosen.reduce((element, path) => replaced(element, path, null), fullFeedElement as unknown))).toBe(true);
      }),
    );
  });

  it("keeps what this release does not know, wherever it stands", () => {
    fc.assert(
      fc.property(fc.constantFrom(...objectPaths), (path) => {
        const element = copyOf(fullFeedElement);
        const holder = valueAt(element, path);
        if (isTree(holder)) holder[String(path.at(-1)) === "flagCountByReason" ? "FlagAsRude" : "newInNextRelease"] = 1;
        expect(FeedElementSchema.parse(element)).toEqual(element);
      }),
    );
  });

  it("may have values of enumerations that no release has yet", () => {
    expect(enumPaths.length).toBeGreaterThan(10);
    expect(enumPaths.filter((path) => !accepts(replaced(fullFeedElement, path, "BrandNew")))).toEqual([]);
  });

  it("is refused where a list is due and a text comes", () => {
    expect(arrayPaths.length).toBeGreaterThan(30);
    expect(arrayPaths.filter((path) => accepts(replaced(fullFeedElement, path, "many")))).toEqual([]);
  });

  it("is refused where an object is due and a list comes", () => {
    expect(objectPaths.filter((path) => path.length > 0 && accepts(replaced(fullFeedElement, path, [])))).toEqual([]);
    expect(accepts([])).toBe(false);
  });

  it("says where it differs", () => {
    const path = ["capabilities", "bundle", "page", "elements", 0, "body", "messageSegments", 1, "text"];
    const answer = FeedElementSchema.safeParse(replaced(fullFeedElement, path, 7));
    expect(answer.error?.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it("has types all the way down, without a single any", () => {
    type Reply = NonNullable<
      NonNullable<NonNullable<NonNullable<NonNullable<FeedElement["capabilities"]>["comments"]>["page"]>["items"]>[number]["body"]
    >["text"];
    expectTypeOf<Reply>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<FeedElement>().not.toHaveProperty("newInNextRelease");
  });
});

describe("the body of an event of a record", () => {
  it("is null, or an object of nulls", () => {
    expect(accepts({ body: null })).toBe(true);
    expect(accepts({ body: { isRichText: null, messageSegments: [], text: null } })).toBe(true);
  });
});

describe("a page of feed elements", () => {
  it("may have tokens of text, numbers or none, and no URL for updates", () => {
    const page = {
      currentPageToken: null,
      elements: [fullFeedElement],
      nextPageToken: "2020-09-18T04:05:18Z,,2",
      previousPageToken: 0,
      updatesUrl: null,
    };
    expect(FeedElementPageSchema.parse(page)).toEqual(page);
  });

  it("may be of an older document, with counts beside the page and lists under other names", () => {
    const element = { capabilities: { chatterLikes: { total: 2 }, comments: { comments: [{ id: "0D7" }], total: 5 } } };
    expect(FeedElementPageSchema.parse({ items: [element], pageToken: "abc" })).toEqual({ items: [element], pageToken: "abc" });
    expect(FeedElementPageSchema.safeParse({ elements: [{ capabilities: { comments: { total: "5" } } }] }).success).toBe(false);
  });
});
