import { expect, test } from "vitest";
import type { FeedElement } from "~/connect/contract/feed-elements.ts";
import { sharedBy } from "./share.ts";

const post: FeedElement = { id: "0D5000000000001AAA", isSharable: true, body: { text: "Read this" } };
const inner = { id: "0D5000000000002AAA", isEntityAvailable: true, body: { text: "First" } };

function sharing(feedEntity: object | null): FeedElement {
  return { ...post, capabilities: { feedEntityShare: { feedEntity } } };
}

test("a post is shared itself, and one that shares another shares that one", () => {
  expect(sharedBy(post)).toEqual(post);
  expect(sharedBy(sharing(inner))).toEqual(inner);
  expect(sharedBy(sharing(null))?.id).toBe(post.id);
});

test("what the org does not allow to be shared cannot be, nor what shares something that is gone", () => {
  expect(sharedBy({ ...post, isSharable: false })).toBeNull();
  expect(sharedBy({ ...post, isSharable: null })).toBeNull();
  expect(sharedBy({ isSharable: true })).toBeNull();
  expect(sharedBy(sharing({ ...inner, isEntityAvailable: false }))).toBeNull();
  expect(sharedBy(sharing({ isEntityAvailable: true, id: null }))).toBeNull();
});
