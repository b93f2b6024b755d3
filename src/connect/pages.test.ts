import { describe, expect, expectTypeOf, it } from "vitest";
import type { Comment, CommentPage, CommentsCapability } from "./contract/comments.ts";
import type { FeedElement, FeedElementPage } from "./contract/feed-elements.ts";
import type { GroupMember, GroupMemberPage } from "./contract/groups.ts";
import { nextPageUrl, pageItems, pageTotal } from "./pages.ts";

describe("pageItems", () => {
  it("reads items, elements or members, whatever the resource calls them", () => {
    const comments: CommentPage = { items: [{ id: "0D7000000000001AAA" }], total: 1 };
    const elements: FeedElementPage = { elements: [{ id: "0D5000000000001AAA" }] };
    const members: GroupMemberPage = { members: [{ id: "0FB000000000001AAA" }] };
    expect([...pageItems(comments), ...pageItems(elements), ...pageItems(members)].map(({ id }) => id?.slice(0, 3))).toEqual([
      "0D7",
      "0D5",
      "0FB",
    ]);
    expectTypeOf(pageItems(comments)).toEqualTypeOf<Comment[]>();
    expectTypeOf(pageItems(elements)).toEqualTypeOf<FeedElement[]>();
    expectTypeOf(pageItems(members)).toEqualTypeOf<GroupMember[]>();
  });

  it("knows the older names too", () => {
    expect(pageItems<CommentPage>({ comments: [{ id: "a" }] })).toEqual([{ id: "a" }]);
    expect(pageItems<CommentPage>({ items: null, comments: [{ id: "a" }] })).toEqual([{ id: "a" }]);
    expect(pageItems({ likes: [{ id: "b" }] })).toEqual([{ id: "b" }]);
  });

  it("is empty without a page or a list", () => {
    expect(pageItems<CommentPage>(null)).toEqual([]);
    expect(pageItems<CommentPage>(undefined)).toEqual([]);
    expect(pageItems<CommentPage>({ items: null })).toEqual([]);
    expect(pageItems({ items: "none" })).toEqual([]);
  });
});

describe("pageTotal", () => {
  it("is the total of a capability's page, even 0", () => {
    expect(pageTotal({ page: { items: [{ id: "a" }], total: 12 } })).toBe(12);
    expect(pageTotal({ total: 3, page: { items: [{ id: "a" }], total: 0 } })).toBe(0);
  });

  it("is the capability's own total in older answers", () => {
    const older: CommentsCapability = { total: 5 };
    expect(pageTotal(older)).toBe(5);
    expect(pageTotal({ total: 5, page: { items: [], total: null } })).toBe(5);
  });

  it("is the total of a page without a capability", () => {
    expect(pageTotal({ items: [], total: 7 })).toBe(7);
    expect(pageTotal({ members: [], totalMemberCount: 40 })).toBe(40);
  });

  it("is at least the number of items if there is no total", () => {
    expect(pageTotal({ page: { items: [{ id: "a" }, { id: "b" }] } })).toBe(2);
    expect(pageTotal({ comments: [{ id: "a" }] })).toBe(1);
    expect(pageTotal(null)).toBe(0);
    expect(pageTotal({ page: null })).toBe(0);
  });
});

describe("nextPageUrl", () => {
  it("is the org's URL, unchanged", () => {
    const url = "/services/data/v66.0/chatter/feeds/news/005000000000001AAA/feed-elements?page=2020-09-18T04%3A05%3A18Z%2C%2C2";
    expect(nextPageUrl({ nextPageUrl: url })).toBe(url);
  });

  it("is null on the last page, and is never built from a token", () => {
    expect(nextPageUrl({ nextPageUrl: null })).toBeNull();
    expect(nextPageUrl({ pageToken: "abc", nextPageToken: "abc" })).toBeNull();
    expect(nextPageUrl(undefined)).toBeNull();
  });
});
